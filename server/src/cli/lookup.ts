// `isnad lookup`: which actors and places a name may mean, as JSON; with --jsonl thousands of queries in one process.

import { readSettings } from '../core/service.ts';
import { type CorpusOptions, openService } from './corpus-options.ts';
import { CannotRun, type Io } from './io.ts';
import { readJsonLines, stringIn } from './json-lines.ts';

export interface LookupOptions extends CorpusOptions {
  readonly jsonl?: boolean;
  /** Most candidates for a query. */
  readonly limit: number;
}

/** Prints a line of JSON for each query, or for each line of JSON on standard input. Always gives 0. */
export async function lookup(queries: readonly string[], options: LookupOptions, io: Io): Promise<number> {
  if (options.jsonl && queries.length > 0)
    throw new CannotRun('with --jsonl the queries come from standard input');
  if (!options.jsonl && queries.length === 0) throw new CannotRun('there is no query');
  const service = await openService(options, readSettings(undefined).settings, io);
  const answer = (query: string) => ({ query, candidates: service.lookup(query, options.limit) });
  for (const query of queries) io.out(`${JSON.stringify(answer(query))}\n`);
  if (options.jsonl) {
    for await (const line of readJsonLines('-', io)) {
      io.out(`${JSON.stringify({ id: line.value.id, ...answer(stringIn(line, 'query')) })}\n`);
    }
  }
  return 0;
}

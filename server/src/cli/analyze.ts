// `isnad analyze`: what Isnad sees, as JSON; with --jsonl thousands of texts in one process.

import { readSettings } from '../core/service.ts';
import { choicesNear } from '../node/choices-near.ts';
import { type CorpusOptions, openService } from './corpus-options.ts';
import { type Io, readDraft } from './io.ts';
import { readJsonLines, stringIn } from './json-lines.ts';

export interface AnalyzeOptions extends CorpusOptions {
  readonly jsonl?: boolean;
}

/** Prints the analysis of each file, or of each line of JSON. Always gives 0. */
export async function analyze(files: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  const service = await openService(options, readSettings(undefined).settings, io);
  for (const file of files.length > 0 ? files : ['-']) {
    if (options.jsonl) {
      for await (const line of readJsonLines(file, io)) {
        const report = service.report(service.read(stringIn(line, 'text')));
        io.out(`${JSON.stringify({ id: line.value.id, ...report })}\n`);
      }
    } else {
      const report = service.report(
        service.read(await readDraft(file, io), undefined, await choicesNear(file)),
      );
      io.out(`${JSON.stringify(files.length > 1 ? { file, ...report } : report)}\n`);
    }
  }
  return 0;
}

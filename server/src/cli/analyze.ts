// `isnad analyze`: what Isnad sees, as JSON; with --jsonl thousands of texts in one process.

import { readSettings, type Service } from '../core/service.ts';
import { type CorpusOptions, openService } from './corpus-options.ts';
import { CannotRun, type Io, readDraft } from './io.ts';

export interface AnalyzeOptions extends CorpusOptions {
  readonly jsonl?: boolean;
}

/** Prints the analysis of each file, or of each line of JSON. Always gives 0. */
export async function analyze(files: readonly string[], options: AnalyzeOptions, io: Io): Promise<number> {
  const service = await openService(options, readSettings(undefined).settings, io);
  if (options.jsonl) {
    if (files.length === 0) await analyzeLines(service, io.stdinLines(), 'standard input', io);
    for (const file of files) {
      await analyzeLines(
        service,
        file === '-' ? io.stdinLines() : (await readDraft(file, io)).split('\n'),
        file,
        io,
      );
    }
    return 0;
  }
  for (const file of files.length > 0 ? files : ['-']) {
    const report = service.report(service.read(await readDraft(file, io)));
    io.out(`${JSON.stringify(files.length > 1 ? { file, ...report } : report)}\n`);
  }
  return 0;
}

async function analyzeLines(
  service: Service,
  lines: AsyncIterable<string> | Iterable<string>,
  from: string,
  io: Io,
) {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const { id, text } = parseLine(line, `${from}:${number}`);
    io.out(`${JSON.stringify({ id, ...service.report(service.read(text)) })}\n`);
  }
}

function parseLine(line: string, where: string): { id: unknown; text: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CannotRun(`${where}: this line is not JSON`);
  }
  const { id, text } = (value ?? {}) as { id?: unknown; text?: unknown };
  if (typeof text !== 'string') throw new CannotRun(`${where}: "text" is missing`);
  return { id, text };
}

// A corpus of marked files with one cursor (`▮`) in one of them, and what an editor asks about that place.

import { expect } from 'vitest';
import {
  type CorpusLayerInput,
  createService,
  type EditedFile,
  loadCorpus,
  type RecordRef,
  readSettings,
  type Service,
} from '../../server/src/core/service.ts';
import { layerOf, type MarkedFiles } from './corpus-fixture.ts';
import { parseFixture } from './fixture.ts';

const ROOT = 'file:///corpus';

export interface Opened {
  readonly service: Service;
  readonly file: EditedFile;
  readonly cursor: number;
}

/** The service over `files`, which are on disk as they are here without the marks, and the file with the cursor. */
export function openRecords(files: MarkedFiles, below: readonly CorpusLayerInput[] = []): Opened {
  const corpus = loadCorpus([...below, layerOf(files, ROOT)]);
  const service = createService(corpus, readSettings({}).settings);
  const [path, marked] = Object.entries(files).find(([, text]) => text.includes('▮'))!;
  const { text, cursor } = parseFixture(marked);
  return { service, file: { root: ROOT, path, text }, cursor: cursor! };
}

/** Checks what the file would be with each of the first suggestions: the lines with the cursor, best first. */
export function checkIds(files: MarkedFiles, expected: readonly string[]): void {
  const { service, file, cursor } = openRecords(files);
  const { text } = file;
  const lines = service.corpusFiles.complete(file, cursor).map(({ edit: { span, newText } }) => {
    const whole = text.slice(0, span.start) + newText + text.slice(span.end);
    const start = text.lastIndexOf('\n', span.start - 1) + 1;
    const end = whole.indexOf('\n', span.start + newText.length);
    return whole.slice(start, end < 0 ? whole.length : end).trim();
  });
  if (expected.length === 0) expect(lines).toEqual([]);
  else expect(lines.slice(0, expected.length)).toEqual(expected);
}

/** The words of the card at the cursor, and the text that it explains. */
export function cardAt(files: MarkedFiles): { words: string; of: string } | undefined {
  const { service, file, cursor } = openRecords(files);
  const card = service.corpusFiles.hover(file, cursor, { html: false });
  return (
    card && {
      of: file.text.slice(card.span.start, card.span.end),
      words: card.markdown.replace(/[\u2060\u2066-\u2069*]/g, '').replace(/\\(?=[^\w\s])/g, ''),
    }
  );
}

/** A place in a file as `path: line with the span in ⟦⟧`. */
export function placed({
  file,
  text,
  span,
}: {
  file: string;
  text: string;
  span: { start: number; end: number };
}) {
  const start = text.lastIndexOf('\n', span.start - 1) + 1;
  const end = text.indexOf('\n', span.end);
  const line = `${text.slice(start, span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, end < 0 ? undefined : end)}`;
  return `${file}: ${line.trim()}`;
}

/** The record under the cursor. */
export const recordAt = (files: MarkedFiles): RecordRef | undefined => {
  const { service, file, cursor } = openRecords(files);
  return service.corpusFiles.at(file, cursor)?.record;
};

/** The files after the record under the cursor got the id `newId`, by their new names; or why it did not. */
export function renamed(
  files: MarkedFiles,
  newId: string,
  below: readonly CorpusLayerInput[] = [],
): Readonly<Record<string, string>> | string {
  const { service, file, cursor } = openRecords(files, below);
  const found = service.corpusFiles.at(file, cursor);
  if (!found) return 'nothing to rename';
  const result = service.corpusFiles.rename(found.record, newId, (root) => root === ROOT);
  if ('refused' in result) return result.refused;
  const after = new Map(Object.entries(files).map(([path, marked]) => [path, parseFixture(marked).text]));
  for (const edit of [...result.edits].sort((a, b) => b.span.start - a.span.start)) {
    const text = after.get(edit.file)!;
    after.set(edit.file, text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end));
  }
  for (const { from, to } of result.moves) {
    after.set(to, after.get(from)!);
    after.delete(from);
  }
  return Object.fromEntries(after);
}

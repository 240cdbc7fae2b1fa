// The one change that lays a corpus file out as its others are: readable in a diff.

import type { Span } from '../base/span.ts';
import { formatCorpusText } from '../corpus/format-json.ts';
import { changeBetween } from '../text/text-change.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';

/**
 * The change of `file` that lays it out, without what stays at both ends; nothing where it is laid out already,
 * or cannot be without loss (`formatCorpusText`). Its lines end as they did.
 */
export function layOutFile({ path, text }: EditedFile): { span: Span; newText: string } | undefined {
  const laid = shapeOfFile(path) === undefined ? undefined : formatCorpusText(text);
  if (laid === undefined) return undefined;
  const whole = text.includes('\r\n') ? laid.replaceAll('\n', '\r\n') : laid;
  if (whole === text) return undefined;
  const { start, oldEnd, newEnd } = changeBetween(text, whole);
  return { span: { start, end: oldEnd }, newText: whole.slice(start, newEnd) };
}

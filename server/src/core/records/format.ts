// The one change that lays a corpus file out as its others are: readable in a diff.

import type { Span } from '../base/span.ts';
import { formatCorpusText } from '../corpus/format-json.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';

/**
 * The change of `file` that lays it out, without the lines at both ends that stay; nothing where it is laid out already,
 * or cannot be without loss (`formatCorpusText`). Its lines end as they did.
 */
export function layOutFile({ path, text }: EditedFile): { span: Span; newText: string } | undefined {
  const laid = shapeOfFile(path) === undefined ? undefined : formatCorpusText(text);
  if (laid === undefined) return undefined;
  const whole = text.includes('\r\n') ? laid.replaceAll('\n', '\r\n') : laid;
  if (whole === text) return undefined;
  const most = Math.min(text.length, whole.length);
  let start = 0;
  while (start < most && text[start] === whole[start]) start++;
  let same = 0;
  while (same < most - start && text[text.length - 1 - same] === whole[whole.length - 1 - same]) same++;
  return {
    span: { start, end: text.length - same },
    newText: whole.slice(start, whole.length - same),
  };
}

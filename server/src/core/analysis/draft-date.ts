// When a draft was written: its front matter says so, or its dateline («طرابلس، 2 حزيران/يونيو 2016 —»).

import type { DateBounds } from '../corpus/date.ts';
import type { Analysis, AnalyzedBlock } from './analysis.ts';
import { readSpokenDate } from './spoken-date.ts';

/** A dateline is over by here, in UTF-16 units. */
const LONGEST_DATELINE = 80;
const BEHIND_DATE = /^\s*\)?\s*(?:[—–:ـ-]|\(\p{L}[^)]{0,30}\)\s*[—–-])/u;

/** The days that the draft's date may mean; nothing where it has none that can be read. */
export function draftDate({
  frontMatter,
  blocks,
}: Pick<Analysis, 'frontMatter' | 'blocks'>): DateBounds | undefined {
  const { date } = frontMatter;
  if (date !== undefined) return readSpokenDate(date);
  const first = blocks.find(({ placed }) => placed.block.kind !== 'heading');
  return first && dateline(first);
}

function dateline({ placed, sentences }: AnalyzedBlock): DateBounds | undefined {
  const { text } = placed.block.prose;
  const date = sentences[0]?.quantities.find(({ kind, end }) => kind === 'date' && end <= LONGEST_DATELINE);
  if (!date || !BEHIND_DATE.test(text.slice(date.end, date.end + LONGEST_DATELINE))) return undefined;
  return readSpokenDate(date.text);
}

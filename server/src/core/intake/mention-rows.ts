// The names of a body as the rows of a mentions side-car. Knows the format of the rows, not how names are found.

import type { Mention } from '../analysis/mention.ts';
import type { MentionRow } from '../corpus/model.ts';

/** The rows of `mentions` in a line that begins at `start` in the body; one that several may be meant by is none. */
export const mentionRows = (mentions: readonly Mention[], start: number): readonly MentionRow[] =>
  mentions
    .filter(({ candidates }) => candidates.length === 1)
    .map((mention) => [
      start + mention.start,
      start + mention.end,
      mention.entity.kind,
      mention.entity.id,
      formOf(mention),
    ]);

const FORMS: ReadonlySet<string> = new Set(['short', 'acronym', 'metonym', 'description', 'nickname']);

function formOf({ demonym, reason, name }: Mention): string {
  if (demonym) return 'demonym';
  if (reason.form === 'surname') return 'surname';
  if (reason.form === 'initial') return 'initial+surname';
  return name.kind !== undefined && FORMS.has(name.kind) ? name.kind : 'name';
}

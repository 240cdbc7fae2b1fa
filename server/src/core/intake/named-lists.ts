// Long lists of countries and bodies in a sentence («أستراليا وكندا ومصر …»): writers count them, so a claim gives the count.
// Knows names and what stands between them.

import type { Mention } from '../analysis/mention.ts';
import type { Span } from '../base/span.ts';
import type { ClaimQuantity, Corpus } from '../corpus/model.ts';
import type { PlacedSentence } from './placed-sentence.ts';

/** A list: its span in the line, how many it names, and the entities. */
export interface NamedList extends Span {
  readonly quantity: ClaimQuantity;
  readonly ids: readonly string[];
}

/** Shorter lists are counted by nobody. */
const SHORTEST = 5;

/** The lists of the sentence, by place. */
export function namedLists(
  { text, sentence }: PlacedSentence,
  corpus: Pick<Corpus, 'actors' | 'places'>,
): readonly NamedList[] {
  const names = sentence.mentions.filter(({ demonym, candidates }) => !demonym && candidates.length === 1);
  const runs: Mention[][] = [];
  for (const name of names) {
    const run = runs.at(-1);
    if (run && isNext(text, run.at(-1)!, name)) run.push(name);
    else runs.push([name]);
  }
  return runs.flatMap((run) => {
    const ids = [...new Set(run.map(({ entity }) => entity.id))];
    if (ids.length < SHORTEST) return [];
    const countries = ids.filter(
      (id) => (corpus.actors.get(id)?.type ?? corpus.places.get(id)?.type) === 'country',
    ).length;
    // One body among the countries (the European Union) makes them no other list.
    const isCountries = countries >= ids.length - 1;
    const value = isCountries ? countries : ids.length;
    return [
      {
        start: run[0]!.start,
        end: run.at(-1)!.end,
        ids,
        quantity: {
          kind: 'count-of-list',
          value,
          unit: isCountries ? 'country' : 'name',
          what: isCountries
            ? {
                en: `countries named${value < ids.length ? ` (${ids.length} names in all)` : ''}`,
                ar: `دول مذكورة${value < ids.length ? ` (و${ids.length} اسما في المجموع)` : ''}`,
              }
            : { en: 'named in a list', ar: 'أسماء في قائمة' },
          derived: true,
        },
      },
    ];
  });
}

/** Whether `b` follows `a` in a list: over a comma, "and" or the conjunction that is written onto it. */
function isNext(text: string, a: Mention, b: Mention): boolean {
  const between = text.slice(a.whole.end, b.whole.start);
  return b.clitics === 'و'
    ? /^[\s،,]*$/.test(between)
    : /^\s*(?:[,،]\s*(?:and\s+|و)?|\s(?:and|و)\s)(?:the\s+)?$/i.test(between);
}

// What the scorer of the third-party sets asks for, over the built core (test/eval/entry.ts bundled to dist/eval.mjs).

import {
  createEntityIndex,
  createNameSearch,
  findMentions,
  LANGUAGES,
  listEntity,
  resolveMentions,
  sentencesOf,
} from '../../dist/eval.mjs';

export { recognizeNumbers } from './numbers.mjs';

const GRAMMARS = Object.values(LANGUAGES).map(({ sentences }) => sentences);

/** Which language a text is in makes no difference: the grammars of all are asked, as in a draft. */
export const sentences = (text) =>
  sentencesOf(text, GRAMMARS).map(({ start, end }) => text.slice(start, end));

const indexOf = (names) => createEntityIndex(names.map((name) => listEntity(name, [name])));

/** Every name is an entity of its own; what the draft settles is settled on the one text. */
export function makeSpotter(names) {
  const index = indexOf(names);
  return (text) =>
    resolveMentions([findMentions(text, index)], index)[0].map(({ start, end, entity }) => ({
      start,
      end,
      name: entity.id,
    }));
}

export function makeLookup(names) {
  const search = createNameSearch(indexOf(names));
  // The tables are built at the first search, which is none of the set's.
  search.search('');
  return (query) => search.search(query, { limit: 10 }).map(({ entity }) => entity.id);
}

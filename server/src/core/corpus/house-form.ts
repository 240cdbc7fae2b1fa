// The form of a name that the house writes: style.json first, then the corpus' preferred name.

import { type EntityRef, entityKey } from './entity.ts';
import { scriptOf, surnameOf } from './entity-index.ts';
import type { Actor, Corpus, LangText, Name, Place } from './model.ts';

/** The record of an entity; nothing where the corpus has none. */
export const recordOf = (corpus: Corpus, { kind, id }: EntityRef): Actor | Place | undefined =>
  kind === 'actor' ? corpus.actors.get(id) : corpus.places.get(id);

/** The house form of `entity` in `language`; nothing where no name in that language is known. */
export function houseForm(corpus: Corpus, entity: EntityRef, language: string): string | undefined {
  const wished = corpus.style.prefer?.[entityKey(entity)] ?? corpus.style.prefer?.[entity.id];
  if (wished?.[language]) return wished[language];
  const names = (recordOf(corpus, entity)?.names ?? []).filter(({ lang }) => lang === language);
  const usable = (name: Name) =>
    name.kind !== 'variant' && name.kind !== 'misspelling' && name.use !== 'never';
  return (names.find(({ preferred }) => preferred) ?? names.find(usable) ?? names[0])?.text;
}

/** Whether a form takes a side and the corpus does not say that it may stand. */
export const takesSide = (name: Name | undefined): boolean =>
  name?.stance !== undefined && name.stance !== 'neutral' && name.use !== 'accept';

/**
 * What to write for a misspelling of `near`, a form of `entity`: that form, or the house form where it takes a side, and
 * where the house would not write it and both are as long.
 */
export function meantForm(corpus: Corpus, entity: EntityRef, near: string): string {
  const record = recordOf(corpus, entity);
  const name = record?.names.find(({ text }) => text === near);
  if (!name) return record?.type === 'person' ? houseSurname(corpus, entity, near) : near;
  const house = houseForm(corpus, entity, name.lang);
  if (house === undefined) return near;
  if (takesSide(name)) return house;
  const isOther = !name.preferred && ['variant', 'misspelling', 'transliteration'].includes(name.kind ?? '');
  return isOther && house.split(' ').length === near.split(' ').length ? house : near;
}

/** The surname of the house form in the script of `near`, the surname of another form; with the article where that has it. */
function houseSurname(corpus: Corpus, entity: EntityRef, near: string): string {
  const house = houseForm(corpus, entity, scriptOf(near) === 'Arab' ? 'ar' : 'en');
  if (house === undefined || /\s/.test(near)) return near;
  const surname = surnameOf(house);
  return near.includes('-') ? surname.text : (surname.bare ?? surname.text);
}

/** What to call `entity` in `language`: its house form there, in any other language, or its id. */
export function displayName(corpus: Corpus, entity: EntityRef, language: string): string {
  const own = houseForm(corpus, entity, language);
  if (own) return own;
  const names = recordOf(corpus, entity)?.names ?? [];
  return (names.find(({ preferred }) => preferred) ?? names[0])?.text ?? entity.id;
}

/** `text` in `language`, else in the first language that it has. */
export const inLanguage = (text: LangText | undefined, language: string): string | undefined =>
  text?.[language] ?? Object.values(text ?? {})[0];

/** A bearer with what tells it from its namesakes: its own word on it, the place it lies in, its line, or its id. */
export function toldApart(corpus: Corpus, entity: EntityRef, language: 'en' | 'ar'): string {
  const name = displayName(corpus, entity, language);
  const record = recordOf(corpus, entity);
  const own = record && 'disambiguation' in record ? inLanguage(record.disambiguation, language) : undefined;
  if (own) return own;
  const parent = record && 'within' in record ? [record.within ?? []].flat()[0] : undefined;
  const apart = parent
    ? displayName(corpus, { kind: 'place', id: parent }, language)
    : (record && 'summary' in record && inLanguage(record.summary, language)) || entity.id;
  return `${name} (${apart})`;
}

// The name grammars of all languages of one script, compiled into sets: what the index and the search for mentions
// ask of a word. A Latin word may be of any Latin language, so those are one. Knows no names.

import { LANGUAGES } from '../language/languages.ts';
import type { NameGrammar } from '../language/names.ts';
import { words } from '../language/word-lists.ts';
import { foldKey } from '../text/fold.ts';

export interface ScriptNames {
  /** Proclitics by first unit as written; longest first. */
  readonly proclitics: ReadonlyMap<number, readonly { readonly written: string; readonly fused: boolean }[]>;
  readonly enclitics: readonly string[];
  readonly article: string;
  readonly joiners: ReadonlyMap<string, string>;
  /** Joined forms that are the article («ال», al). */
  readonly articleForms: ReadonlySet<string>;
  /** Small words inside the names of people. */
  readonly particles: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  readonly typeWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly anyTypeWord: ReadonlySet<string>;
  /** Generic words, titles and the nouns that say what a name is of. */
  readonly generic: ReadonlySet<string>;
  readonly assimilatedArticles: ReadonlySet<string>;
  readonly articleWords: ReadonlySet<string>;
  readonly placePrepositions: ReadonlySet<string>;
  readonly actVerbs: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** In exact spelling, lower case, without vowel signs (`exactKey`). */
  readonly ordinary: ReadonlySet<string>;
  /** Those of them that may bear the article. */
  readonly ordinaryNouns: ReadonlySet<string>;
  readonly functionWords: ReadonlySet<string>;
  /** The function words folded: what careless spelling makes of them. */
  readonly foldedFunctionWords: ReadonlySet<string>;
  readonly capitalTells: ReadonlySet<string>;
  /** Names known the world over, folded, without article. */
  readonly worldNames: ReadonlySet<string>;
  /** Everyday words and world names, folded. */
  readonly everyday: ReadonlySet<string>;
  /** Whether a word (folded) is one that every reader knows, in any of its forms: an everyday word, a world name. */
  isEveryday(word: string): boolean;
  /** Whether a word (folded) looks by its ending like that of a thing or an act. */
  isAbstract(word: string): boolean;
}

export type Script = 'Arab' | 'Latn';

const compiled = new Map<Script, ScriptNames>();

/** What is known of names in `script`. */
export function scriptNames(script: Script): ScriptNames {
  const known = compiled.get(script);
  if (known) return known;
  const grammars = Object.values(LANGUAGES)
    .filter((language) => language.script === script)
    .map((language) => language.names);
  const made = compile(grammars);
  compiled.set(script, made);
  return made;
}

/** A word as the lists of ordinary words spell it: lower case, without vowel signs, tatweel and marks of direction. */
export function exactKey(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    // Plain Arabic letters and small Latin ones are all that most words hold.
    const isPlain =
      (code >= 0x621 && code <= 0x64a && code !== 0x640) || (code >= 0x61 && code <= 0x7a) || code === 0x20;
    if (!isPlain) return word.replace(IGNORED, '').toLowerCase();
  }
  return word;
}

const IGNORED = /[\u0640\u064b-\u065f\u0670\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function compile(grammars: readonly NameGrammar[]): ScriptNames {
  const all = (list: (grammar: NameGrammar) => readonly string[]): ReadonlySet<string> =>
    new Set(grammars.flatMap(list));
  const functionWords = all((grammar) => words(grammar.functionWords).map(exactKey));
  const nouns = all(({ ordinaryWords }) => words(ordinaryWords).map(exactKey));
  const everyday = all(({ ordinaryWords, ordinaryVerbs, functionWords: particles, worldNames }) =>
    words(`${ordinaryWords} ${ordinaryVerbs} ${particles} ${worldNames}`).map((word) => foldKey(word)),
  );
  const typeWords = new Map<string, Set<string>>();
  for (const { typeWords: byType } of grammars)
    for (const [type, list] of Object.entries(byType))
      typeWords.set(type, new Set([...(typeWords.get(type) ?? []), ...list]));
  return {
    proclitics: byFirstUnit(grammars),
    enclitics: grammars.flatMap((grammar) => grammar.enclitics),
    article: grammars.find((grammar) => grammar.article !== undefined)?.article ?? '',
    joiners: new Map(grammars.flatMap((grammar) => Object.entries(grammar.joiners))),
    articleForms: new Set(
      grammars.flatMap(({ articleJoiners, joiners }) => articleJoiners.map((word) => joiners[word] ?? word)),
    ),
    particles: all((grammar) => grammar.particles),
    elisions: all((grammar) => grammar.elisions),
    titles: all((grammar) => grammar.titles),
    typeWords,
    anyTypeWord: new Set([...typeWords.values()].flatMap((list) => [...list])),
    generic: all(({ genericWords, titles, typeWords: byType }) => [
      ...genericWords,
      ...titles,
      ...Object.values(byType).flat(),
    ]),
    assimilatedArticles: all((grammar) => grammar.assimilatedArticles),
    articleWords: all((grammar) => grammar.articleWords),
    placePrepositions: all((grammar) => grammar.placePrepositions),
    actVerbs: all((grammar) => grammar.actVerbs),
    conjunctions: all((grammar) => grammar.conjunctions),
    ordinary: new Set([
      ...functionWords,
      ...nouns,
      ...all(({ ordinaryVerbs }) => words(ordinaryVerbs).map(exactKey)),
    ]),
    ordinaryNouns: nouns,
    functionWords,
    foldedFunctionWords: new Set([...functionWords].map((word) => foldKey(word))),
    capitalTells: all((grammar) => words(grammar.capitalTells)),
    worldNames: all((grammar) => words(grammar.worldNames)),
    everyday,
    isAbstract: (word) => grammars.some((grammar) => grammar.isAbstract(word)),
    isEveryday: (word) => grammars.some((grammar) => grammar.stems(word).some((stem) => everyday.has(stem))),
  };
}

function byFirstUnit(grammars: readonly NameGrammar[]): ScriptNames['proclitics'] {
  const map = new Map<number, { written: string; fused: boolean }[]>();
  for (const { proclitics } of grammars)
    for (const { written, fused } of proclitics) {
      const list = map.get(written.charCodeAt(0)) ?? [];
      list.push({ written, fused: fused === true });
      map.set(written.charCodeAt(0), list);
    }
  for (const list of map.values()) list.sort((a, b) => a.written.length - b.written.length);
  return map;
}

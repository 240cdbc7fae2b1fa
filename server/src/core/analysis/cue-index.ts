// Cues of a language by their first word, and the cue at a word of a sentence. Knows forms, not whether they attribute.

import type { AttributionCues, Cue } from '../language/cues.ts';
import { foldKey } from '../text/fold.ts';

/** A cue as it stands in a sentence: words `first` to `last`, and the letters written onto it. */
export interface CueHit {
  readonly cue: Cue;
  readonly first: number;
  readonly last: number;
  /** Number of units at the front of the first word that are a conjunction («و» of «وقالت»). */
  readonly proclitic: number;
  readonly enclitic: string;
  /** The last word only begins with the last word of the form («وفقا ل» in «وفقا لوزارة»): the rest is the source. */
  readonly glued: boolean;
}

interface Form {
  readonly cue: Cue;
  readonly rest: readonly string[];
}

export type CueIndex = ReadonlyMap<string, readonly Form[]>;

const indexes = new WeakMap<AttributionCues, CueIndex>();

/** The index of `cues`, built once. */
export function cueIndexOf(cues: AttributionCues): CueIndex {
  const known = indexes.get(cues);
  if (known) return known;
  const index = new Map<string, Form[]>();
  for (const written of cues.cues) {
    const cue = folded(written);
    for (const form of new Set(cue.forms)) {
      const [first = '', ...rest] = form.split(' ');
      const forms = index.get(first);
      if (forms) forms.push({ cue, rest });
      else index.set(first, [{ cue, rest }]);
    }
  }
  // The longest form first: «على حد قوله» before «على حد».
  for (const forms of index.values()) forms.sort((a, b) => b.rest.length - a.rest.length);
  indexes.set(cues, index);
  return index;
}

function folded(cue: Cue): Cue {
  const fold = (list: readonly string[] | undefined) => list?.map((word) => foldKey(word)) ?? [];
  const { forms, through, about, not, notAfter, notNear } = cue;
  return {
    ...cue,
    forms: fold(forms),
    through: fold(through),
    ...(about && { about: fold(about) }),
    not: fold(not),
    notAfter: fold(notAfter),
    notNear: fold(notNear),
  };
}

/** The cues whose form stands at word `at` of the folded words `keys`, longest form first; none for most words. */
export function cuesAt(
  keys: readonly string[],
  at: number,
  cues: AttributionCues,
  index: CueIndex,
): readonly CueHit[] {
  const key = keys[at]!;
  if (cues.neverCues.has(key)) return [];
  const direct = hits(index.get(key), keys, at, 0, '');
  if (direct.length > 0 || key.length < 3) return direct;
  const proclitic = cues.proclitics.includes(key[0]!) ? 1 : 0;
  if (proclitic) {
    const joined = hits(index.get(key.slice(1)), keys, at, 1, '');
    if (joined.length > 0) return joined;
  }
  for (const enclitic of cues.enclitics) {
    if (!key.endsWith(enclitic)) continue;
    const stem = key.slice(0, -enclitic.length);
    for (const cut of proclitic ? [0, 1] : [0]) {
      const verbs = hits(index.get(stem.slice(cut)), keys, at, cut, enclitic).filter(
        ({ cue, last }) => (cue.role === 'verb' || cue.role === 'witness') && last === at,
      );
      if (verbs.length > 0) return verbs;
    }
  }
  return [];
}

function hits(
  forms: readonly Form[] | undefined,
  keys: readonly string[],
  at: number,
  proclitic: number,
  enclitic: string,
): readonly CueHit[] {
  if (!forms) return [];
  const found: CueHit[] = [];
  for (const { cue, rest } of forms) {
    const last = at + rest.length;
    let glued = false;
    const whole = rest.every((word, i) => {
      const here = keys[at + 1 + i];
      if (here === undefined) return false;
      if (!word.endsWith('+')) return here === word;
      glued = here.startsWith(word.slice(0, -1)) && here.length > word.length;
      return glued;
    });
    if (whole) found.push({ cue, first: at, last, proclitic, enclitic, glued });
  }
  return found;
}

// Names that the corpus does not have, and what they are of where the words beside them say it: a title before a person,
// «صحيفة» before a name in quotation marks, "town of". What no word vouches for is told, not proposed: a wrong record costs
// a writer more than a missing one.

import { unknownNames } from '../analysis/unknown-names.ts';
import { overlaps, type Span } from '../base/span.ts';
import type { EntityKind } from '../corpus/entity.ts';
import type { Actor, Corpus, Place, Provenance } from '../corpus/model.ts';
import { exactKey, scriptNames } from '../corpus/script-names.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { type Token, wordsOf } from '../text/tokens.ts';
import { arabicNameStart, isPersonTitle, joinsPlace, namesGoOn } from './arabic-names.ts';
import type { UnknownName } from './article-proposal.ts';
import { freeId, slugOf } from './slug.ts';
import type { PlacedSentence, ProposedName } from './voices.ts';

type Kind =
  | { readonly kind: 'actor'; readonly type: Actor['type'] }
  | { readonly kind: 'place'; readonly type: Place['type'] };

interface Found extends Span {
  readonly is?: Kind;
}

/** The new names of an article, as it is read sentence by sentence. Lives while an article is read. */
export class NewNames {
  readonly actors: Actor[] = [];
  readonly places: Place[] = [];
  readonly unknown: UnknownName[] = [];
  private readonly ids = new Map<string, { readonly kind: EntityKind; readonly id: string }>();

  constructor(
    private readonly corpus: Pick<Corpus, 'actors' | 'places' | 'formerIds'>,
    private readonly provenance: Provenance,
  ) {}

  /** The new names of a sentence that are proposed; all that were met are in `unknown`. */
  read(placed: PlacedSentence): readonly ProposedName[] {
    return findNew(placed).flatMap(({ start, end, is }) => {
      const text = placed.text.slice(start, end).replace(/\s+/g, ' ');
      const key = foldKey(text);
      const known = this.ids.get(key);
      const near = around(placed.text, { start, end });
      const ref = known ?? (is && this.propose(text, key, is, near, placed.sentence.language));
      const isFirst = known === undefined && !this.unknown.some((one) => foldKey(one.text) === key);
      if (isFirst)
        this.unknown.push({
          text,
          span: { start: placed.start + start, end: placed.start + end },
          around: near,
          ...(ref && { ref }),
        });
      return ref ? [{ start, end, entity: ref }] : [];
    });
  }

  private propose(
    text: string,
    key: string,
    is: Kind,
    near: string,
    lang: string,
  ): { kind: EntityKind; id: string } {
    const taken = (id: string): boolean =>
      this.corpus.actors.has(id) ||
      this.corpus.places.has(id) ||
      this.corpus.formerIds.has(`actor:${id}`) ||
      this.corpus.formerIds.has(`place:${id}`) ||
      [...this.actors, ...this.places].some((one) => one.id === id);
    const id = freeId(slugOf(text) || is.kind, taken);
    const rest = {
      names: [{ text, lang, preferred: true }],
      certainty: 'unresolved' as const,
      note: `Proposed, from: ${near}`,
      provenance: this.provenance,
    };
    const ref = { kind: is.kind, id };
    if (is.kind === 'actor') this.actors.push({ id, type: is.type, ...rest });
    else this.places.push({ id, type: is.type, ...rest });
    this.ids.set(key, ref);
    return ref;
  }
}

/** Units on either side of a name that tell what it is about. */
const AROUND = 40;

/** The words around `span`, so that a person can tell who it is. */
export function around(text: string, { start, end }: Span): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const cut = end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + AROUND);
  const to = Math.max(end, cut);
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? ' …' : ''}`;
}

function findNew(placed: PlacedSentence): readonly Found[] {
  const { text, sentence } = placed;
  const taken: Span[] = [
    ...sentence.mentions.map(({ whole }) => whole),
    ...sentence.misspellings.map(({ span }) => span),
  ];
  const found: Found[] = [];
  const words = wordsOf(text, sentence.span.start, sentence.span.end);
  const candidates: readonly Found[] = [
    ...outletsInQuotes(placed, words),
    ...namedPlaces(placed, words),
    ...namedBodies(placed, words),
    ...bodies(placed, words),
    ...introduced(placed, words),
    ...speakers(placed),
    ...unknownNames(sentence, text).map((span) => ({ ...span, ...typed(span, placed, words) })),
  ];
  for (const one of candidates.flatMap((candidate) => refined(candidate, text))) {
    if (taken.some((span) => overlaps(span, one))) continue;
    taken.push(one);
    found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** An Arabic person without what is no part of the name; an agency's letters and what else cannot be one are dropped. */
function refined(found: Found, text: string): readonly Found[] {
  const words = wordsOf(text, found.start, found.end);
  if (words.every(({ start, end }) => end - start < 2)) return [];
  if (words[0]?.kind !== 'arabic' || found.is?.type !== 'person') return [found];
  const first = arabicNameStart(words.map(({ start, end }) => text.slice(start, end)));
  if (first === undefined) return [];
  let { end } = found;
  // «راشد بن» is not the whole name.
  for (let last = words.at(-1)!; namesGoOn(keyOf(text, last)); ) {
    const next = wordsOf(text, end, end + LONGEST_NEXT)[0];
    if (next?.kind !== 'arabic' || text.slice(end, next.start) !== ' ') return [];
    last = next;
    end = next.end;
  }
  return [{ ...found, start: words[first]!.start, end }];
}

/** Room for one more word of a name. */
const LONGEST_NEXT = 30;

const actor = (type: Actor['type']): Kind => ({ kind: 'actor', type });
const place = (type: Place['type']): Kind => ({ kind: 'place', type });

const keyOf = (text: string, { start, end }: Span): string => foldKey(text.slice(start, end));

/** The words before a name in quotation marks that say what it is of, folded, bare of the article and proclitics. */
const OUTLET_WORDS: Readonly<Record<string, Kind>> = Object.fromEntries(
  [
    ...'صحيفة جريدة مجلة موقع قناة فضائية إذاعة شبكة newspaper website magazine channel'
      .split(' ')
      .map((word) => [word, actor('media')] as const),
    ...'وكالة agency'.split(' ').map((word) => [word, actor('agency')] as const),
    ...'كتيبة لواء كتائب سرايا قوة تنظيم جماعة حركة ميليشيا brigade battalion militia'
      .split(' ')
      .map((word) => [word, actor('armed-group')] as const),
    ...'منظمة مؤسسة جمعية مركز organisation organization foundation'
      .split(' ')
      .map((word) => [word, actor('organization')] as const),
    ...'حزب party'.split(' ').map((word) => [word, actor('party')] as const),
    ...'شركة company'.split(' ').map((word) => [word, actor('company')] as const),
  ].map(([word, kind]) => [foldKey(word), kind]),
);
const MOST_WORDS_IN_QUOTES = 4;

/** «موقع "صدى الوادي"»: what is in the marks is the name. */
function outletsInQuotes({ text, sentence }: PlacedSentence, words: readonly Token[]): Found[] {
  return sentence.quotations.flatMap(({ inner, start, open, depth }) => {
    const inside = wordsOf(text, inner.start, inner.end);
    if (open || depth > 0 || inside.length === 0 || inside.length > MOST_WORDS_IN_QUOTES) return [];
    const before = words.findLast(({ end }) => end <= start);
    if (!before || start - before.end > 2) return [];
    const is = OUTLET_WORDS[bare(keyOf(text, before))];
    return is ? [{ start: inside[0]!.start, end: inside.at(-1)!.end, is }] : [];
  });
}

const bare = (key: string): string => (OUTLET_WORDS[key] ? key : key.replace(/^[وفبلك]?(?:ال)?/, ''));

const PLACE_WORDS: Readonly<Record<string, Place['type']>> = Object.fromEntries(
  (
    [
      ['مدينة', 'city'],
      ['بلدة', 'town'],
      ['قرية', 'village'],
      ['بلدية', 'district'],
      ['محافظة', 'district'],
      ['city', 'city'],
      ['town', 'town'],
      ['village', 'village'],
      ['district', 'district'],
      ['province', 'region'],
    ] as const
  ).map(([word, type]) => [foldKey(word), type]),
);

/** Nouns before a name that is none without them: «كتيبة عمر المختار», «مطار بنينا». */
const NAMED_WHOLE: Readonly<Record<string, Kind>> = Object.fromEntries(
  [
    ...'كتيبة لواء كتائب سرايا ميليشيا ميليشيات مليشيا مليشيات'
      .split(' ')
      .map((word) => [word, actor('armed-group')] as const),
    ...'مطار ميناء معبر مصفاة'.split(' ').map((word) => [word, place('facility')] as const),
  ].map(([word, kind]) => [foldKey(word), kind]),
);

/** «كتيبة النواصي»: the noun and the name behind it; «صحيفة TTU»: the Latin name alone. */
function namedBodies({ text }: PlacedSentence, words: readonly Token[]): Found[] {
  return words.flatMap((word, i): Found[] => {
    if (word.kind !== 'arabic') return [];
    const next = words[i + 1];
    if (!next || text.slice(word.end, next.start) !== ' ') return [];
    const key = keyOf(text, word);
    const outlet = OUTLET_WORDS[bare(key)];
    if (outlet && isCapital(text, next)) {
      const run = runOf(text, words, i + 1, (one) => isCapital(text, one));
      return [{ ...run, is: outlet }];
    }
    const whole = NAMED_WHOLE[key] ?? NAMED_WHOLE[key.replace(/^[وفبل]{1,2}/, '')];
    if (!whole) return [];
    const cut = key.length - (NAMED_WHOLE[key] ? key.length : key.replace(/^[وفبل]{1,2}/, '').length);
    const end = arabicNameEnd(text, words, i + 1);
    return end === undefined ? [] : [{ start: word.start + cut, end, is: whole }];
  });
}

/** The words from `first` on that stand close together and that `belongs` takes. */
function runOf(
  text: string,
  words: readonly Token[],
  first: number,
  belongs: (word: Token) => boolean,
): Span {
  let last = first;
  while (
    words[last + 1] &&
    belongs(words[last + 1]!) &&
    /^[ -]$/.test(text.slice(words[last]!.end, words[last + 1]!.start))
  )
    last++;
  return { start: words[first]!.start, end: words[last]!.end };
}

/** Behind the Arabic name that begins at `first`: one word, with those that join («أبي بكر الصديق»); none for a plain word. */
function arabicNameEnd(text: string, words: readonly Token[], first: number): number | undefined {
  let last = first;
  while (words[last] && joinsPlace(keyOf(text, words[last]!)) && words[last + 1]) last++;
  const name = words[last];
  if (name?.kind !== 'arabic' || !isClose(text, words, first, last)) return undefined;
  const isJoined = last > first;
  const key = keyOf(text, name);
  const isBare = !key.startsWith('ال');
  if (!isJoined && (isKnownWord(text, name) || (isBare && isAdjective(key)))) return undefined;
  const next = words[last + 1];
  const goesOn =
    next &&
    isJoined &&
    isClose(text, words, last, last + 1) &&
    keyOf(text, next).startsWith('ال') &&
    !isAdjective(keyOf(text, next));
  return goesOn ? next.end : name.end;
}

const isClose = (text: string, words: readonly Token[], first: number, last: number): boolean =>
  words.slice(first, last).every((word, i) => text.slice(word.end, words[first + i + 1]!.start) === ' ');

/** «ساحلية», «مسلحين»: by its ending rather an adjective or a plural than a name. */
const isAdjective = (key: string): boolean => /(?:يه|ات|ون|ين|[^ا]ي|ها|ته)$|^ل[لت]|^ب(?:ال|م)/.test(key);

/** «برئاسة فائز السراج», «بحضور جون كيري»: a person comes next. */
const BEFORE_PERSON: ReadonlySet<string> = new Set(
  ['برئاسة', 'بقيادة', 'بزعامة', 'بحضور', 'يدعى', 'المدعو'].map((word) => foldKey(word)),
);

/** Persons by what stands beside their names: «بيتر كوك، الناطق باسم …», "Omar Saleh, a spokesman", «برئاسة …». */
function introduced({ text, sentence }: PlacedSentence, words: readonly Token[]): Found[] {
  const { offices } = LANGUAGES[sentence.language].cues;
  const isOffice = (word: Token | undefined) => {
    if (!word) return false;
    const key = keyOf(text, word).replace(/^ال/, '');
    return offices.has(key) || scriptNames(word.kind === 'arabic' ? 'Arab' : 'Latn').titles.has(key);
  };
  const nameBetween = (first: number, end: number): Found[] => {
    const name = words.slice(first, end);
    const isName =
      name.length > 1 &&
      name.length < 4 &&
      name.every((word) => isNameWord(text, word, name[0]!.kind)) &&
      isClose(text, words, first, end - 1);
    return isName ? [{ start: name[0]!.start, end: name.at(-1)!.end, is: actor('person') }] : [];
  };
  // «الدكتور سليم الخازندار»: the first name may be a word too, the second is none.
  const behindTitle = (at: number): Found[] => {
    const [first, second] = [words[at], words[at + 1]];
    if (!first || !second || !isClose(text, words, at - 1, at + 1)) return [];
    const isName = canBeGiven(keyOf(text, first)) && isNameWord(text, second, 'arabic');
    return isName ? [{ start: first.start, end: second.end, is: actor('person') }] : [];
  };
  return words.flatMap((word, i): Found[] => {
    if (BEFORE_PERSON.has(keyOf(text, word))) return nameBetween(i + 1, i + 3);
    if (word.kind === 'arabic' && isPersonTitle(keyOf(text, word))) return behindTitle(i + 1);
    // A comma, an office behind it, and before it two or three words that are no words.
    const gap = text.slice(words[i - 1]?.end ?? word.start, word.start);
    if (i < 2 || !/^ ?[,،] $/.test(gap)) return [];
    const at = /^(?:a|an|the|his|her|its)$/i.test(text.slice(word.start, word.end)) ? i + 1 : i;
    if (!isOffice(words[at]) && !(word.kind === 'latin' && isOffice(words[at + 1]))) return [];
    let first = i;
    while (
      first > 0 &&
      i - first < 4 &&
      isNameWord(text, words[first - 1]!, words[i - 1]!.kind) &&
      (first === i || text.slice(words[first - 1]!.end, words[first]!.start) === ' ')
    )
      first--;
    return nameBetween(first, i);
  });
}

/** «بلدة الشويرف», "the town of Shwayrif": one name, two where the first only joins («بني وليد»). */
function namedPlaces({ text }: PlacedSentence, words: readonly Token[]): Found[] {
  return words.flatMap((word, i): Found[] => {
    const key = keyOf(text, word);
    if (word.kind === 'latin') {
      const type = PLACE_WORDS[key];
      const of = words[i + 1];
      const first = words[i + 2];
      if (!type || !of || !first || keyOf(text, of) !== 'of' || !isCapital(text, first)) return [];
      let end = first.end;
      for (const next of words.slice(i + 3, i + 5)) {
        if (!isCapital(text, next) || !/^[ -]$/.test(text.slice(end, next.start))) break;
        end = next.end;
      }
      return isKnownWord(text, first) && end === first.end
        ? []
        : [{ start: first.start, end, is: place(type) }];
    }
    const type = PLACE_WORDS[key] ?? PLACE_WORDS[key.replace(/^[وفبل]{1,2}/, '')];
    const first = words[i + 1];
    if (!type || !first || first.kind !== 'arabic' || text.slice(word.end, first.start) !== ' ') return [];
    const end = arabicNameEnd(text, words, i + 1);
    return end === undefined ? [] : [{ start: first.start, end, is: place(type) }];
  });
}

const isCapital = (text: string, { start, kind }: Token): boolean =>
  kind === 'latin' && /\p{Lu}/u.test(text[start]!);

/** An everyday word, an office, a noun that says what a name is of, or a name that all the world knows. */
function isKnownWord(text: string, word: Token): boolean {
  const script = scriptNames(word.kind === 'arabic' ? 'Arab' : 'Latn');
  const key = keyOf(text, word);
  return (
    word.kind === 'number' ||
    script.isEveryday(key) ||
    script.isEveryday(key.replace(/^ال/, '')) ||
    script.ordinary.has(exactKey(text.slice(word.start, word.end))) ||
    script.titles.has(key) ||
    script.generic.has(key) ||
    script.worldNames.has(key)
  );
}

const BODY_WORDS: Readonly<Record<string, Actor['type']>> = Object.fromEntries(
  (
    [
      ['Brigade Brigades Battalion Militia', 'armed-group'],
      ['Ministry Authority Commission Committee', 'public-body'],
      ['Party', 'party'],
      ['Company Corporation', 'company'],
      ['Foundation Organization Organisation Association Observatory Society', 'organization'],
      ['Times Post Tribune Herald Gazette Chronicle', 'media'],
    ] as const
  ).flatMap(([words, type]) => words.split(' ').map((word) => [foldKey(word), type])),
);

/** "the River Valley Brigade": capitals that end in what it is. */
function bodies({ text }: PlacedSentence, words: readonly Token[]): Found[] {
  return words.flatMap((word, i): Found[] => {
    const type = isCapital(text, word) ? BODY_WORDS[keyOf(text, word)] : undefined;
    if (!type) return [];
    let first = i;
    while (
      first > 0 &&
      i - first < 4 &&
      isCapital(text, words[first - 1]!) &&
      /^[ -]$/.test(text.slice(words[first - 1]!.end, words[first]!.start))
    )
      first--;
    while (first < i && /^(?:the|a|an|in|on|at)$/i.test(text.slice(words[first]!.start, words[first]!.end)))
      first++;
    const isName = i - first > 1 || (first < i && !isKnownWord(text, words[first]!));
    return isName ? [{ start: words[first]!.start, end: word.end, is: actor(type) }] : [];
  });
}

const MOST_WORDS_OF_A_PERSON = 4;

/** «قال وزير الصحة سالم المهدي إن», "Omar Saleh, a doctor, said": a source whose last words are no words. */
function speakers({ text, sentence }: PlacedSentence): Found[] {
  const { cues } = LANGUAGES[sentence.language];
  return sentence.attributions.flatMap(({ kind, source }): Found[] => {
    if (kind !== 'named' || !source || source.entity) return [];
    const all = wordsOf(text, source.start, source.end);
    const stop = all.findIndex((word, i) => i > 0 && /[,،(]/.test(text.slice(all[i - 1]!.end, word.start)));
    const words = stop < 0 ? all : all.slice(0, stop);
    let first = words.length;
    while (
      first > 0 &&
      words.length - first < MOST_WORDS_OF_A_PERSON &&
      isNameWord(text, words[first - 1]!, words[0]!.kind)
    )
      first--;
    if (isGivenName(text, words, first)) first--;
    const name = words.slice(first);
    const lead = words.slice(0, first).map((word) => keyOf(text, word));
    if (
      name.length < 2 ||
      sentence.mentions.some(({ whole }) => overlaps(whole, { start: name[0]!.start, end: name.at(-1)!.end }))
    )
      return [];
    const isBody = words.some((word) => cues.institutions.has(keyOf(text, word).replace(/^ال/, '')));
    const script = scriptNames(name[0]!.kind === 'arabic' ? 'Arab' : 'Latn');
    const isOffice = lead.some((key) => script.titles.has(key) || cues.offices.has(key.replace(/^ال/, '')));
    const isArabic = name[0]!.kind === 'arabic';
    // Arabic has no capitals: without an office before it a name has to begin like one.
    if (
      (isBody && !isOffice) ||
      (isArabic && !isOffice && (lead.length > 0 || keyOf(text, name[0]!).startsWith('ال')))
    )
      return [];
    if (isArabic && name.length > 3) return [];
    return [{ start: name[0]!.start, end: name.at(-1)!.end, is: actor('person') }];
  });
}

/** «وزير الصحة سالم المهدي»: many Arabic given names are words too, so the office before them has to vouch for one. */
function isGivenName(text: string, words: readonly Token[], at: number): boolean {
  const word = words[at - 1];
  if (word?.kind !== 'arabic' || at < 2 || words.length - at !== 1) return false;
  const { offices } = LANGUAGES.ar.cues;
  if (!canBeGiven(keyOf(text, word))) return false;
  const head = keyOf(text, words[0]!).replace(/^ال/, '');
  return offices.has(head) || scriptNames('Arab').titles.has(head);
}

/** A folded Arabic word that may be a given name, be it a word besides. */
function canBeGiven(key: string): boolean {
  const arabic = scriptNames('Arab');
  const { offices, institutions, documents, unnamed } = LANGUAGES.ar.cues;
  const isNoun = [offices, institutions, documents, unnamed, arabic.titles, arabic.generic].some((set) =>
    set.has(key),
  );
  return !isNoun && !arabic.anyTypeWord.has(key) && !arabic.functionWords.has(key) && !/^ال|يه$/.test(key);
}

function isNameWord(text: string, word: Token, kind: Token['kind']): boolean {
  if (word.kind !== kind || word.kind === 'number') return false;
  if (
    word.kind === 'latin' &&
    !(isCapital(text, word) || /^(?:al|el|bin|ibn|abu|de|van|von)$/.test(keyOf(text, word)))
  )
    return false;
  return !isKnownWord(text, word) || scriptNames('Arab').joiners.has(keyOf(text, word));
}

/** What an unknown name behind a title is: a person. */
function typed(span: Span, { text }: PlacedSentence, words: readonly Token[]): { readonly is?: Kind } {
  const before = words.findLast(({ end }) => end <= span.start);
  if (!before || !/^\.? $/.test(text.slice(before.end, span.start))) return {};
  const script = scriptNames(before.kind === 'arabic' ? 'Arab' : 'Latn');
  const isTitle =
    before.kind === 'arabic' ? isPersonTitle(keyOf(text, before)) : script.titles.has(keyOf(text, before));
  return isTitle ? { is: actor('person') } : {};
}

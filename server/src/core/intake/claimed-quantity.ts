// A number of an article as the number of a claim: its value in the terms of the corpus format, and what is counted, in the
// article's words and, where the table of counted things has it, in the other language.

import { lookupTable } from '../base/lookup-table.ts';
import type { Span } from '../base/span.ts';
import type { Actor, ClaimQuantity, Corpus, LangText, Place } from '../corpus/model.ts';
import type { LanguageId } from '../language/language.ts';
import { fateNear, fatesIn } from '../text/counted-things.ts';
import { foldKey } from '../text/fold.ts';
import { wordsForThing } from '../text/quantities/things.ts';
import type { Quantity } from '../text/quantity.ts';
import { wordsOf } from '../text/tokens.ts';
import type { PlacedSentence } from './placed-sentence.ts';

/** A quantity as a claim gives it. `isNamed`: what is counted could be told. */
export interface ClaimedQuantity {
  readonly quantity: ClaimQuantity;
  readonly isNamed: boolean;
}

/** `quantity` of the sentence as a claim's. */
export function claimedQuantity(
  quantity: Quantity,
  placed: PlacedSentence,
  corpus: Pick<Corpus, 'actors' | 'places'>,
): ClaimedQuantity {
  const { text, sentence } = placed;
  const each = eachOf(quantity, placed);
  const what = countedText(quantity, placed, corpus, each);
  const group = each === undefined ? undefined : GROUPS_OF_PEOPLE[foldKey(each)];
  const unit = unitOf(quantity) ?? (group !== undefined && !quantity.counted ? 'person' : undefined);
  return {
    quantity: {
      ...valuesOf(quantity),
      ...(unit !== undefined && { unit }),
      // The format has no "per" without what there is so many of.
      ...(each !== undefined && unit !== undefined && { per: group ?? each }),
      ...(quantity.currency !== undefined &&
        isCurrencyCode(quantity.currency) && { currency: quantity.currency }),
      what: what ?? NOT_TOLD,
      text: text.slice(quantity.start, quantity.end).replace(/\s+/g, ' '),
    },
    isNamed: what !== undefined && sentence.span.end > 0,
  };
}

/** Whether the format takes it: "dinars" alone may be of nine countries, and are left to a person. */
export const isCurrencyCode = (currency: string): boolean => /^[A-Z]{3}$/.test(currency);

const NOT_TOLD: LangText = { en: 'to be filled in: what is counted', ar: 'يُستكمل: ما المعدود' };

type Value = Pick<ClaimQuantity, 'kind' | 'value' | 'min' | 'max' | 'comparator'>;

function valuesOf({ kind, value, min, max, comparator }: Quantity): Value {
  const bound = comparator !== undefined && comparator !== 'equal' ? { comparator } : {};
  if (kind === 'vague')
    return {
      kind: 'vague',
      ...(value !== undefined && { value }),
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...bound,
    };
  if (min !== undefined && max !== undefined) return { kind: 'range', min, max, ...bound };
  const only = value ?? min ?? max ?? 0;
  if (value === undefined)
    return { kind: 'bound', value: only, comparator: min !== undefined ? 'at-least' : 'at-most' };
  if (kind === 'percent') return { kind: 'share', value, ...bound };
  if (comparator === undefined || comparator === 'equal') return { kind: 'exact', value };
  return { kind: comparator === 'about' ? 'approx' : 'bound', value, comparator };
}

/** Things that are counted in people. */
const NO_PERSONS: ReadonlySet<string> = new Set(['family', 'case', 'force', 'unit']);

function unitOf({ kind, unit, counted, currency }: Quantity): string | undefined {
  if (kind === 'percent') return '%';
  if (kind === 'money') return currency !== undefined && isCurrencyCode(currency) ? undefined : currency;
  if (counted?.thing === undefined) return unit;
  const isPersons =
    counted.group !== undefined &&
    counted.group !== 'weapon' &&
    counted.group !== 'other' &&
    !NO_PERSONS.has(counted.thing);
  return isPersons ? 'person' : counted.thing;
}

const EACH: ReadonlySet<string> = new Set(['كل', 'لكل', 'each', 'every', 'per'].map((word) => foldKey(word)));
const EACH_REACH = 6;

/** «كل فريق لا يتجاوز عدده 15», "20 per team": for each of what. */
function eachOf(quantity: Quantity, { text, sentence }: PlacedSentence): string | undefined {
  const words = wordsOf(text, sentence.span.start, sentence.span.end);
  const first = words.findIndex(({ start }) => start >= quantity.start);
  const last = words.findIndex(({ start }) => start >= (quantity.counted?.end ?? quantity.end));
  const key = (at: number) => foldKey(text.slice(words[at]!.start, words[at]!.end));
  const behind = last >= 0 && EACH.has(key(last)) && key(last) !== foldKey('كل') ? last : -1;
  let at = behind;
  for (let i = first - 1; at < 0 && i >= Math.max(0, first - EACH_REACH); i--) if (EACH.has(key(i))) at = i;
  const noun = at < 0 ? undefined : words[at + 1];
  // "all of it", «كل من»: no noun of what is counted for each.
  return noun && noun.kind !== 'number' && key(at + 1).length > 2
    ? text.slice(noun.start, noun.end).toLowerCase()
    : undefined;
}

/** Groups that are counted by their members: the Arabic word, folded, and the English one. */
const GROUPS_OF_PEOPLE: Readonly<Record<string, string>> = lookupTable(
  Object.fromEntries(
    'فريق:team فرقة:squad مجموعة:group كتيبة:battalion وحدة:unit لواء:brigade سرية:company عائلة:family أسرة:family وفد:delegation team squad group battalion unit brigade company family delegation crew'
      .split(' ')
      .map((pair) => pair.split(':'))
      .map(([word = '', english = word]) => [foldKey(word), english]),
  ),
);

/** What is counted where a number is given for each of something, and of what is not said. */
function membersOf(each: string, language: LanguageId): LangText {
  const english = GROUPS_OF_PEOPLE[foldKey(each)];
  if (language !== 'ar')
    return { [language]: english ? `members of each ${english}` : `number for each ${each}` };
  return english ? { ar: `أفراد كل ${each}`, en: `members of each ${english}` } : { ar: `العدد لكل ${each}` };
}

function countedText(
  quantity: Quantity,
  placed: PlacedSentence,
  corpus: Pick<Corpus, 'actors' | 'places'>,
  each: string | undefined,
): LangText | undefined {
  const { text, sentence } = placed;
  const language = sentence.language;
  const fate = fateNear(text, quantity, besides(quantity, placed));
  const { counted, kind } = quantity;
  if (!counted) {
    if (each !== undefined) return membersOf(each, language);
    const toll = tollBefore(quantity, placed);
    if (toll !== undefined) return { [language]: toll };
    return fate === undefined || kind === 'money' ? undefined : bothWords(fate);
  }
  // «وأصيب 12 آخرون»: the verb before the number says what they are.
  if (counted.end <= quantity.start && counted.thing !== undefined) return bothWords(counted.thing);
  const phrase = phraseOf(quantity, counted, placed);
  const other = language === 'ar' ? 'en' : 'ar';
  const isFate = fatesIn(text.slice(counted.start, counted.end)).length > 0;
  const isHarmed = isFate || counted.group === 'weapon' || counted.group === 'other' ? undefined : fate;
  const translated = counted.thing === undefined ? undefined : pluralOf(counted.thing, other);
  const nations = other === 'en' ? demonymsIn(phrase.end, quantity, placed, corpus) : '';
  return {
    [language]: withFate(partless(text.slice(phrase.start, phrase.end), kind), isHarmed, language),
    ...(translated !== undefined && { [other]: withFate(`${nations}${translated}`, isHarmed, other) }),
  };
}

/** "of the crops", «من البيوت»: what a share is of; «15 من المهاجمين» are attackers. */
function partless(phrase: string, kind: Quantity['kind']): string {
  const text = phrase.replace(/\s+/g, ' ').replace(/^of (?:the |its |their )?(?=\S)/i, '');
  return kind === 'percent' ? text.replace(/^من (?=\S)/, '') : text.replace(/^من ال(?=\S)/, '');
}

/** Words beside a number that may say what befell those whom it counts; more before «ما لا يقل عن». */
const BESIDE = 4;
const BEFORE_BOUND = 6;

function besides(quantity: Quantity, { text, sentence }: PlacedSentence): Span {
  const { comparator, counted } = quantity;
  const isBound = comparator !== undefined && comparator !== 'equal';
  const before = wordsOf(text, sentence.span.start, quantity.start);
  const behind = wordsOf(text, Math.max(quantity.end, counted?.end ?? 0), sentence.span.end);
  return {
    start: before.at(-(isBound ? BEFORE_BOUND : BESIDE))?.start ?? sentence.span.start,
    end: behind[BESIDE - 1]?.end ?? sentence.span.end,
  };
}

/** The counted noun with what stands between it and the number, and in Arabic the adjectives of nations behind it. */
function phraseOf(
  quantity: Quantity,
  counted: NonNullable<Quantity['counted']>,
  { text, sentence }: PlacedSentence,
): { start: number; end: number } {
  const isBehind = counted.start >= quantity.end;
  const lead = isBehind ? text.slice(quantity.end, counted.start) : '';
  const start =
    isBehind && /^[\s\p{L}'’-]{0,40}$/u.test(lead)
      ? quantity.end + (lead.length - lead.trimStart().length)
      : counted.start;
  let end = counted.end;
  for (const { whole, demonym } of sentence.mentions)
    if (demonym && whole.start > end - 1 && whole.start - end <= 1) end = whole.end;
  return { start: isBehind ? Math.min(start, counted.start) : counted.start, end };
}

/** "British ": the nations whose people are counted, as English writes them. */
function demonymsIn(
  end: number,
  quantity: Quantity,
  { sentence }: PlacedSentence,
  corpus: Pick<Corpus, 'actors' | 'places'>,
): string {
  const found = sentence.mentions.flatMap(({ demonym, whole, entity }) => {
    if (!demonym || whole.start < quantity.start || whole.end > end) return [];
    const record: Actor | Place | undefined =
      entity.kind === 'actor' ? corpus.actors.get(entity.id) : corpus.places.get(entity.id);
    return record?.demonyms?.en?.[0] ?? [];
  });
  return found.map((word) => `${word} `).join('');
}

const TOLL: ReadonlySet<string> = new Set(
  ['عدد', 'عدده', 'حصيلة', 'toll', 'number'].map((word) => foldKey(word)),
);

/** «بلغ عدد القتلى 40», "the number of dead rose to 40": the noun of the toll before the number. */
function tollBefore(quantity: Quantity, { text, sentence }: PlacedSentence): string | undefined {
  const words = wordsOf(text, sentence.span.start, quantity.start).slice(-8);
  const at = words.findLastIndex(({ start, end }) => TOLL.has(foldKey(text.slice(start, end))));
  if (at < 0) return undefined;
  const toll = words[at]!;
  const word = foldKey(text.slice(toll.start, toll.end));
  if (word === 'toll') return text.slice(words[at - 1]?.start ?? toll.start, toll.end);
  const of = words[at + 1] && /^of$/i.test(text.slice(words[at + 1]!.start, words[at + 1]!.end)) ? 2 : 1;
  const noun = words[at + of];
  return noun && text.slice(toll.start, noun.end).split(/\s+/).slice(of).join(' ').replace(/^ال/, '');
}

const bothWords = (thing: string): LangText | undefined => {
  const [en, ar] = [pluralOf(thing, 'en'), pluralOf(thing, 'ar')];
  return en === undefined && ar === undefined ? undefined : { ...(en && { en }), ...(ar && { ar }) };
};

/** A thing as many of it are called: soldiers, «جنود». */
function pluralOf(thing: string, language: 'ar' | 'en'): string | undefined {
  const [first, ...rest] = wordsForThing(thing, language);
  if (first === undefined) return undefined;
  if (language === 'en')
    return rest.includes('people') ? 'people' : rest[0]?.slice(0, 2) === first.slice(0, 2) ? rest[0] : first;
  return rest.find((word) => word === `${first}ون`) ?? rest.find((word) => word !== `${first}ة`) ?? first;
}

/** "people killed": who is counted, and what befell them. */
function withFate(noun: string, fate: string | undefined, language: LanguageId): string {
  const word =
    fate === undefined || language === 'fr'
      ? undefined
      : language === 'en'
        ? wordsForThing(fate, 'en')[0]
        : pluralOf(fate, 'ar');
  if (word === undefined || noun.includes(word)) return noun;
  return language === 'en' && /(?:ed|ing)$/.test(word) ? `${noun} ${word}` : `${noun} (${word})`;
}

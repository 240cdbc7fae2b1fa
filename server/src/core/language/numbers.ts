// The slice of a language that says how it writes numbers, units, dates and what is counted.
// Data and two small functions; the readers that work on it are in text/quantities/. Knows no text.

/** What stands between two words of one number: nothing, a hyphen, "and" (or the clitic و), a comma. */
export type Link = 'bare' | 'hyphen' | 'and' | 'comma';

/**
 * How a word takes part in a cardinal number.
 * `unit` 1–9, `teen` 10–19, `ten` 20–90, `tail` the «عشر» of the teens, `hundred` 100 and what is fused with it,
 * `scale` thousand and up, `set` a dozen, a score.
 */
export interface Numeral {
  readonly rank: 'zero' | 'unit' | 'teen' | 'ten' | 'tail' | 'hundred' | 'scale' | 'set';
  readonly value: number;
  /** A dual: on its own it stands for two of its value («ألفان»). */
  readonly dual?: boolean;
  /** A plural that is a number only behind another («ثلاثة آلاف»); on its own it is vague. */
  readonly bound?: boolean;
  /** Needs no one before it, even behind a greater scale: "deux millions mille". */
  readonly single?: boolean;
  /**
   * A letter that is a scale right behind digits only: in `any` case, as a `capital`, or also small where the `context`
   * shows it (5m people; else m is a metre).
   */
  readonly letter?: 'any' | 'capital' | 'context';
}

/** A number below a thousand, as far as it has been read; `last` is what the next word joins. */
export interface Group {
  readonly value: number;
  readonly last: Numeral | 'digits';
}

/** A unit behind a number and the kind of quantity that it makes. */
export interface Unit {
  readonly kind: 'percent' | 'money' | 'measure' | 'duration' | 'ratio' | 'label';
  /** `%`, ISO 4217 code, SI symbol or the English name of the unit. */
  readonly symbol: string;
  /** For units that are ambiguous on their own (m, a): only where they are glued to the digits. */
  readonly glued?: boolean;
}

/** Vague amounts; what each stands for is in text/quantities/vague.ts. */
export type VagueAmount =
  | 'pair'
  | 'few'
  | 'several'
  | 'handful'
  | 'ten or so'
  | 'fifteen or so'
  | 'twenty or so'
  | 'thirty or so'
  | 'forty or so'
  | 'fifty or so'
  | 'sixty or so'
  | 'hundred or so'
  | 'thousand or so'
  | 'tens'
  | 'dozens'
  | 'scores'
  | 'hundreds'
  | 'thousands'
  | 'tens of thousands'
  | 'hundreds of thousands'
  | 'millions'
  | 'billions';

/** What a word does around numbers. */
export type NumberRole =
  | 'and'
  | 'of'
  | 'or'
  | 'to' // between the ends of a range
  | 'from' // before a range
  | 'between'
  | 'article' // a, an, un, une
  | 'definite' // the, le, la, les
  | 'point' // decimal mark in words
  | 'minus'
  | 'in' // one in three
  | 'out' // one out of three
  | 'each' // «من كل»
  | 'share' // «جزء من مئة»: parts of a whole
  | 'over' // one over three
  | 'compound' // «نهائي»: makes "half" part of a term (semi-final)
  | 'other-half' // "the latter half": no amount
  | 'period' // quarter: of a year, unless it clearly is a part
  | 'pronoun' // this one, that one
  | 'adjective' // old, right: "one" behind it is a pronoun
  | 'relative' // «الذي»: what follows is a verb («ألف»), no number
  | 'preposition' // a year may follow: in 2016
  | 'year' // «عام», year: a year follows
  | 'era' // BC, «هجري»: a year stands before
  | 'era-letter' // «م»: an era only where nothing follows
  | 'clock' // «الساعة», at … o'clock
  | 'half-day' // am, pm, «صباحا»
  | 'weekday'
  | 'day-part' // morning, tonight: a time may stand near
  | 'on-day' // on, «في»: a day of the month may follow
  | 'decade' // (nineteen) seventies
  | 'season'
  | 'time-past' // half past five
  | 'minus-time' // «إلا ربعا»
  | 'at-time' // at: a time may follow
  | 'near-time' // around, by: a time may follow, with the part of the day beside it
  | 'next' // next, coming, «المقبل»: of a period
  | 'age-bound' // under, over: "children under 8"
  | 'aged' // aged, «عمره»: an age follows
  | 'old' // years old
  | 'label' // Resolution, Article, «كتيبة»: what follows is its number
  | 'tag' // floor, error: what follows is its number, where no article stands before
  | 'vote-side' // 11 for, 2 against
  | 'steps' // a scale of 1 to 5
  | 'named' // Brigade, Street: an ordinal before it is its name
  | 'number' // number, «رقم»: whatever follows is one
  | 'be' // is, was
  | 'person' // he, she: "she was 35" is an age
  | 'phone'
  | 'rating' // «درجة الثقة»: so many of so many steps follow
  | 'score' // won, «بنتيجة»
  | 'wind' // winds, «رياح»: their force follows
  | 'zone' // GMT: hours before or behind it follow
  | 'what' // a third of what it was: a ratio
  | 'that' // half that: a ratio
  | 'as' // half as many: a ratio
  | 'unit-name' // Battalion: with a capital, the number before it is its name
  | 'street' // Lane, Road: with a capital, a number before its name is a house
  | 'courtesy' // a thousand thanks: no amount
  | 'compared' // more, «أكثر»: makes a number of times a ratio
  | 'prefix' // mid-, post-: a number may be joined to it
  | 'multiple' // times, «مرات» with a comparative: a ratio
  | 'by' // by a quarter
  | 'of-unit' // square, metric: belongs to the unit behind it
  | 'others' // others, more, «آخرون»: stands for a noun
  | 'total' // toll, «عدد»: a number of something follows
  | 'whole' // «من أصل»: a number of things follows, of which some were told
  | 'plural-be' // were: what stands before is a number of them
  | 'for' // beds for 40
  | 'except' // «سوى»: the part of a whole that follows is an amount
  | 'strong' // a force 450 strong
  | 'aged-people' // adults over 65
  | 'someone' // a girl of 9: an age follows
  | 'stop'; // ends a noun phrase

/** Everything that a word can be around a number. Most words have one entry, few have several. */
export interface NumberWord {
  readonly numeral?: Numeral;
  readonly ordinal?: number;
  /** Denominator of a fraction: half 2, third 3. */
  readonly part?: number;
  /** The fraction word is a plural or a dual: the number of parts, or `many` where a number stands before. */
  readonly parts?: 2 | 'many';
  readonly vague?: VagueAmount;
  /** Multiplier of its own: double, twice. */
  readonly ratio?: number;
  readonly month?: number;
  /** The month is one of the Hijri year. */
  readonly lunar?: true;
  /** The first word of a month of two («كانون»), and the folded second words that make it one. */
  readonly monthWith?: readonly string[];
  readonly unit?: Unit;
  /** The unit is a dual: two of it («ديناران»). */
  readonly pair?: boolean;
  /** ISO 3166 code of the nation of an adjective, which tells currencies of one name apart. */
  readonly nation?: string;
  readonly roles?: readonly NumberRole[];
  /** A quantity may begin with it; set when the table is built. */
  readonly begins?: boolean;
}

/** A word as found in the table: what it is, and what was cut off its front. */
export interface FoundWord {
  readonly word: NumberWord;
  /** Folded letters of the clitics before it that do not belong to it («ل» of «لخمسين»). */
  readonly cut: number;
  /** The clitics hold an "and". */
  readonly and: boolean;
  /** It has an article of its own. */
  readonly definite: boolean;
}

export type ComparatorPhrase = 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** Phrases by what they say. Words parted by one space, as written; they are folded when they are compiled. */
export type ComparatorPhrases = Readonly<Record<ComparatorPhrase, readonly string[]>>;

/** A word, number or sign beside a number word, as far as a language asks about it. */
export interface Neighbour {
  readonly kind: 'word' | 'digits' | 'sign';
  readonly key: string;
  readonly found: FoundWord | undefined;
}

export interface NumberGrammar {
  /** The entry of a word, clitics cut, by its folded form and as written. Most words of a text have none. */
  find(key: string, written: string): FoundWord | undefined;
  /** The group that `word` makes with what has been read of it, or undefined where it does not join. */
  combine(group: Group | undefined, word: Numeral, link: Link): Group | undefined;
  /** Whether a number word that stands alone is a number there: not in "this one", not «ألف» (he wrote). */
  isNumber(word: Neighbour, before: Neighbour | undefined, after: Neighbour | undefined): boolean;
  /** Whether `1.234` stands for 1,234 (else 1.234), and whether `1,234` stands for 1.234. */
  readonly dotGroups: boolean;
  readonly commaIsDecimal: boolean;
  /** What makes digits an ordinal: the "th" of 5th. */
  readonly ordinalSuffixes: ReadonlySet<string>;
  /** Phrases of two words that stand for %, folded: the second words by the first (per: cent). */
  readonly percents: ReadonlyMap<string, readonly string[]>;
  /** ISO 4217 codes by the folded letters of abbreviations like «د.ل.»; none where the language has none. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly before: ComparatorPhrases;
  readonly after: ComparatorPhrases;
  /** Where the counted noun stands: right behind its number (Arabic), behind adjectives (English), among them (French). */
  readonly nounFollows: 'at once' | 'behind adjectives' | 'among adjectives';
  /**
   * Folded forms of a noun to look up among the counted things, most literal first; with `and`, a clitic "and" is
   * cut too, which no noun right behind its number has.
   */
  nounKeys(key: string, and: boolean): readonly string[];
  /** Whether a folded word looks like a plural that numbers stand before; false where the language cannot tell. */
  isPlural(key: string): boolean;
  /** Whether a folded word looks like one person by what he does («driver»); false where the language cannot tell. */
  isCalling(key: string): boolean;
  /** Whether a folded word bears its article («الجنود»); false where articles are words. */
  isDefinite(key: string): boolean;
  /** Whether a word, as written, bears a possessive («راتبه», not «حبة»); false where possessives are words. */
  isPossessed(written: string): boolean;
  /** Folded duals of a noun of the table of counted things («قتيلان»); none where the language has no dual. */
  duals(noun: string): readonly string[];
  /** Whether a folded word could be a dual, to pass over the others fast. */
  looksDual(key: string): boolean;
}

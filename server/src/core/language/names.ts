// The slice of a language that says how a language bends and joins names, and what stands beside them.
// Data and small functions; knows nothing of any corpus. All words are written as `foldKey` (orthographic) leaves them,
// unless a field says otherwise.

/** Something written onto the front of a word that is no part of a name: «و», «بال», «لل». */
export interface Proclitic {
  /** As written, without vowel signs, in exact spelling (the question's «أ» is not «ا»). */
  readonly written: string;
  /** The fused preposition and article («لل»): what a name that bears the article begins with behind it. */
  readonly fused?: true;
}

export interface NameGrammar {
  /** Longest chains included; order does not matter. */
  readonly proclitics: readonly Proclitic[];
  /** Pronouns written onto the end of a place's name («ليبيانا»). */
  readonly enclitics: readonly string[];
  /** The article that is written onto its word, where a language has one («ال»). */
  readonly article?: string;
  /**
   * Words that writers join to the next word or not (عبد الحكيم, عبدالحكيم; al-Watiya, Alwatiya), with the one form
   * that they are joined in (أبي → ابو).
   */
  readonly joiners: Readonly<Record<string, string>>;
  /** Joiners that are the article itself; a name is known with it or without it (al-Sarraj, Sarraj). */
  readonly articleJoiners: readonly string[];
  /** Small words inside the names of people, folded: bin, van, «بن». */
  readonly particles: readonly string[];
  /** Words cut off before an apostrophe: the French «l'», «d'». */
  readonly elisions: readonly string[];
  /** Words before a person's name: ranks, offices, forms of address. */
  readonly titles: readonly string[];
  /** Nouns that say what a name is of, by entity type («مدينة», "newspaper"), standing before or after the name. */
  readonly typeWords: Readonly<Record<string, readonly string[]>>;
  /** Words that say little of which name it is, romanised ones included («قرية», Qaryat): a search counts them low. */
  readonly genericWords: readonly string[];
  /** Forms of the article before the letters that it is assimilated to, as romanised (as-Sarraj, ez-Zuetina). */
  readonly assimilatedArticles: readonly string[];
  /** Words that may stand between a preposition and a name: "in the United States". */
  readonly articleWords: readonly string[];
  /** Prepositions that take a place («في», "in"). */
  readonly placePrepositions: readonly string[];
  /** Verbs of saying, and of what people and bodies do, that stand beside a name as their subject. */
  readonly actVerbs: readonly string[];
  /** Words that join two of a kind («و», "and"). */
  readonly conjunctions: readonly string[];
  /**
   * Ordinary words, one text, split at white space; in exact spelling (على is not علي), lower case, without vowel
   * signs. A name that is spelt like one of them needs something near that shows it is a name.
   */
  readonly ordinaryWords: string;
  /** Ordinary verbs, in the same spelling: a word with the article is none of them. */
  readonly ordinaryVerbs: string;
  /** The ordinary words that are so frequent that a name spelt nearly like them is doubted too (على for علي). */
  readonly functionWords: string;
  /** Ordinary words that are a name wherever they bear a capital (turkey, Turkey): only their lower case is doubted. */
  readonly capitalTells: string;
  /** Names known the world over, single words: what is spelt like one is no misspelling of another name. */
  readonly worldNames: string;
  /** A folded word, and what is left of it without what may be written onto it on either side (cities → city). */
  stems(word: string): readonly string[];
  /** Whether a folded word looks by its ending like that of a thing or an act, and is nobody's name: investigation. */
  isAbstract(word: string): boolean;
  /** Every form of a demonym that is written in prose, the given one included («ليبي» → «الليبيون», …). */
  demonymForms(demonym: string): readonly string[];
}

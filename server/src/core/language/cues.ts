// The slice of a language that says how it names who said something: the shape only. The words stand in each language's
// folder, the reader is analysis/attributions.ts. All words are given as written and compared folded.

/** What a cue says of the saying: the `sense` of an attribution link in the corpus format. */
export type CueSense =
  | 'says'
  | 'reports'
  | 'relays'
  | 'announces'
  | 'affirms'
  | 'explains'
  | 'adds'
  | 'indicates'
  | 'reveals'
  | 'expects'
  | 'believes'
  | 'denies'
  | 'confirms'
  | 'asks'
  | 'threatens'
  | 'promises'
  | 'estimates';

/**
 * - `verb`: somebody says something ("the ministry said", «قالت الوزارة»).
 * - `participle`: the same with its subject elsewhere ("…, saying that", «مضيفا أن»).
 * - `noun`: the saying as a noun, with "that" or "of" behind it («إعلان الناطق أن», "reports that").
 * - `source`: the source follows at once ("according to", «نقلا عن»).
 * - `passive`: nobody is named ("is said to", «قيل إن»).
 * - `statement`: where it was said ("in a statement", «في تصريح»): tells by itself that somebody did.
 * - `own`: what a source has counted, behind its genitive ("the Pentagon's estimate").
 * - `tag`: the source itself in brackets, or before a dash ("(Reuters)", «(د ب أ)»).
 * - `witness`: the writer's own senses («رأينا»); in languages that write the person apart, only behind a first person.
 */
export type CueRole =
  | 'verb'
  | 'participle'
  | 'noun'
  | 'source'
  | 'passive'
  | 'statement'
  | 'tag'
  | 'own'
  | 'witness';

/**
 * What a verb may introduce, each step allowing what the one before it does.
 * - `that`: a clause with its conjunction, a colon, a quotation; or it stands behind what was said.
 * - `clause`: a clause without a conjunction too ("said twelve people died").
 * - `thing`: what is announced or expected, as a noun ("expects growth", «أعلنت تسيير خط»).
 */
export type Introduces = 'that' | 'clause' | 'thing';

/** Words that attribute, all with one sense and one grammar. */
export interface Cue {
  /** Each of one or more words, as written. A last word that ends in `+` stands for the front of a word («ل+»). */
  readonly forms: readonly string[];
  readonly sense: CueSense;
  readonly role: CueRole;
  readonly takes?: Introduces;
  /** Words behind which it introduces something: «أشار إلى», "appealed for". */
  readonly through?: readonly string[];
  /** Words one of which has to stand near behind it: "put the toll at", "by its own count". */
  readonly about?: readonly string[];
  /**
   * Whose verb it has to be, where not anybody's: a document's ("the report found"); an institution's or a document's;
   * a source's, which is either of them, a name, or a noun of people who tell; a `teller` is the same, but asked for
   * only where a thing is introduced ("the ministry confirmed 12 deaths", but anybody confirms *that* …).
   */
  readonly by?: 'document' | 'institution' | 'source' | 'teller';
  /** A verb of other business too (publish, follow, add): its clause has to follow close. */
  readonly weak?: true;
  /** It introduces a thing only behind a word of `through`: «طالب بوقف», not «طالب الجامعة». */
  readonly onlyThrough?: true;
  /** Words right behind it that make it no cue: "said goodbye". */
  readonly not?: readonly string[];
  /** Words right before it that make it no cue: "United States". */
  readonly notAfter?: readonly string[];
  /** Words near behind it that make it no cue: "told residents to leave". */
  readonly notNear?: readonly string[];
  /** What it introduces is an amount, right behind a word of `through`: "puts attendance at 300". */
  readonly amount?: true;
  /** First person («أتوقع», "I expect"): an attribution only in a quotation. */
  readonly ownVoice?: true;
}

/** How a language attributes. Every set holds folded words. */
export interface AttributionCues {
  readonly cues: readonly Cue[];
  /** Where the one who says stands by default. Both orders are read in every language. */
  readonly order: 'subject-verb' | 'verb-subject';
  /** Letters that are written onto the front of a cue («وقالت»), and onto its end behind «ما» («ما نقلته»). */
  readonly proclitics: string;
  readonly enclitics: readonly string[];
  /** Words that only look like a cue with such a letter: «فحسب». */
  readonly neverCues: ReadonlySet<string>;
  /** Verbs that without a source only say "note that": «يذكر أن». */
  readonly asides: ReadonlySet<string>;
  /** "What", in "according to what the ministry said": ما، لما. */
  readonly relatives: ReadonlySet<string>;
  /** "As", which puts a saying behind or within what is said: "as the ministry announced", «كما أعلنت الوزارة». */
  readonly as: ReadonlySet<string>;
  /** Words before a source that are no part of what it is: the, its. */
  readonly articles: ReadonlySet<string>;
  /** What a line opens with that tells whose the quotation before it was: "that is what", «هذا ما». */
  readonly lookBacks: ReadonlySet<string>;
  /** What heads entries of a sheet, and is nobody who speaks: verdict, claim, «الحكم». */
  readonly fields: ReadonlySet<string>;
  /** Conjunctions of what is said: that, أن, que. */
  readonly that: ReadonlySet<string>;
  /** Words behind which `that` is another word: «قبل أن», "so that". */
  readonly notThatAfter: ReadonlySet<string>;
  /** What makes a passive of the participle behind it: was, were. */
  readonly passive: ReadonlySet<string>;
  /** Verbs that no verb stands right before: has, will. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Names the doer of a passive: by, par, «من قبل». */
  readonly agent: ReadonlySet<string>;
  /** Small words between subject and verb: has, also, قد. */
  readonly between: ReadonlySet<string>;
  /** Words of `through` behind which anything is what is announced: «أعلن عن». */
  readonly about: ReadonlySet<string>;
  /** Those of `between` that may stand between a comma and an inverted verb: « …, a dit le maire ». */
  readonly inverted: ReadonlySet<string>;
  /** Words before a cue that undo it: not, لم, could. */
  readonly negation: ReadonlySet<string>;
  /** Words before a form that is a verb or not, which tell that it is none: "the reports", "40 confirmed cases". */
  readonly notVerbAfter: ReadonlySet<string>;
  /** Words right behind a verb that are not what it introduces: "reported to", "announced on Monday". */
  readonly notThing: ReadonlySet<string>;
  /** What is announced or expected, where only certain nouns can be: verbal nouns. Absent: any. */
  readonly isThing?: (word: string) => boolean;
  /** Whether a folded word is a number in words, a letter written onto its front aside: «عشرين», «بألفي». */
  readonly isNumeral?: (word: string) => boolean;
  /** Words that start a clause with no conjunction: it, they, there. */
  readonly clauseStart: ReadonlySet<string>;
  /** Those of `breaks` behind which a verb has the subject of the verb before: but, and. */
  readonly coordinators: ReadonlySet<string>;
  /** Forms of cues that are nouns as well: reports, estimates. */
  readonly alsoNouns: ReadonlySet<string>;
  /** Words at which another clause begins: which, حيث. */
  readonly breaks: ReadonlySet<string>;
  /** Words that no source goes on behind, though it may go on to a verb with them: in, خلال. */
  readonly trims: ReadonlySet<string>;
  /** Those of them that tell when, and may stand between who says it and what: «أعلنت الوزارة أمس مقتل …». */
  readonly when: ReadonlySet<string>;
  /** Nouns of stretches of time, which no source is: «العام». */
  readonly seasons: ReadonlySet<string>;
  /** Those of them that tell where an unnamed source sits: «مصدر في الوزارة». */
  readonly placing: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** Words in which somebody speaks of themselves: "I", "our", «عندي». */
  readonly ownWords: ReadonlySet<string>;
  /** What a word ends in that says the same: «بيتنا». */
  readonly ownEnding?: RegExp;
  /** Nouns of what is published, which before a colon tell who says it: "Civil defence statement: …". */
  readonly utterances: ReadonlySet<string>;
  /** Those that do so only as somebody's: "UN report: …". */
  readonly reports: ReadonlySet<string>;
  /** Pronouns that stand for a source named before. */
  readonly pronouns: ReadonlySet<string>;
  /** Nouns of sources on paper: report, figures, بيان. */
  readonly documents: ReadonlySet<string>;
  /** Nouns of bodies that count and publish: ministry, agency, منظمة. */
  readonly institutions: ReadonlySet<string>;
  /** Nouns of sources without a name: sources, officials, شهود. */
  readonly unnamed: ReadonlySet<string>;
  /** Nouns of people who tell by their office: minister, متحدث. They are named only by their name or their body. */
  readonly offices: ReadonlySet<string>;
  /** What is no source behind "according to": plan, الحاجة. */
  readonly noSource: ReadonlySet<string>;
  /** Those of them that are papers where they are somebody's or for something: "the county's transport plan". */
  readonly plans: ReadonlySet<string>;
  /** Adjectives that make no paper of them: "the original plan". */
  readonly plansAsMeant: ReadonlySet<string>;
  /** Pronouns with which the clause of a noun before a comma begins: "the traders, who say …". */
  readonly relativePronouns: ReadonlySet<string>;
  /** Openings of a sentence that go on with the one before it: "of these", «ومنهم». */
  readonly continuations: readonly string[];
  /** Words near its front that do the same: "Four of them", «وتوفي منهم أربعة». */
  readonly partitives: ReadonlySet<string>;
  /** Words of a sentence that leads into a list or table though it ends in no colon: following, التالية. */
  readonly leadIns: ReadonlySet<string>;
  /** What a line that only names the source begins with: Source, المصدر. */
  readonly sourceLabels: ReadonlySet<string>;
}

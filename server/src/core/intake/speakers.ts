// Who speaks in an article: actors of the corpus, and sources without a name, each described once. Tells by its words whom
// «الصحيفة», «المصادر ذاتها» or "the official" stand for. Knows phrases, not sentences.

import type { Actor, AttributionLink, Source } from '../corpus/model.ts';
import { scriptNames } from '../corpus/script-names.ts';
import type { AttributionCues } from '../language/cues.ts';
import type { LanguageId } from '../language/language.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import { ANONYMITY, DOCUMENTS, OUTLETS, PLURALS, REPORTS, SAME, UNSTATED } from './speaker-words.ts';

/** Somebody who tells something: the part of a link that says who. */
export interface Speaker {
  /** The same for the same speaker. */
  readonly key: string;
  readonly who: Pick<AttributionLink, 'kind' | 'actor' | 'source' | 'described' | 'onBehalfOf'>;
  /** A news outlet or agency, or one that is described as one: it relays. */
  readonly relays: boolean;
}

/** A phrase of a sentence that names or describes a source. */
export interface SpeakerPhrase {
  readonly text: string;
  readonly language: LanguageId;
  readonly cues: AttributionCues;
  /** Id of the actor that it names. */
  readonly actor?: string;
  /** Whom it describes without a name, or where they sit: the actor named in it, the country, the place. */
  readonly affiliation?: string;
  readonly country?: string;
  readonly place?: string;
  /** Whom a person speaks for, as the sentence says. */
  readonly onBehalfOf?: string;
  /** It describes people without naming them. */
  readonly isUnnamed: boolean;
  /** The sentence that it stands in. */
  readonly sentence: string;
}

interface Known {
  readonly speaker: Speaker;
  /** Folded words that it has been spoken of by; their weight. */
  readonly words: Map<string, number>;
}

const LONGEST_DESCRIPTION = 12;

/** The speakers of one article, as they come. Lives while an article is read. */
export class Speakers {
  /** The last to speak stands last. */
  private readonly known: Known[] = [];
  private readonly sources = new Map<string, Source>();

  constructor(private readonly actorOf: (id: string) => Actor | undefined) {}

  /** Every source without a name, once. */
  get described(): readonly Source[] {
    return [...this.sources.values()];
  }

  /** The outlet that spoke last. */
  get lastOutlet(): Speaker | undefined {
    return this.known.findLast(({ speaker }) => speaker.relays)?.speaker;
  }

  /** An actor of the corpus as a speaker. */
  actor(id: string, phrase = '', onBehalfOf?: string, isOfficial = false): Speaker {
    const actor = this.actorOf(id);
    const behalf = onBehalfOf ?? (actor && officeOf(actor));
    const kind = kindOfActor(actor, behalf, isOfficial);
    const speaker: Speaker = {
      key: `actor:${id}`,
      who: { kind, actor: id, ...(kind === 'official' && behalf !== undefined && { onBehalfOf: behalf }) },
      relays: kind === 'media' || kind === 'agency',
    };
    return this.heard(speaker, phrase, actor);
  }

  /** Whoever `phrase` names or describes: somebody known by it, or somebody new. */
  of(phrase: SpeakerPhrase): Speaker {
    if (phrase.actor !== undefined && !phrase.isUnnamed)
      return this.actor(
        phrase.actor,
        phrase.text,
        phrase.onBehalfOf,
        isOffice(keysOf(phrase.text), phrase.cues),
      );
    const words = keysOf(phrase.text);
    const head = headOf(words, phrase.cues);
    const meant = this.meant(phrase, words, head);
    if (meant) {
      this.onCondition(meant, phrase.sentence);
      return this.heard(meant, phrase.text);
    }
    const described = { [phrase.language]: shortened(phrase.text) };
    if (UNSTATED.has(head))
      return { key: `text:${words.join(' ')}`, who: { kind: 'unstated', described }, relays: false };
    if (OUTLETS.has(head) && !phrase.isUnnamed)
      return this.heard(
        { key: `text:${words.join(' ')}`, who: { kind: 'media', described }, relays: true },
        phrase.text,
      );
    const isBody = words.some((word) => bare(word).some((one) => phrase.cues.institutions.has(one)));
    const isPaper = DOCUMENTS.has(head) || REPORTS.has(head);
    const isOfficial = isBody || isOffice(words, phrase.cues);
    // Without a capital an English noun names nobody.
    const isName = isOfficial || phrase.language === 'ar' || /\s\p{Lu}/u.test(phrase.text);
    if (!phrase.isUnnamed && !isPaper && isName && !isIndefinite(phrase.text)) {
      const kind = isOfficial ? 'official' : 'named';
      return this.heard(
        { key: `text:${words.join(' ')}`, who: { kind, described }, relays: false },
        phrase.text,
      );
    }
    return this.source(phrase, words, head, described);
  }

  /** A source that nobody names: `s1`, `s2`… */
  private source(
    phrase: SpeakerPhrase,
    words: readonly string[],
    head: string,
    described: Source['described'],
  ): Speaker {
    const id = `s${this.sources.size + 1}`;
    const kind = REPORTS.has(head) ? 'reports' : DOCUMENTS.has(head) ? 'document' : 'anonymous';
    this.sources.set(id, {
      id,
      kind,
      described,
      number: numberOf(words, head, phrase.language),
      ...(phrase.country !== undefined && { country: phrase.country }),
      ...(phrase.affiliation !== undefined && { affiliation: phrase.affiliation }),
      ...(phrase.affiliation !== undefined && { affiliationCertainty: 'probable' as const }),
      ...(phrase.place !== undefined && { place: phrase.place }),
    });
    const speaker: Speaker = { key: `source:${id}`, who: { kind, source: id }, relays: false };
    this.onCondition(speaker, phrase.sentence);
    return this.heard(speaker, phrase.text);
  }

  private onCondition({ who }: Speaker, sentence: string): void {
    const source = who.source === undefined ? undefined : this.sources.get(who.source);
    if (source?.kind === 'anonymous' && ANONYMITY.some((pattern) => pattern.test(sentence)))
      this.sources.set(source.id, { ...source, onCondition: 'anonymity' });
  }

  /** The speaker before whom `phrase` stands for: the same words, or a definite noun that one of them was called by. */
  private meant(phrase: SpeakerPhrase, words: readonly string[], head: string): Speaker | undefined {
    const same = this.known.find(({ speaker }) => speaker.key === `text:${words.join(' ')}`);
    if (same) return same.speaker;
    const written = words.join(' ');
    for (const source of this.sources.values()) {
      const text = source.described[phrase.language];
      if (text !== undefined && keysOf(text).join(' ') === written)
        return this.known.find(({ speaker }) => speaker.who.source === source.id)?.speaker;
    }
    const named = phrase.isUnnamed ? undefined : this.byName(words);
    if (named) return named;
    if (words.length > 4 || !isDefinite(phrase, words)) return undefined;
    let best: Speaker | undefined;
    let most = 0;
    for (const { speaker, words: known } of this.known) {
      const weight = known.get(head) ?? 0;
      // Other words of the phrase must not say that somebody else is meant.
      const others = words.map(bareHead).filter((word) => word !== head && !isSmall(word, phrase.cues));
      if (weight === 0 || weight < most || others.some((word) => !known.has(word))) continue;
      best = speaker;
      most = weight;
    }
    return best;
  }

  /** "Mr Malek", «العبيدي»: the one person before who has these names, all of them. */
  private byName(words: readonly string[]): Speaker | undefined {
    const names = words.map(bareHead).filter((word) => !TITLES.has(word));
    if (names.length === 0 || names.length > 3) return undefined;
    const bearers = this.known.filter(
      ({ speaker, words: known }) =>
        speaker.who.actor !== undefined &&
        this.actorOf(speaker.who.actor)?.type === 'person' &&
        names.every((word) => (known.get(word) ?? 0) === NAME_WEIGHT),
    );
    return bearers.length === 1 ? bearers[0]!.speaker : undefined;
  }

  /** Takes note that `speaker` was spoken of as `phrase`, and makes it the last. */
  private heard(speaker: Speaker, phrase: string, actor?: Actor): Speaker {
    const at = this.known.findIndex(({ speaker: { key } }) => key === speaker.key);
    const known = at < 0 ? { speaker, words: new Map<string, number>() } : this.known.splice(at, 1)[0]!;
    const add = (word: string, weight: number) => {
      for (const one of bare(word)) known.words.set(one, Math.max(known.words.get(one) ?? 0, weight));
    };
    for (const { text } of actor?.names ?? []) for (const word of keysOf(text)) add(word, NAME_WEIGHT);
    for (const word of keysOf(phrase)) if (!known.words.has(word)) add(word, 3);
    if (actor)
      for (const script of ['Arab', 'Latn'] as const)
        for (const word of scriptNames(script).typeWords.get(actor.type) ?? []) add(word, 1);
    this.known.push(known);
    return known.speaker;
  }
}

/** What a word of a name weighs; a noun that somebody was called by weighs more, one of his sort less. */
const NAME_WEIGHT = 2;

const TITLES: ReadonlySet<string> = new Set([...scriptNames('Arab').titles, ...scriptNames('Latn').titles]);

const keysOf = (text: string): readonly string[] =>
  wordsOf(text).map(({ start, end }) => foldKey(text.slice(start, end)));

/** A folded word, and what it is without the article or a letter before it. */
const bare = (word: string): readonly string[] => {
  const rest = bareHead(word);
  return rest === word ? [word] : [word, rest];
};
const bareHead = (word: string): string =>
  word.length > 4 ? word.replace(/^(?:[وفبك]?ال|لل)/, '').replace(/'s$/, '') : word;

const isSmall = (word: string, cues: AttributionCues): boolean =>
  SAME.has(word) || cues.articles.has(word) || word.length < 3;

/** The noun of the phrase: in Arabic its first word, in English the last one before a preposition. */
function headOf(words: readonly string[], cues: AttributionCues): string {
  const own = words.filter((word) => !isSmall(bareHead(word), cues)).map(bareHead);
  if (cues.order === 'verb-subject') return own[0] ?? '';
  const end = own.findIndex((word) => cues.trims.has(word) || word === 'of' || word === 'who');
  const phrase = end < 0 ? own : own.slice(0, end);
  return (
    phrase.find((word) =>
      [OUTLETS, UNSTATED, REPORTS, DOCUMENTS, cues.unnamed].some((set) => set.has(word)),
    ) ??
    phrase.at(-1) ??
    ''
  );
}

const isDefinite = ({ text, language }: SpeakerPhrase, words: readonly string[]): boolean =>
  language === 'ar'
    ? words.every((word) => /^[وفبكل]?ال|^لل/.test(word) || SAME.has(word))
    : /^(?:the|this|that|these|those|its|same|l[ea]s?)\b/i.test(text);

const isOffice = (words: readonly string[], { offices }: AttributionCues): boolean =>
  words.some((word) => bare(word).some((one) => offices.has(one)));

/** "a commander in Misrata": somebody, but it is not told who. */
const isIndefinite = (text: string): boolean =>
  /^(?:an?|one|two|three|some|several|un|une|des)\s\p{Ll}/u.test(text);

function numberOf(
  words: readonly string[],
  head: string,
  language: LanguageId,
): NonNullable<Source['number']> {
  const first = words.map(bareHead).find((word) => word.startsWith(head)) ?? head;
  if (language === 'ar')
    return PLURALS.has(first) || REPORTS.has(first) || /(?:ون|ين|ات)$/.test(first) ? 'plural' : 'singular';
  return PLURALS.has(head) || /[^s]s$/.test(head) ? 'plural' : 'singular';
}

/** What the clause behind a noun says of it is no part of its description. */
const CLAUSE =
  /[,،;؛(]|\s(?:طلبو?ا?|رفضو?ا?|اشترطو?ا?|فضلو?ا?|لم|لا|الذي|التي|الذين|who|which|that|speaking)\s/u;

function shortened(whole: string): string {
  const clause = CLAUSE.exec(whole);
  const text = clause && clause.index > 0 ? whole.slice(0, clause.index) : whole;
  const words = wordsOf(text);
  const last = words[LONGEST_DESCRIPTION - 1];
  return (last ? text.slice(0, last.end) : text)
    .replace(/^لل(?=\S{3})/, 'ال')
    .replace(/["“”„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The body that a person speaks or acts for, by the record. */
const officeOf = ({ type, affiliations, roles }: Actor): string | undefined =>
  type === 'person'
    ? (affiliations?.find(({ relation }) => relation === 'spokesperson-of')?.target ?? roles?.[0]?.org)
    : undefined;

function kindOfActor(
  actor: Actor | undefined,
  behalf: string | undefined,
  isOfficial: boolean,
): AttributionLink['kind'] {
  if (!actor) return isOfficial ? 'official' : 'named';
  if (actor.type === 'media' || actor.type === 'agency') return actor.type;
  return actor.type === 'person' && behalf === undefined && !isOfficial ? 'named' : 'official';
}

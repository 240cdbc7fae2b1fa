// Through whom each sentence of an article tells what it tells: the attributions of the sentence, put in the order of the
// saying, with what the sentences before said of the same speakers. Knows attributions; their cues are read in analysis.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import type { Attribution } from '../analysis/attribution.ts';
import type { Mention } from '../analysis/mention.ts';
import { contains, overlaps, type Span } from '../base/span.ts';
import type { EntityRef } from '../corpus/entity.ts';
import type { Actor, AttributionLink, Corpus, Source } from '../corpus/model.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import { ANONYMITY, OUTLETS } from './speaker-words.ts';
import { type Speaker, type SpeakerPhrase, Speakers } from './speakers.ts';

/** A sentence of the body: `text` is its line, which begins at `start` in the body; spans are in the line. */
export interface PlacedSentence {
  readonly text: string;
  readonly start: number;
  readonly sentence: AnalyzedSentence;
}

/** A name that intake proposes; in the line of its sentence. */
export interface ProposedName extends Span {
  readonly entity: EntityRef;
}

/** One who speaks in a sentence. */
interface Voice {
  readonly speaker: Speaker;
  readonly sense: NonNullable<AttributionLink['sense']>;
  /** In the line. */
  readonly cue: Span;
  /** What the voice may have said; in the line. */
  readonly covers: Span;
  /** Cues behind it of the same speaker ("…, and expects that …"). */
  readonly later: readonly Pick<Attribution, 'cue' | 'sense'>[];
  /** Not said again in this sentence. */
  readonly implied?: boolean;
  /** Through whom it was heard before this sentence, nearest first, and, of an outlet, on whose word it last spoke. */
  readonly relays: readonly Speaker[];
  readonly origin?: Speaker;
}

/** The chains of one sentence. */
export interface SentenceVoices {
  /** The links for what stands at `at` (in the line), origin first; the narrator where nobody else says it. */
  chainAt(at: number): readonly AttributionLink[];
  /** The links of the sentence as a whole. */
  readonly chain: readonly AttributionLink[];
}

/** The voices of an article, sentence by sentence. Lives while an article is read. */
export class Voices {
  private readonly speakers: Speakers;
  /** Through whom a speaker was heard last, nearest first. */
  private readonly relaysOf = new Map<string, readonly Speaker[]>();
  /** On whose word an outlet last spoke. */
  private readonly originOf = new Map<string, Speaker>();
  private last: Speaker | undefined;

  /** `proposed` gives the new actors, which `corpus` does not have. */
  constructor(
    private readonly corpus: Pick<Corpus, 'actors' | 'places'>,
    private readonly proposed: (id: string) => Actor | undefined = () => undefined,
  ) {
    this.speakers = new Speakers((id) => this.actorOf(id));
  }

  private actorOf(id: string): Actor | undefined {
    return this.corpus.actors.get(id) ?? this.proposed(id);
  }

  /** The sources without names, once the article is read. */
  get sources(): readonly Source[] {
    return this.speakers.described;
  }

  /** Reads the next sentence. `proposed`: names in it that the corpus does not have yet. */
  read(placed: PlacedSentence, proposed: readonly ProposedName[] = []): SentenceVoices {
    const voices = this.voicesOf(placed, proposed);
    this.remember(order(voices));
    return {
      chainAt: (at) => linksOf(placed, voices, at),
      chain: linksOf(placed, voices, undefined),
    };
  }

  /** The voices of a sentence, the outermost first. */
  private voicesOf(placed: PlacedSentence, proposed: readonly ProposedName[]): readonly Voice[] {
    const { text, sentence } = placed;
    const voices: Voice[] = [];
    /** Whose verb the next one without a subject is. */
    let subject = -1;
    const add = (speaker: Speaker, attribution: Attribution, implied = false): number => {
      const at = voices.findIndex((voice) => voice.speaker.key === speaker.key);
      if (at >= 0) {
        voices[at] = { ...voices[at]!, later: [...voices[at]!.later, attribution] };
        return at;
      }
      const origin = speaker.relays ? this.originOf.get(speaker.key) : undefined;
      const voice: Voice = {
        speaker,
        relays: this.relaysOf.get(speaker.key) ?? [],
        ...(origin && { origin }),
        sense: senseOf(attribution),
        cue: attribution.cue,
        covers: coverOf(attribution, sentence),
        later: [],
        ...(implied && { implied }),
      };
      return voices.push(voice) - 1;
    };
    const mentions = [...sentence.mentions];
    const anonymous = anonymitySpans(text, sentence.span);
    for (const attribution of sentence.attributions) {
      const { kind, source, cue } = attribution;
      if (kind === 'witness' || this.isCredit(attribution, placed)) continue;
      // "The paper, citing sources, reported": the source phrase of "reported" has it.
      if (
        sentence.attributions.some(
          (other) => other !== attribution && other.source && contains(other.source, cue),
        )
      )
        continue;
      if (anonymous.some((span) => overlaps(span, cue))) continue;
      if (kind === 'unstated') {
        add(nobody(placed, cue), attribution);
        continue;
      }
      if (kind === 'implied' || !source) {
        if (subject >= 0) {
          const voice = voices[subject]!;
          voices[subject] = { ...voice, later: [...voice.later, attribution] };
        } else if (this.last) subject = add(this.last, attribution);
        continue;
      }
      const parts = splitQuoting(text, source);
      const speaker = this.speakerOf(placed, parts.first, attribution, proposed);
      if (parts.quoted) {
        subject = add(speaker, attribution);
        add(this.speakerOf(placed, parts.quoted, attribution, proposed, true), {
          ...attribution,
          cue: parts.cue,
        });
        continue;
      }
      const outlet = speaker.relays
        ? undefined
        : this.outletBy(placed, attribution, [...mentions, ...proposed], voices);
      if (attribution.sense === 'relays' && !speaker.relays) {
        if (outlet) subject = add(outlet.speaker, attribution, outlet.implied);
        const origin = add(speaker, attribution);
        // "quoted him as saying" is his verb; behind «نقلا عن مصادر» it is the outlet's.
        if (!outlet || !isAside(text, cue)) subject = origin;
      } else if (outlet) {
        add(outlet.speaker, { ...attribution, sense: 'reports' });
        subject = add(speaker, attribution);
      } else if (attribution.said === 'before' && speaker.relays && voices.length > 0) {
        // "…, the ministry said, according to Reuters": the outlet stands around what was said before.
        const at = add(speaker, attribution);
        if (at === voices.length - 1) voices.unshift(voices.pop()!);
        subject = subject < 0 ? -1 : Math.min(subject + 1, voices.length - 1);
      } else subject = add(speaker, attribution);
    }
    return voices;
  }

  /** The outlet that is quoted from: named beside the cue, or with a verb of relaying the one that spoke last. */
  private outletBy(
    { text, sentence }: PlacedSentence,
    { cue, source, sense }: Attribution,
    names: readonly (Mention | ProposedName)[],
    voices: readonly Voice[],
  ): { readonly speaker: Speaker; readonly implied: boolean } | undefined {
    const outlets = names.filter(
      (name) => !('demonym' in name && name.demonym) && this.isOutlet(name.entity),
    );
    if (sense !== 'relays') {
      // "a commander told Reuters", «قال مسؤول لرويترز»
      const told = outlets.find(
        (mention) =>
          (('clitics' in mention && mention.clitics.endsWith('ل')) ||
            /^told$/i.test(text.slice(cue.start, cue.end))) &&
          mention.start >= cue.end &&
          mention.start - Math.max(cue.end, source && source.start > cue.end ? source.end : 0) < 16,
      );
      return told && { speaker: this.speakers.actor(told.entity.id), implied: false };
    }
    const from = Math.max(sentence.span.start, ...voices.map((voice) => voice.cue.end));
    const named = outlets.findLast((name) => name.start >= from && name.end <= (source?.start ?? cue.start));
    if (named) {
      const word = wordsOf(text, from, named.start).at(-1);
      const called = word ? text.slice(word.start, named.end) : '';
      const isCalled =
        word !== undefined && OUTLETS.has(foldKey(text.slice(word.start, word.end)).replace(/^ال/, ''));
      return { speaker: this.speakers.actor(named.entity.id, isCalled ? called : ''), implied: false };
    }
    const last = voices.length === 0 ? this.speakers.lastOutlet : undefined;
    return last && { speaker: last, implied: false };
  }

  private isOutlet({ kind, id }: EntityRef): boolean {
    const type = kind === 'actor' ? this.actorOf(id)?.type : undefined;
    return type === 'media' || type === 'agency';
  }

  /** «(د.ب.أ)» credits the article: which sentences are the agency's cannot be told. */
  private isCredit({ source, cue }: Attribution, { text }: PlacedSentence): boolean {
    return (
      source !== undefined &&
      source.start === cue.start &&
      source.end === cue.end &&
      text[cue.start - 1] === '('
    );
  }

  private speakerOf(
    { text, sentence }: PlacedSentence,
    phrase: Span,
    attribution: Attribution,
    proposed: readonly ProposedName[],
    isQuoted = false,
  ): Speaker {
    const inside = sentence.mentions.filter((mention) => contains(phrase, mention));
    const actors = inside.filter(({ demonym, entity }) => !demonym && entity.kind === 'actor');
    const person = actors.find(({ entity }) => this.actorOf(entity.id)?.type === 'person');
    const own = proposed.find((name) => contains(phrase, name) && name.entity.kind === 'actor');
    const named = (person ?? own ?? actors[0])?.entity;
    const actor = named?.id;
    const isAnonymous =
      (attribution.kind === 'described' || isQuoted) &&
      !person &&
      !own &&
      isUnnamedHead(text, phrase, sentence);
    const country = inside.find(({ demonym }) => demonym)?.entity;
    const place = inside.find(({ entity, demonym }) => entity.kind === 'place' && !demonym)?.entity.id;
    const affiliation = isAnonymous ? actor : undefined;
    const code = country && this.countryOf(country);
    const behalf = actor === undefined ? undefined : this.spokenFor(text, sentence, phrase, actor);
    const asked: SpeakerPhrase = {
      text: text.slice(phrase.start, phrase.end),
      language: sentence.language,
      cues: LANGUAGES[sentence.language].cues,
      isUnnamed: isAnonymous,
      sentence: text.slice(sentence.span.start, sentence.span.end),
      ...(actor !== undefined && { actor }),
      ...(affiliation !== undefined && { affiliation }),
      ...(code !== undefined && { country: code }),
      ...(place !== undefined && { place }),
      ...(behalf !== undefined && { onBehalfOf: behalf }),
    };
    return this.speakers.of(asked);
  }

  private countryOf({ kind, id }: EntityRef): string | undefined {
    return (kind === 'actor' ? this.actorOf(id) : this.corpus.places.get(id))?.country;
  }

  /** «بيتر كوك، الناطق باسم وزارة الدفاع»: the body named right behind an office behind the name. */
  private spokenFor(
    text: string,
    sentence: AnalyzedSentence,
    phrase: Span,
    person: string,
  ): string | undefined {
    if (this.actorOf(person)?.type !== 'person') return undefined;
    const { offices } = LANGUAGES[sentence.language].cues;
    const body = sentence.mentions.find(
      ({ start, entity, demonym }) =>
        !demonym &&
        start >= phrase.end &&
        start - phrase.end < 40 &&
        entity.kind === 'actor' &&
        entity.id !== person,
    );
    if (!body || this.actorOf(body.entity.id)?.type === 'person') return undefined;
    const between = wordsOf(text, phrase.end, body.start).map(({ start, end }) =>
      foldKey(text.slice(start, end)).replace(/^ال/, ''),
    );
    return between.some((word) => offices.has(word)) ? body.entity.id : undefined;
  }

  /** Keeps what the sentence told of its speakers for the sentences behind it. */
  private remember(voices: readonly Voice[]): void {
    const [origin, ...relays] = voices.map(({ speaker }) => speaker);
    if (!origin) return;
    this.last = origin;
    if (relays.length > 0) {
      this.relaysOf.set(origin.key, relays);
      for (const [i, relay] of relays.entries()) {
        const outer = relays.slice(i + 1);
        if (outer.length > 0) this.relaysOf.set(relay.key, outer);
        if (relay.relays) this.originOf.set(relay.key, origin);
      }
    }
  }
}

/** The links for what stands at `at`, or of the whole sentence; origin first. */
function linksOf(
  placed: PlacedSentence,
  voices: readonly Voice[],
  at: number | undefined,
): readonly AttributionLink[] {
  const heard = order(voices).filter(
    ({ covers }) => at === undefined || (covers.start <= at && at < covers.end),
  );
  const [first] = heard;
  if (!first) return [{ kind: 'narrator' }];
  const links = heard.map((voice, i) => link(placed, voice, at, i === 0));
  const keys = new Set(heard.map(({ speaker }) => speaker.key));
  const { relays } = heard.at(-1)!;
  for (const relay of relays.length > 0 ? relays : first.relays)
    if (!keys.has(relay.key) && keys.add(relay.key)) links.push({ ...relay.who, implied: true });
  // What an outlet adds to what it had from somebody is probably from the same.
  const { origin } = first;
  if (origin && !keys.has(origin.key)) links.unshift({ ...origin.who, implied: true, certainty: 'probable' });
  return links;
}

/** Origin first. */
const order = (voices: readonly Voice[]): readonly Voice[] => [...voices].reverse();

const SENSES: ReadonlySet<string> = new Set([
  'says',
  'reports',
  'relays',
  'announces',
  'affirms',
  'explains',
  'adds',
  'indicates',
  'reveals',
  'expects',
  'believes',
  'denies',
  'confirms',
  'asks',
  'threatens',
  'promises',
]);

/** The corpus format has no estimates. */
const senseOf = ({ sense }: Pick<Attribution, 'sense'>): NonNullable<AttributionLink['sense']> =>
  SENSES.has(sense) ? (sense as NonNullable<AttributionLink['sense']>) : 'reports';

/** A cue before what is said covers all behind it; one behind covers the whole sentence, since it closes or parts it. */
function coverOf({ said, cue, sense }: Attribution, { span }: AnalyzedSentence): Span {
  if (said === 'before' || sense === 'relays') return span;
  return { start: cue.start, end: span.end };
}

function link(
  { text, start }: PlacedSentence,
  voice: Voice,
  at: number | undefined,
  isOrigin: boolean,
): AttributionLink {
  // Of a sentence as a whole: an outlet that quotes says so itself by its own verb, where it has one.
  const later =
    at === undefined
      ? isOrigin
        ? undefined
        : voice.later.at(-1)
      : voice.later.findLast(({ cue }) => cue.end <= at);
  const cue = later?.cue ?? voice.cue;
  const sense = later ? senseOf(later) : voice.sense;
  return {
    ...voice.speaker.who,
    ...(voice.implied
      ? { implied: true }
      : {
          // The cue of relaying says it of the outlet; of whom it quotes, only that he says so.
          sense: isOrigin && sense === 'relays' && !voice.speaker.relays ? 'says' : sense,
          cue: { text: text.slice(cue.start, cue.end), start: start + cue.start, end: start + cue.end },
        }),
  };
}

/** Where a sentence says that somebody is not named: «عدم ذكر اسمه» tells nothing else. */
function anonymitySpans(text: string, { start, end }: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  return ANONYMITY.flatMap((pattern) => {
    const match = pattern.exec(sentence);
    return match ? [{ start: start + match.index, end: start + match.index + match[0].length }] : [];
  });
}

/** «قيل إن», "reportedly". */
const nobody = ({ text, sentence }: PlacedSentence, cue: Span): Speaker => ({
  key: 'nobody',
  who: { kind: 'unstated', described: { [sentence.language]: text.slice(cue.start, cue.end) } },
  relays: false,
});

/** «نقلا عن», "citing": set between the outlet and its own verb. */
const isAside = (text: string, { start, end }: Span): boolean =>
  /^(?:نقلا|نقلاً|citing|quoting)/u.test(text.slice(start, end));

const QUOTING = /[\s,،]+(citing|quoting|نقلا(?: عن)?|نقلاً(?: عن)?)(?=\s|$)/u;
/** So far behind «نقلا» the source may go on that the phrase has cut off. */
const REACH = 60;

/** "The paper, citing military sources, reported": who relays, and whom. */
function splitQuoting(
  text: string,
  source: Span,
): { readonly first: Span; readonly quoted?: Span; readonly cue: Span } {
  const phrase = text.slice(source.start, source.end);
  const match = QUOTING.exec(phrase);
  if (!match) return { first: source, cue: source };
  const word = source.start + match.index + match[0].length - match[1]!.length;
  const cue = { start: word, end: source.start + match.index + match[0].length };
  const rest = text.slice(cue.end, Math.max(source.end, cue.end + REACH));
  const lead = /^\s*(?:عن\s+)?/.exec(rest)![0].length;
  const behind = rest.slice(lead).search(/[,،:؛;.]|\s(?:أن|إن|أنّ|قوله|قولهم|قولها|that)(?=\s|$)/u);
  const end =
    cue.end + lead + (behind < 0 ? Math.min(rest.length - lead, source.end - cue.end - lead) : behind);
  const start = cue.end + lead;
  return {
    first: { start: source.start, end: source.start + match.index },
    cue,
    ...(end > start && { quoted: { start, end } }),
  };
}

/** «مسؤول في وزارة الدفاع»: the ministry is where he sits. */
function isUnnamedHead(text: string, phrase: Span, { language }: AnalyzedSentence): boolean {
  const { unnamed, order: wordOrder } = LANGUAGES[language].cues;
  const words = wordsOf(text, phrase.start, phrase.end).map(({ start, end }) =>
    foldKey(text.slice(start, end)).replace(/^ال/, ''),
  );
  return (wordOrder === 'verb-subject' ? words.slice(0, 2) : words).some((word) => unnamed.has(word));
}

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
import { linksOf, order, senseOf, type Voice } from './chain-links.ts';
import type { PlacedSentence, ProposedName } from './placed-sentence.ts';
import { anonymitySpans, isAside, isUnnamedHead, splitQuoting } from './source-phrases.ts';
import { OUTLETS } from './speaker-words.ts';
import { type Speaker, type SpeakerPhrase, Speakers } from './speakers.ts';

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
      // «نُقل 38 تلميذا إلى المستشفى» carries them there.
      const isCarried = sentence.quantities.some(({ start }) => start === source?.start);
      if (attribution.sense === 'relays' && isCarried) continue;
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

  /** «نجوى الطوخي، المتحدثة باسم وزارة الصحة»: the body named right behind an office behind the name. */
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

/** A cue before what is said covers all behind it; one behind covers the whole sentence, since it closes or parts it. */
function coverOf({ said, cue, sense }: Attribution, { span }: AnalyzedSentence): Span {
  if (said === 'before' || sense === 'relays') return span;
  return { start: cue.start, end: span.end };
}

/** «قيل إن», "reportedly". */
const nobody = ({ text, sentence }: PlacedSentence, cue: Span): Speaker => ({
  key: 'nobody',
  who: { kind: 'unstated', described: { [sentence.language]: text.slice(cue.start, cue.end) } },
  relays: false,
});

// The voices of a sentence as the links of a claim's chain, origin first. Knows who speaks, not how that was found out.

import type { Attribution } from '../analysis/attribution.ts';
import type { Span } from '../base/span.ts';
import type { AttributionLink } from '../corpus/model.ts';
import type { PlacedSentence } from './placed-sentence.ts';
import type { Speaker } from './speakers.ts';

/** One who speaks in a sentence. */
export interface Voice {
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

/** The links for what stands at `at`, or of the whole sentence; origin first. */
export function linksOf(
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
export const order = (voices: readonly Voice[]): readonly Voice[] => [...voices].reverse();

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
export const senseOf = ({ sense }: Pick<Attribution, 'sense'>): NonNullable<AttributionLink['sense']> =>
  SENSES.has(sense) ? (sense as NonNullable<AttributionLink['sense']>) : 'reports';

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

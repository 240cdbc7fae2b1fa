// Adds up the words and digits of one whole number: "three hundred and 21", «مليون ومئتا ألف», "quatre-vingt-dix".
// How words of one language join is asked of its grammar; knows no fractions, units or meanings.

import type { Group, Link, NumberGrammar, Numeral } from '../../language/numbers.ts';
import { hasRole, isSign, type Token, wordOf } from './tokens.ts';

/** A whole number (or one with decimals in digits) over the tokens `[first, end)`. */
export interface Cardinal {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  /** Half of the last written place. */
  readonly precision: number;
  /** The last scale («million») that it ends with, else 1. */
  readonly scale: number;
  readonly ordinal: boolean;
  readonly grammar: NumberGrammar | undefined;
}

/** What has been read so far. Plain values, so that a step can be taken back. */
interface State {
  readonly end: number;
  readonly total: number;
  /** The scale read last: what follows must be smaller. */
  readonly ceiling: number;
  readonly lastTerm: number;
  readonly group: Group | undefined;
  readonly precision: number;
  readonly ordinal: boolean;
}

/** The longest number that begins at `first`, or undefined. */
export function readCardinal(tokens: readonly Token[], first: number): Cardinal | undefined {
  let state: State = {
    end: first,
    total: 0,
    ceiling: Number.POSITIVE_INFINITY,
    lastTerm: 0,
    group: undefined,
    precision: 0.5,
    ordinal: false,
  };
  // Where to go back to when what was joined turns out to begin the next number ("300 and 2 hundred").
  let settled: State | undefined;
  // A comma joins only what has a hundred or a thousand of its own ("two million, six hundred").
  let beforeComma: State | undefined;
  let grammar: NumberGrammar | undefined;

  for (;;) {
    const step = nextStep(tokens, state, first);
    if (!step) break;
    const token = tokens[step.at]!;
    grammar ??= token.grammar;
    const next =
      grammar === undefined || token.kind === 'digits' || token.grammar === grammar
        ? join(tokens, state, step)
        : undefined;
    if (!next) {
      if (settled && step.link === 'bare' && multiplies(token)) state = settled;
      break;
    }
    if (step.at > first && step.link !== 'hyphen' && !multiplies(token)) settled = state;
    if (step.link === 'comma') beforeComma = state;
    else if (multiplies(token) || step.link === 'and') beforeComma = undefined;
    state = next;
    if (state.ordinal && token.grammar?.nounFollows === 'with adjectives') break;
  }
  if (beforeComma) state = beforeComma;
  if (state.end === first) return undefined;
  const scale = state.group?.value ? 1 : state.ceiling;
  const value = state.total + (state.group?.value ?? 0);
  return {
    first,
    end: state.end,
    value,
    precision: scalePrecision(value, state.precision),
    scale: Number.isFinite(scale) ? scale : 1,
    ordinal: state.ordinal,
    grammar,
  };
}

/** Nobody says "a thousand" of 1,500: a scale word reaches no further than a tenth of its value. */
const scalePrecision = (value: number, precision: number): number =>
  precision > 0.5 ? Math.min(precision, value / 10) : precision;

interface Step {
  readonly at: number;
  readonly link: Link;
}

/** The token that may go on with the number, and what links it. */
function nextStep(tokens: readonly Token[], state: State, first: number): Step | undefined {
  const at = state.end;
  const token = tokens[at];
  if (!token) return undefined;
  if (at === first) return isNumeral(token) ? { at, link: 'bare' } : undefined;
  if (isNumeral(token))
    return token.kind === 'digits' && token.glued
      ? undefined
      : { at, link: token.found?.and ? 'and' : 'bare' };
  let link: Link;
  let next = at + 1;
  if (hasRole(token, 'and')) link = 'and';
  else if (isSign(token, '-—')) link = 'hyphen';
  else if (isSign(token, ',') && state.total > 0) {
    link = 'comma';
    if (hasRole(tokens[next], 'and')) {
      link = 'and';
      next++;
    }
  } else return undefined;
  const follower = tokens[next];
  if (!follower || !isNumeral(follower)) return undefined;
  if (follower.kind === 'digits' && link !== 'and') return undefined;
  return { at: next, link };
}

const isNumeral = (token: Token): boolean => {
  const word = wordOf(token);
  return token.kind === 'digits'
    ? token.number?.value !== undefined
    : word?.numeral !== undefined || word?.ordinal !== undefined;
};

function multiplies(token: Token): boolean {
  const rank = numeralOf(token)?.rank;
  return rank === 'hundred' || rank === 'scale';
}

/** The numeral of a word; an ordinal joins as its cardinal does. */
function numeralOf(token: Token): Numeral | undefined {
  const word = wordOf(token);
  if (word?.numeral) return word.numeral;
  const value = word?.ordinal;
  if (value === undefined) return undefined;
  const rank =
    value >= 1000 ? 'scale' : value >= 100 ? 'hundred' : value >= 20 ? 'ten' : value >= 10 ? 'teen' : 'unit';
  return { rank, value };
}

/** The number with the token of `step` joined, or undefined where it does not join. */
function join(tokens: readonly Token[], state: State, { at, link }: Step): State | undefined {
  const token = tokens[at]!;
  const end = at + 1;
  if (token.kind === 'digits') return joinDigits(tokens, state, at, link);
  const numeral = numeralOf(token)!;
  const ordinal = state.ordinal || wordOf(token)?.numeral === undefined;
  if (numeral.rank === 'scale') return joinScale(state, numeral, link, end, ordinal);
  const group = token.grammar?.combine(state.group, numeral, link);
  if (!group) return undefined;
  const precision =
    numeral.rank === 'hundred' && state.group?.last === 'digits' ? state.precision * numeral.value : 0.5;
  return { ...state, end, group, precision, ordinal };
}

function joinDigits(tokens: readonly Token[], state: State, at: number, link: Link): State | undefined {
  const { value, precision } = tokens[at]!.number!;
  const { group } = state;
  const next = { ...state, end: at + 1, precision };
  if (!group) return { ...next, group: { value: value!, last: 'digits' } };
  const { last } = group;
  if (last === 'digits' || !Number.isInteger(value)) return undefined;
  // "4 thousand 3 hundred": bare digits join only where a multiplier of their own follows.
  const follower = tokens[at + 1];
  const joins = link === 'and' ? value! > 0 : follower !== undefined && multiplies(follower);
  const room = last.rank === 'scale' ? state.ceiling : last.rank === 'hundred' ? 100 : 0;
  if (!joins || value! >= room) return undefined;
  return { ...next, group: { value: group.value + value!, last: 'digits' } };
}

function joinScale(
  state: State,
  numeral: Numeral,
  link: Link,
  end: number,
  ordinal: boolean,
): State | undefined {
  const { value: scale } = numeral;
  const { group } = state;
  const closed = (term: number): State => ({
    end,
    total: state.total + term,
    ceiling: scale,
    lastTerm: term,
    group: { value: 0, last: numeral },
    precision: (group?.value ? state.precision : 0.5) * scale,
    ordinal,
  });
  if (!group) return numeral.bound ? undefined : closed(scale * (numeral.dual ? 2 : 1));
  if (group.value > 0) {
    if (link !== 'bare' && link !== 'hyphen') return undefined;
    return scale < state.ceiling ? closed(group.value * scale) : undefined;
  }
  if (link === 'and')
    return scale < state.ceiling && !numeral.bound ? closed(scale * (numeral.dual ? 2 : 1)) : undefined;
  // A scale of a scale: "three lakh crore", «ألف مليار».
  if (link !== 'bare' || scale < state.ceiling || (numeral.dual && !numeral.bound && state.ceiling === scale))
    return undefined;
  return {
    ...closed(state.lastTerm * scale),
    total: state.total - state.lastTerm + state.lastTerm * scale,
    precision: state.precision * scale,
  };
}

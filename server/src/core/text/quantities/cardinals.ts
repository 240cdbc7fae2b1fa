// Adds up the words and digits of one whole number: "three hundred and 21", «مليون ومئتا ألف», "quatre-vingt-dix".
// How words of one language join is asked of its grammar; knows no fractions, units or meanings.

import type { Group, Link, NumberGrammar, Numeral } from '../../language/numbers.ts';
import { hasRole, isPlural, isSign, type Token, wordOf } from './tokens.ts';

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
  /** The value of what stands before the last "and": 200 of "two hundred and three". */
  readonly beforeAnd?: number;
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
  readonly beforeAnd: number | undefined;
}

const sumOf = ({ total, group }: State): number => total + (group?.value ?? 0);

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
    beforeAnd: undefined,
  };
  // Where to go back to when what was joined turns out to begin the next number ("300 and 2 hundred").
  let settled: State | undefined;
  // A comma joins only what has a hundred or a thousand of its own ("two million, six hundred").
  let beforeComma: State | undefined;
  let grammar: NumberGrammar | undefined;

  // «منذ الأحد مئات المسافرين»: a day, unless it is «الأحد عشر».
  if (hasRole(tokens[first], 'weekday') && wordOf(tokens[first + 1])?.numeral?.rank !== 'tail')
    return undefined;
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
    state = step.link === 'and' ? { ...next, beforeAnd: sumOf(state) } : next;
    if (state.ordinal && token.grammar?.nounFollows !== 'at once') break;
  }
  if (beforeComma) state = beforeComma;
  if (state.end === first) return undefined;
  const scale = state.group?.value ? 1 : state.ceiling;
  const value = sumOf(state);
  return {
    first,
    end: state.end,
    value,
    precision: scalePrecision(value, state.precision),
    scale: Number.isFinite(scale) ? scale : 1,
    ordinal: state.ordinal,
    ...(state.beforeAnd !== undefined && { beforeAnd: state.beforeAnd }),
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
  if (isNumeral(token)) {
    // Digits glued to digits are no words of one number; the ten of "thirty-fifths" belongs to its denominator.
    if ((token.kind === 'digits' && token.glued) || isCompoundPart(tokens, at)) return undefined;
    return { at, link: token.found?.and ? 'and' : 'bare' };
  }
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

const isCompoundPart = (tokens: readonly Token[], at: number): boolean =>
  wordOf(tokens[at])?.numeral?.rank === 'ten' &&
  isSign(tokens[at + 1], '-') &&
  wordOf(tokens[at + 2])?.parts === 'many';

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
  if (numeral.letter && !isMagnitude(tokens, at, numeral.letter)) return undefined;
  if (numeral.bound && !state.group) return undefined;
  if (numeral.rank === 'scale') return joinScale(state, numeral, link, end, ordinal);
  const group = token.grammar?.combine(state.group, numeral, link);
  if (!group) return undefined;
  // "three hundred and two dozens": the plural counts only what "and" has joined.
  const apart = numeral.rank === 'set' && numeral.bound ? (state.beforeAnd ?? 0) * (numeral.value - 1) : 0;
  const precision =
    numeral.rank === 'hundred' && state.group?.last === 'digits' ? state.precision * numeral.value : 0.5;
  return {
    ...state,
    end,
    group: apart > 0 ? { ...group, value: group.value - apart } : group,
    precision,
    ordinal,
  };
}

/**
 * Whether a letter behind digits is a scale: 12k, 16b, "2.33 k", 10M. A small m is one behind a currency or before
 * what is counted by the million ("$5m", "5m people"), else a metre; alone in its text it is one too.
 */
function isMagnitude(tokens: readonly Token[], at: number, letter: NonNullable<Numeral['letter']>): boolean {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (before?.kind !== 'digits' || (tokens[at + 1]?.glued && tokens[at + 1]!.kind !== 'sign')) return false;
  if (token.capital || letter === 'any') return token.glued || !isSign(tokens[at + 1], '.');
  if (!token.glued || letter !== 'context') return false;
  const [sign, next] = [tokens[at - 2], tokens[at + 1]];
  return (
    isSign(sign, '$€£¥') || tokens.length === 2 || isPlural(next) || wordOf(next)?.unit?.kind === 'money'
  );
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
    beforeAnd: undefined,
  });
  if (!group) return numeral.bound ? undefined : closed(scale * (numeral.dual ? 2 : 1));
  if (group.value > 0) {
    if (link !== 'bare' && link !== 'hyphen') return undefined;
    return scale < state.ceiling ? closed(group.value * scale) : undefined;
  }
  const joinsAlone = link === 'and' ? !numeral.bound : link === 'bare' && numeral.single === true;
  if (joinsAlone && scale < state.ceiling) return closed(scale * (numeral.dual ? 2 : 1));
  // A scale of a scale: "three lakh crore", «ألف مليار».
  if (link !== 'bare' || scale < state.ceiling || (numeral.dual && !numeral.bound && state.ceiling === scale))
    return undefined;
  return {
    ...closed(state.lastTerm * scale),
    total: state.total - state.lastTerm + state.lastTerm * scale,
    precision: state.precision * scale,
  };
}

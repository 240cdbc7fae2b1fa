// What a quantity counts: its head noun, and the thing of the table that this is.

import type { Span } from '../../base/span.ts';
import type { NumberExpression } from './numbers.ts';
import type { Thing, ThingGroup, ThingTable } from './things.ts';
import { hasAnyRole, hasRole, isSign, type Token, wordOf, wordStart } from './tokens.ts';

/** The counted noun: its span, folded key, thing and group. */
export interface Counted extends Span {
  readonly key: string;
  readonly thing?: string;
  readonly group?: ThingGroup;
}

/** How many words of a noun phrase are looked at, and how far a word of harm may stand. */
const PHRASE = 6;
const HARM_REACH = 8;
/** How many small words may part a number from what befell those it counts: "four have been" wounded. */
const ACT_REACH = 3;
/** How many words may part it from what befell them before: "killing no fewer than three". */
const ACT_REACH_BACK = 6;
/** How many words may part an Arabic verb from the noun of those whom it struck: «قُتل الأسبوع الماضي ثلاثة شبان». */
const STRUCK_REACH = 3;

/** What the number over the tokens `[first, last]` counts. */
export function findCounted(
  text: string,
  tokens: readonly Token[],
  { first, last }: Pick<NumberExpression, 'first' | 'last'>,
  things: ThingTable,
): Counted | undefined {
  // «(35) قتيلا»
  const isClosed = isSign(tokens[first - 1], '([') && isSign(tokens[last + 1], ')]');
  const noun = nounBehind(text, tokens, isClosed ? last + 2 : last + 1, things);
  // Of the marks of a match, "Shamakh (53), Soufa (76)", what stands behind is not counted.
  if (noun && (!isClosed || noun.thing)) return noun;
  return elided(text, tokens, first, last, things) ?? nounBefore(text, tokens, first, things);
}

/** The thing that a word names, by its most literal reading; with `and`, also behind a clitic "and". */
export function thingOf(token: Token | undefined, things: ThingTable, and = false): Thing | undefined {
  return token?.grammar && things.findNoun(token.key, token.grammar, and);
}

function nounBehind(
  text: string,
  tokens: readonly Token[],
  from: number,
  things: ThingTable,
): Counted | undefined {
  let at = from;
  const of = hasRole(tokens[at], 'of');
  if (of) at++;
  while (hasRole(tokens[at], 'definite')) at++;
  // "four of them minors"
  const ofThem = of && hasRole(tokens[at], 'stop');
  if (ofThem) at++;
  // "53 of the 60 tanks"
  if (of && tokens[at]?.number) at++;
  let plural = -1;
  let noun = -1;
  for (let i = at; i < tokens.length && i < at + PHRASE; i++) {
    const token = tokens[i]!;
    // "two T-55 tanks": the number of a model
    const isModel =
      token.kind === 'digits' && token.glued && isSign(tokens[i - 1], '-') && tokens[i - 2]?.capital;
    if (isModel || isSign(token, '-\'“”"«»')) continue;
    if (token.kind !== 'word' || !token.grammar) break;
    if (thingOf(token, things)) return headThing(text, tokens, i, things);
    // "three more bodies"
    const isMore = hasRole(token, 'others') && tokens[i + 1]?.kind === 'word' && !breaks(tokens[i + 1]!);
    if (isMore) continue;
    if (wordOf(token)?.numeral || breaks(token) || hasRole(token, 'whole')) break;
    if (hasRole(token, 'strong') && !token.glued) break;
    // "35 died": a verb of harm is no noun.
    if (actOf(token, things)) break;
    if (noun < 0) noun = i;
    if (token.grammar.nounFollows === 'at once') break;
    if (plural < 0 && token.grammar.isPlural(token.key)) plural = i;
  }
  const head = plural >= 0 || ofThem ? plural : noun;
  return head < 0 ? undefined : counted(text, tokens, head, undefined, things);
}

const BREAKS = ['stop', 'preposition', 'and', 'definite', 'article', 'others'] as const;

/** Whether a word ends a noun phrase. "US" in capitals is no pronoun. */
const breaks = (token: Token): boolean =>
  token.found?.and === true || (!token.capital && hasAnyRole(token, ...BREAKS));

/** "displaced families": of two things side by side the second is the head, unless it only says what befell the first. */
function headThing(text: string, tokens: readonly Token[], at: number, things: ThingTable): Counted {
  const first = thingOf(tokens[at], things)!;
  const second =
    tokens[at]!.grammar!.nounFollows === 'behind adjectives' ? thingOf(tokens[at + 1], things) : undefined;
  if (!second || second.group === 'harmed') return counted(text, tokens, at, first, things);
  const harmed = first.group === 'harmed' && second.group === 'people';
  return counted(text, tokens, at + 1, harmed ? { ...second, group: 'harmed' } : second, things);
}

/** «الجنود الثلاثة»: a definite noun before a definite number; "Killed: 12", «القتلى: 35», as lists of figures have it. */
function nounBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
  things: ThingTable,
): Counted | undefined {
  const before = tokens[first - 1];
  if (isSign(before, ':')) {
    const named = tokens[first - 2];
    const thing = thingOf(named, things, true) ?? actOf(named, things);
    return thing && counted(text, tokens, first - 2, thing, things);
  }
  if (!tokens[first]?.found?.definite || before?.kind !== 'word' || !before.grammar?.isDefinite(before.key))
    return undefined;
  return counted(text, tokens, first - 1, thingOf(before, things, true), things);
}

function counted(
  text: string,
  tokens: readonly Token[],
  at: number,
  thing: Thing | undefined,
  things: ThingTable,
): Counted {
  const token = tokens[at]!;
  const span = { start: wordStart(text, token), end: token.end };
  if (!thing) {
    // "two stewards were hurt": no noun of the table, but what befell them is told beside it.
    return isVictim(tokens, at, things) || isStruck(tokens, at, things)
      ? { ...span, key: token.key, group: 'harmed' }
      : { ...span, key: token.key };
  }
  const group = thing.group === 'people' && isHarmed(tokens, at, things) ? 'harmed' : thing.group;
  return { ...span, key: token.key, thing: thing.key, group };
}

/** Whether a passive of harm follows the noun at token `at`: "were killed", "have been arrested". */
function isVictim(tokens: readonly Token[], at: number, things: ThingTable): boolean {
  if (tokens[at]!.grammar?.nounFollows !== 'behind adjectives') return false;
  // "two cousins drowned in the bay", "eight smugglers arrested": with nobody behind whom they harmed
  if (actOf(tokens[at + 1], things)) {
    const behind = tokens[at + 2];
    return behind?.kind !== 'word' || hasRole(behind, 'stop') || hasRole(behind, 'preposition');
  }
  if (!hasRole(tokens[at + 1], 'be')) return false;
  for (let i = at + 2; i <= at + 1 + ACT_REACH; i++) {
    if (actOf(tokens[i], things) || harmedOf(tokens[i], things)) return true;
    if (!hasRole(tokens[i], 'stop')) return false;
  }
  return false;
}

/**
 * Whether what befell those counted stands before their number: "killed three farmers", «أصيب أربعة متطوعين». `at` is
 * their noun.
 */
function isStruck(tokens: readonly Token[], at: number, things: ThingTable): boolean {
  if (hasRole(tokens[at], 'multiple')) return false; // "arrested three times"
  const isVerbFirst = tokens[at]!.grammar?.nounFollows === 'at once';
  let i = at - 1;
  while (i >= 0 && i > at - 3 && wordOf(tokens[i])?.numeral) i--;
  for (const last = i - (isVerbFirst ? STRUCK_REACH : 0); i >= 0 && i >= last; i--) {
    if (actOf(tokens[i], things)) return true;
    if (tokens[i]!.kind !== 'word' || hasRole(tokens[i], 'and')) return false;
  }
  return false;
}

/** Whether the clause around token `at` speaks of harm or captivity. */
export function isHarmed(tokens: readonly Token[], at: number, things: ThingTable): boolean {
  for (const step of [-1, 1]) {
    for (let i = at; i >= 0 && i < tokens.length && Math.abs(i - at) <= HARM_REACH; i += step) {
      if (isSign(tokens[i], '.!?؟;؛')) break;
      // «أب لخمسة أولاد، فقد ماتت …»: the verb stands before its subject, and behind the comma is another.
      if (step > 0 && isSign(tokens[i], ',،') && tokens[at]!.grammar?.nounFollows === 'at once') break;
      // «ممرضان يحملان مصابا»: the harmed that stand further behind are others.
      const isNear = step < 0 || tokens.slice(at + 1, i).every((token) => hasRole(token, 'stop'));
      if (actOf(tokens[i], things)) return true;
      if (i !== at && isNear && thingOf(tokens[i], things, true)?.group === 'harmed') return true;
    }
  }
  return false;
}

/** What a word says to have befallen people: "killed", «إصابة». */
function actOf(token: Token | undefined, things: ThingTable, and = true): Thing | undefined {
  return token?.grammar && things.findAct(token.key, token.grammar, and);
}

/** Those whom a number counts without a noun: "four were wounded", "killing at least two", «مقتل اثنين». */
function elided(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  things: ThingTable,
): Counted | undefined {
  for (let i = last + 1; i <= last + ACT_REACH; i++) {
    const thing = actOf(tokens[i], things, false) ?? harmedOf(tokens[i], things);
    if (thing) return counted(text, tokens, i, thing, things);
    if (!hasAnyRole(tokens[i], 'stop', 'others', 'of')) break;
  }
  for (let i = first - 1; i >= first - ACT_REACH_BACK && i >= 0; i--) {
    const token = tokens[i]!;
    const thing = actOf(token, things);
    if (thing) return counted(text, tokens, i, thing, things);
    if (token.kind !== 'word' || hasRole(token, 'and') || thingOf(token, things, true)) break;
  }
  return undefined;
}

const harmedOf = (token: Token | undefined, things: ThingTable): Thing | undefined => {
  const thing = thingOf(token, things);
  return thing?.group === 'harmed' ? thing : undefined;
};

// What a quantity counts: its head noun, and the thing of the table that this is.

import type { Span } from '../../base/span.ts';
import type { NumberExpression } from './numbers.ts';
import type { Thing, ThingGroup, ThingTable } from './things.ts';
import { hasRole, isSign, type Token, wordOf, wordStart } from './tokens.ts';

/** The counted noun: its span, folded key, thing and group. */
export interface Counted extends Span {
  readonly key: string;
  readonly thing?: string;
  readonly group?: ThingGroup;
}

/** How many words of a noun phrase are looked at, and how far a word of harm may stand. */
const PHRASE = 6;
const HARM_REACH = 8;

/** What the number over the tokens `[first, last]` counts. */
export function findCounted(
  text: string,
  tokens: readonly Token[],
  { first, last }: Pick<NumberExpression, 'first' | 'last'>,
  things: ThingTable,
): Counted | undefined {
  return nounBehind(text, tokens, last + 1, things) ?? nounBefore(text, tokens, first, things);
}

/** The thing that a word names, by its most literal reading. */
export function thingOf(token: Token | undefined, things: ThingTable): Thing | undefined {
  if (token?.kind !== 'word' || !token.grammar) return undefined;
  for (const key of token.grammar.nounKeys(token.key)) {
    const thing = things.nouns.get(key);
    if (thing) return thing;
  }
  return undefined;
}

function nounBehind(
  text: string,
  tokens: readonly Token[],
  from: number,
  things: ThingTable,
): Counted | undefined {
  let at = from;
  if (hasRole(tokens[at], 'of')) at++;
  while (hasRole(tokens[at], 'definite')) at++;
  let plural = -1;
  let noun = -1;
  for (let i = at; i < tokens.length && i < at + PHRASE; i++) {
    const token = tokens[i]!;
    if (isSign(token, '-\'“”"«»')) continue;
    if (token.kind !== 'word' || !token.grammar) break;
    if (thingOf(token, things)) return headThing(text, tokens, i, things);
    if (wordOf(token)?.numeral || BREAKS.some((role) => hasRole(token, role)) || token.found?.and) break;
    if (noun < 0) noun = i;
    if (token.grammar.nounFollows === 'at once') break;
    if (plural < 0 && token.grammar.isPlural(token.key)) plural = i;
  }
  const head = plural >= 0 ? plural : noun;
  return head < 0 ? undefined : counted(text, tokens, head, undefined);
}

/** What ends a noun phrase. */
const BREAKS = ['stop', 'preposition', 'and', 'definite', 'article'] as const;

/** "displaced families": of two things side by side the second is the head, unless it only says what befell the first. */
function headThing(text: string, tokens: readonly Token[], at: number, things: ThingTable): Counted {
  const first = thingOf(tokens[at], things)!;
  const second =
    tokens[at]!.grammar!.nounFollows === 'with adjectives' ? thingOf(tokens[at + 1], things) : undefined;
  if (!second || second.group === 'harmed') return counted(text, tokens, at, first);
  const harmed = first.group === 'harmed' && second.group === 'people';
  return counted(text, tokens, at + 1, harmed ? { ...second, group: 'harmed' } : second);
}

/** «الجنود الثلاثة»: a definite noun before a definite number. */
function nounBefore(
  text: string,
  tokens: readonly Token[],
  first: number,
  things: ThingTable,
): Counted | undefined {
  const before = tokens[first - 1];
  if (!tokens[first]?.found?.definite || before?.kind !== 'word' || !before.key.startsWith('ال'))
    return undefined;
  return counted(text, tokens, first - 1, thingOf(before, things));
}

function counted(text: string, tokens: readonly Token[], at: number, thing: Thing | undefined): Counted {
  const token = tokens[at]!;
  const span = { start: wordStart(text, token), end: token.end };
  if (!thing) return { ...span, key: token.key };
  const group = thing.group === 'people' && isHarmed(tokens, at) ? 'harmed' : thing.group;
  return { ...span, key: token.key, thing: thing.key, group };
}

/** Whether the clause around token `at` speaks of harm or captivity. */
export function isHarmed(tokens: readonly Token[], at: number): boolean {
  for (const step of [-1, 1]) {
    for (let i = at; i >= 0 && i < tokens.length && Math.abs(i - at) <= HARM_REACH; i += step) {
      const token = tokens[i]!;
      if (isSign(token, '.!?؟;؛')) break;
      if (hasRole(token, 'harm')) return true;
    }
  }
  return false;
}

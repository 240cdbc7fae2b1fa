// The card of a number: what it was read as, and the claims of the corpus that give it, each with its chain.

import { isolate } from '../base/bidi.ts';
import type { ClaimMatch } from '../corpus/claim-index.ts';
import { displayName } from '../corpus/house-form.ts';
import type { ClaimEntry, Corpus } from '../corpus/model.ts';
import type { Quantity } from '../text/quantity.ts';
import { type Card, emphasis, escapeMarkdown, type Rich, strong } from './card.ts';
import type { CardLanguage } from './chain.ts';
import { renderClaim } from './claim-lines.ts';
import { CARD_WORDS, COMPARATORS, CONTRADICTIONS, QUANTITY_KINDS } from './labels.ts';

/** Most claims that the card of a number lists: a writer looks for one. */
const MOST_CLAIMS = 3;

/**
 * The card of `quantity` with the claims that match it, best first, and those that have another number for the same
 * thing.
 */
export function numberCard(
  corpus: Corpus,
  quantity: Quantity,
  matches: readonly ClaimMatch[],
  contrary: readonly ClaimEntry[],
  language: CardLanguage,
): Card {
  const lines: Rich[] = [
    `${strong(isolate(readAs(quantity, language)))} · ${QUANTITY_KINDS[quantity.kind][language]}`,
  ];
  if (matches.length === 0) lines.push(emphasis(CARD_WORDS.noMatch[language]));
  else lines.push(escapeMarkdown(CARD_WORDS.matches[language]));
  for (const match of matches.slice(0, MOST_CLAIMS)) {
    lines.push(renderClaim(corpus, match.entry, language), emphasis(reasonOf(corpus, match, language)));
  }
  if (contrary.length > 0) lines.push(escapeMarkdown(CARD_WORDS.otherNumber[language]));
  for (const entry of contrary.slice(0, MOST_CLAIMS)) lines.push(renderClaim(corpus, entry, language));
  return { language, lines };
}

/** "more than 1,000", «15–20»: the value in digits, whatever it was written in. */
function readAs(
  { value, min, max, comparator, currency, unit, kind }: Quantity,
  language: CardLanguage,
): string {
  const number = (n: number) => n.toLocaleString('en', { maximumFractionDigits: 3 });
  const core =
    value !== undefined
      ? number(value)
      : max === undefined
        ? `≥ ${number(min ?? 0)}`
        : `${min === undefined ? '' : number(min)}–${number(max)}`;
  const suffix = kind === 'percent' ? '%' : (currency ?? unit);
  const words = comparator && comparator !== 'equal' ? `${COMPARATORS[comparator][language]} ` : '';
  return `${words}${core}${suffix ? (suffix === '%' ? '%' : ` ${suffix}`) : ''}`;
}

/** "same value, same thing counted, United Kingdom, but another time". */
function reasonOf(
  corpus: Corpus,
  { value, sameThing, shared, contradictions, entry }: ClaimMatch,
  language: CardLanguage,
): string {
  const names = shared.map((id) =>
    displayName(corpus, { kind: corpus.actors.has(id) ? 'actor' : 'place', id }, language),
  );
  const parts = [
    value === 'same' ? CARD_WORDS.sameValue[language] : CARD_WORDS.withinRange[language],
    ...(sameThing ? [CARD_WORDS.sameThing[language]] : []),
    ...names.map(isolate),
    ...contradictions.map((against) => CONTRADICTIONS[against][language]),
    isolate(`@${entry.article.id}`),
  ];
  return parts.join(language === 'ar' ? '، ' : ', ');
}

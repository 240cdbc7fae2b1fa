// A claim in words, for messages: what it says, and its number. Plain text; cards have their own.

import { describedBy, originOf } from './claim-origin.ts';
import { displayName, inLanguage } from './house-form.ts';
import type { Claim, ClaimEntry, Corpus } from './model.ts';

/** The claim's paraphrase in `language`, else in another, without its stop. */
export const claimText = ({ paraphrase }: Claim, language: string): string =>
  (inLanguage(paraphrase, language) ?? '').replace(/[.。]$/, '');

const BOUNDS: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  'at-least': { en: 'at least', ar: 'ما لا يقل عن' },
  'at-most': { en: 'at most', ar: 'ما لا يزيد على' },
  'more-than': { en: 'more than', ar: 'أكثر من' },
  'less-than': { en: 'less than', ar: 'أقل من' },
  about: { en: 'about', ar: 'نحو' },
};

/** The claim's number in digits: "about 30", "15–20", «ما لا يقل عن 40». */
export function claimValue({ quantity }: Claim, language: 'en' | 'ar'): string {
  const { value, min, max, comparator, kind } = quantity ?? {};
  const write = (number: number | undefined) =>
    number === undefined ? '' : number.toLocaleString('en', { maximumFractionDigits: 3 });
  const bound = BOUNDS[comparator ?? (kind === 'approx' ? 'about' : '')]?.[language];
  const number = value !== undefined ? write(value) : [write(min), write(max)].filter(Boolean).join('–');
  const unit = kind === 'share' ? '%' : quantity?.currency ? ` ${quantity.currency}` : '';
  return `${bound && !(min !== undefined && max !== undefined) ? `${bound} ` : ''}${number}${unit}`;
}

/** Who a claim goes back to: a name, the words for an unnamed source, else the article's own key. */
export function originText(corpus: Corpus, entry: ClaimEntry, language: string): string {
  const origin = originOf(entry);
  if (origin.actor !== undefined) return displayName(corpus, { kind: 'actor', id: origin.actor }, language);
  return inLanguage(describedBy(entry.article, origin), language) ?? `@${entry.article.id}`;
}

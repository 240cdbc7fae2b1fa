// One line of a card for one claim: what it says, when, through whom, and what is known against it.

import { isolate } from '../base/bidi.ts';
import { inLanguage } from '../corpus/house-form.ts';
import type { ClaimEntry, Corpus } from '../corpus/model.ts';
import { isClaimUnreviewed } from '../corpus/unreviewed.ts';
import { emphasis, escapeMarkdown, type Rich } from './card.ts';
import { type CardLanguage, renderChain } from './chain.ts';
import { showDate } from './dates.ts';
import { CARD_WORDS, MODALITIES } from './labels.ts';

/** "• Belhaj accepted no more than 100 … (2016-01): *unnamed: …* → TTU → **Akhbar al-Hadath**". */
export function renderClaim(corpus: Corpus, entry: ClaimEntry, language: CardLanguage): Rich {
  const { article, claim } = entry;
  const text = inLanguage(claim.paraphrase, language) ?? '';
  const date = claim.time?.value ?? article.published.value;
  const parts = [`• ${escapeMarkdown(isolate(trimStop(text)))}`];
  const modality = MODALITIES[claim.modality ?? '']?.[language];
  const when = [...(date ? [showDate(date, language)] : []), ...(modality ? [modality] : [])];
  if (when.length > 0) parts.push(` (${escapeMarkdown(when.join(language === 'ar' ? '، ' : ', '))})`);
  parts.push(`: ${renderChain(corpus, entry, language)}`);
  if (isClaimUnreviewed(entry)) parts.push(` · ${emphasis(CARD_WORDS.unreviewed[language])}`);
  if (claim.status && claim.status !== 'reported') {
    parts.push(` · ${emphasis(`${CARD_WORDS.status[language]}: ${STATUS[claim.status][language]}`)}`);
  }
  const check = claim.checks?.[0];
  if (check) parts.push(` · ${emphasis(`${CARD_WORDS.check[language]}: ${isolate(check.note)}`)}`);
  return parts.join('');
}

const STATUS: Readonly<
  Record<NonNullable<ClaimEntry['claim']['status']>, Readonly<Record<CardLanguage, string>>>
> = {
  reported: { en: 'reported', ar: 'منقول' },
  confirmed: { en: 'confirmed', ar: 'مؤكد' },
  disputed: { en: 'disputed', ar: 'محل خلاف' },
  refuted: { en: 'refuted', ar: 'مفند' },
  corrected: { en: 'corrected', ar: 'مصحح' },
  superseded: { en: 'superseded', ar: 'حل محله غيره' },
};

const trimStop = (text: string): string => text.replace(/[.。]$/, '');

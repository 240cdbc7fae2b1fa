// The card of a citation: headline, outlet, date, language, and how the article is sourced.

import { isolate } from '../base/bidi.ts';
import type { ClaimIndex } from '../corpus/claim-index.ts';
import { displayName, inLanguage } from '../corpus/house-form.ts';
import { presentId } from '../corpus/locate.ts';
import type { Article, AttributionLink, Corpus } from '../corpus/model.ts';
import { isUnreviewed } from '../corpus/unreviewed.ts';
import { type Card, emphasis, escapeMarkdown, type Rich, strong } from './card.ts';
import { type CardLanguage, outletOf } from './chain.ts';
import { showDate } from './dates.ts';
import { CARD_WORDS, LANGUAGE_NAMES, LINK_KINDS } from './labels.ts';

/** The card of the article with key `key`, or that had it; one that says so where there is none. */
export function citationCard(corpus: Corpus, claims: ClaimIndex, key: string, language: CardLanguage): Card {
  const article = corpus.articles.get(presentId(corpus, 'article', key));
  if (!article)
    return { language, lines: [strong(isolate(`@${key}`)), emphasis(CARD_WORDS.unknownKey[language])] };
  const title = inLanguage(article.headline, language);
  const label = inLanguage(article.label, language);
  const date = article.published;
  const facts = [
    article.publisher?.actor || article.publisher?.text
      ? isolate(outletOf(corpus, article, language))
      : CARD_WORDS.unknownOutlet[language],
    date.value
      ? `${showDate(date.value, language)}${date.basis === 'stated' ? '' : ` (${CARD_WORDS.inferred[language]})`}`
      : '',
    LANGUAGE_NAMES[article.language]?.[language] ?? article.language,
    ...(article.credits ?? [])
      .filter(({ role }) => role === 'agency')
      .map(({ text, actor }) => {
        const name = actor ? displayName(corpus, { kind: 'actor', id: actor }, language) : text;
        return `${CARD_WORDS.credits[language]} ${isolate(name)}`;
      }),
  ];
  const lines: Rich[] = [
    title ? strong(isolate(title)) : strong(isolate(`[${label ?? article.id}]`)),
    facts.filter(Boolean).map(escapeMarkdown).join(' · '),
    ...sourcing(corpus, claims, article, language),
    emphasis(isolate(`@${article.id}`)) +
      (isUnreviewed(article) ? ` · ${emphasis(CARD_WORDS.unreviewed[language])}` : ''),
  ];
  return { language, lines };
}

/** How many claims go back to whom: named sources, then unnamed ones, then the article's own voice. */
function sourcing(corpus: Corpus, claims: ClaimIndex, article: Article, language: CardLanguage): Rich[] {
  const entries = claims.of(article.id);
  if (entries.length === 0) return [];
  const counts = new Map<Rich, number>();
  for (const { claim } of entries) {
    const origin = originLabel(corpus, article, claim.attribution[0]!, language);
    counts.set(origin, (counts.get(origin) ?? 0) + 1);
  }
  const origins = [...counts].sort(([, a], [, b]) => b - a).map(([origin, n]) => `${origin} (${n})`);
  const count = escapeMarkdown(
    (entries.length === 1 ? CARD_WORDS.oneClaim : CARD_WORDS.claims)[language].replace(
      '{n}',
      String(entries.length),
    ),
  );
  return [
    `${count} · ${escapeMarkdown(CARD_WORDS.sourced[language])}: ${origins.join(language === 'ar' ? '، ' : ', ')}`,
  ];
}

function originLabel(corpus: Corpus, article: Article, link: AttributionLink, language: CardLanguage): Rich {
  if (link.actor)
    return escapeMarkdown(isolate(displayName(corpus, { kind: 'actor', id: link.actor }, language)));
  const described = inLanguage(
    link.described ?? article.sources?.find(({ id }) => id === link.source)?.described,
    language,
  );
  return emphasis(described ? isolate(described) : LINK_KINDS[link.kind][language]);
}

// The card of any record: those that drafts show, and one each for a claim and for a source.

import { isolate } from '../base/bidi.ts';
import type { ClaimIndex } from '../corpus/claim-index.ts';
import { inLanguage } from '../corpus/house-form.ts';
import type { Corpus, RecordRef } from '../corpus/model.ts';
import { type Card, emphasis, escapeMarkdown, type Rich, strong } from '../features/card.ts';
import type { CardLanguage } from '../features/chain.ts';
import { citationCard } from '../features/citation-card.ts';
import { renderClaim } from '../features/claim-lines.ts';
import { entityCard } from '../features/entity-card.ts';
import { LINK_KINDS } from '../features/labels.ts';

/** The card of `ref` in `language`; nothing for a record that is not there. */
export function recordCard(
  corpus: Corpus,
  claims: ClaimIndex,
  { kind, id }: RecordRef,
  language: CardLanguage,
): Card | undefined {
  switch (kind) {
    case 'actor':
    case 'place':
      return entityCard(corpus, claims, { kind, id }, language);
    case 'article':
      return corpus.articles.has(id) ? citationCard(corpus, claims, id, language) : undefined;
    case 'claim': {
      const entry = corpus.claims.get(id);
      return entry && { language, lines: [renderClaim(corpus, entry, language), key(id)] };
    }
    default:
      return sourceCard(corpus, id, language);
  }
}

const key = (id: string): Rich => emphasis(isolate(`@${id}`));

/** "*unnamed: Libyan military sources*", and what the article says on its word. */
function sourceCard(corpus: Corpus, id: string, language: CardLanguage): Card | undefined {
  const hash = id.indexOf('#');
  const article = corpus.articles.get(id.slice(0, hash));
  const source = article?.sources?.find((one) => one.id === id.slice(hash + 1));
  if (!article || !source) return undefined;
  const described = inLanguage(source.described, language) ?? '';
  const said = (article.claims ?? []).filter(({ attribution }) =>
    attribution.some((link) => link.source === source.id),
  );
  const lines: Rich[] = [
    `${strong(isolate(described))} · ${escapeMarkdown(LINK_KINDS[source.kind][language])}`,
    ...said.flatMap((claim) => {
      const entry = corpus.claims.get(`${article.id}#${claim.id}`);
      return entry ? [renderClaim(corpus, entry, language)] : [];
    }),
    key(id),
  ];
  return { language, lines };
}

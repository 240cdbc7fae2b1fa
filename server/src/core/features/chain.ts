// The isnad itself: from whom a claim came, link by link, to the article. Unnamed links look different from named ones.

import { isolate } from '../base/bidi.ts';
import { displayName, inLanguage } from '../corpus/house-form.ts';
import type { Article, AttributionLink, ClaimEntry, Corpus } from '../corpus/model.ts';
import { emphasis, escapeMarkdown, type Rich, strong } from './card.ts';
import { type Label, LINK_KINDS } from './labels.ts';

export type CardLanguage = keyof Label;

/** The arrow from origin to relay, in the direction of reading. */
const ARROW: Readonly<Record<CardLanguage, string>> = { en: ' → ', ar: ' ← ' };

/** "*unnamed: Libyan military sources* → Asharq Al-Awsat → **DW**" for a claim, its article last. */
export function renderChain(corpus: Corpus, { article, claim }: ClaimEntry, language: CardLanguage): Rich {
  // A paper that relays in its own article is one link, not two.
  const relays = claim.attribution.filter(
    ({ actor }, i, all) => i < all.length - 1 || actor === undefined || actor !== article.publisher?.actor,
  );
  const links = relays.map((link) => renderLink(corpus, article, link, language));
  return [...links, strong(isolate(outletOf(corpus, article, language)))].join(ARROW[language]);
}

function renderLink(corpus: Corpus, article: Article, link: AttributionLink, language: CardLanguage): Rich {
  if (link.actor !== undefined) {
    const name = displayName(corpus, { kind: 'actor', id: link.actor }, language);
    const behalf = link.onBehalfOf && displayName(corpus, { kind: 'actor', id: link.onBehalfOf }, language);
    return escapeMarkdown(isolate(behalf ? `${name} (${behalf})` : name));
  }
  const kind = LINK_KINDS[link.kind][language];
  const source = article.sources?.find(({ id }) => id === link.source);
  const described = inLanguage(link.described ?? source?.described, language);
  return emphasis(described ? `${kind}: ${isolate(described)}` : kind);
}

/** Name of the outlet of `article` in `language`; its citation key where the outlet is unknown. */
export function outletOf(corpus: Corpus, article: Article, language: CardLanguage): string {
  const { publisher } = article;
  if (publisher?.actor) return displayName(corpus, { kind: 'actor', id: publisher.actor }, language);
  return publisher?.text ?? `@${article.id}`;
}

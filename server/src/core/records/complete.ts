// Suggestions of ids in corpus files: typed as an id, or as any name of what is meant, in either script. The matching is
// done here, in full; the editor only shows the list.

import { isolate } from '../base/bidi.ts';
import type { EntityKind, EntityRef } from '../corpus/entity.ts';
import { displayName, houseForm, inLanguage, recordOf } from '../corpus/house-form.ts';
import type { Actor, Article, Claim, Place, Source } from '../corpus/model.ts';
import { escapeMarkdown } from '../features/card.ts';
import type { CardLanguage } from '../features/chain.ts';
import { ACTOR_TYPES, LINK_KINDS, PLACE_TYPES } from '../features/labels.ts';
import { foldKey } from '../text/fold.ts';
import { type ArticleParts, articleParts } from './article-parts.ts';
import type { RecordsContext } from './context.ts';
import type { EditedFile } from './edited-file.ts';
import { type IdTarget, idsInFile } from './ids-in-file.ts';
import { languageOfFile } from './language.ts';
import { type Slot, slotAt } from './slot.ts';

/** An id to write. */
export interface IdSuggestion {
  readonly kind: 'actor' | 'place' | 'article' | 'source' | 'claim';
  /** The id as it will stand there. */
  readonly label: string;
  /** Shown dimmed beside it: what it is, and its names. */
  readonly detail: string;
  /** Markdown. */
  readonly documentation?: string;
  /** What is typed of it: the beginning of the span that is replaced. */
  readonly typed: string;
  readonly edit: {
    readonly span: { readonly start: number; readonly end: number };
    readonly newText: string;
  };
}

/** Most suggestions of one list: what a person looks through. */
const MOST = 50;
/** What is less alike than this share of the best only sounds a little like it: noise beside a name that is meant. */
const NEAR_BEST = 0.85;
/** Articles whose claims are listed where no article is named. */
const MOST_ARTICLES = 8;

const ARABIC = /\p{Script=Arabic}/u;

type Found = Pick<IdSuggestion, 'kind' | 'label' | 'detail'> & {
  readonly documentation?: string | undefined;
};

/** Suggestions for the id at `offset` of `file`, best first; none where no id goes. */
export function completeInFile(
  context: RecordsContext,
  file: EditedFile,
  offset: number,
): readonly IdSuggestion[] {
  const slot = slotAt(file, offset);
  if (!slot) return [];
  const language = ARABIC.test(slot.typed) ? 'ar' : languageOfFile(file);
  return suggestionsFor(context, file, slot, offset, language)
    .filter(({ label }) => !slot.listed.has(label))
    .slice(0, MOST)
    .map(({ documentation, ...found }) => ({
      ...found,
      ...(documentation && { documentation: escapeMarkdown(documentation) }),
      typed: slot.typed,
      edit: { span: slot.span, newText: slot.before + found.label + slot.after },
    }));
}

function suggestionsFor(
  context: RecordsContext,
  file: EditedFile,
  slot: Slot,
  offset: number,
  language: CardLanguage,
): readonly Found[] {
  switch (slot.target) {
    case 'article':
      return context.articles
        .search(slot.typed, MOST)
        .map((article) => foundArticle(context, article, language));
    case 'source':
      return articleParts(file)
        .sources.filter(({ id, described }) => isMeant(slot.typed, id ?? '', Object.values(described ?? {})))
        .map((source) => foundSource(source, language));
    case 'claim':
      return foundClaims(context, articleParts(file), slot.typed, offset, language);
    default:
      return foundEntities(context, file, slot.target, slot.typed, language);
  }
}

const KINDS: Readonly<Record<'actor' | 'place' | 'entity', readonly EntityKind[]>> = {
  actor: ['actor'],
  place: ['place'],
  entity: ['actor', 'place'],
};

function foundEntities(
  { corpus, names }: RecordsContext,
  file: EditedFile,
  target: Exclude<IdTarget, 'article' | 'source' | 'claim'>,
  written: string,
  language: CardLanguage,
): readonly Found[] {
  // The keys of house forms may begin with their kind.
  const prefix = /^(actor|place):/.exec(written)?.[0] ?? '';
  const typed = written.slice(prefix.length);
  const kinds = prefix ? KINDS[prefix.slice(0, -1) as EntityKind] : KINDS[target];
  const refs = new Map<string, EntityRef>();
  const add = (ref: EntityRef): void => {
    if (refs.size < MOST) refs.set(`${ref.kind}:${ref.id}`, ref);
  };
  const idsWith = (fits: (id: string) => boolean): void => {
    for (const kind of kinds) {
      const ids = (kind === 'actor' ? corpus.actors : corpus.places).keys();
      for (const id of ids) if (fits(id)) add({ kind, id });
    }
  };
  if (typed === '') {
    // What the file speaks of already is what it most likely speaks of again.
    for (const { role, target: of, id } of idsInFile(file.path, file.text)) {
      if (role !== 'use') continue;
      for (const kind of kinds) {
        const has = (kind === 'actor' ? corpus.actors : corpus.places).has(id);
        if (has && (of === kind || of === 'entity')) add({ kind, id });
      }
    }
    idsWith(() => true);
  } else {
    const begun = typed.toLowerCase();
    idsWith((id) => id.startsWith(begun));
    const found = names.search(typed, { kinds, language, limit: MOST, complete: true });
    for (const { entity, score } of found) if (score >= found[0]!.score * NEAR_BEST) add(entity);
    idsWith((id) => id.includes(`-${begun}`));
  }
  return [...refs.values()].flatMap((ref) => {
    const record = recordOf(corpus, ref);
    if (!record) return [];
    const type =
      ref.kind === 'actor'
        ? ACTOR_TYPES[(record as Actor).type][language]
        : PLACE_TYPES[(record as Place).type][language];
    const other: CardLanguage = language === 'ar' ? 'en' : 'ar';
    const name = displayName(corpus, ref, language);
    const also = houseForm(corpus, ref, other);
    return {
      kind: ref.kind,
      label: prefix + ref.id,
      detail: details(name, also === name ? undefined : also, type),
      documentation: 'summary' in record ? inLanguage(record.summary, language) : undefined,
    };
  });
}

function foundArticle({ corpus }: RecordsContext, article: Article, language: CardLanguage): Found {
  const outlet = article.publisher?.actor
    ? displayName(corpus, { kind: 'actor', id: article.publisher.actor }, language)
    : article.publisher?.text;
  return {
    kind: 'article',
    label: article.id,
    detail: details(outlet, article.published.value),
    documentation: inLanguage(article.headline ?? article.label, language),
  };
}

const foundSource = ({ id, described, kind }: Partial<Source>, language: CardLanguage): Found => ({
  kind: 'source',
  label: id!,
  detail: details(inLanguage(described, language), kind && LINK_KINDS[kind]?.[language]),
});

const foundClaim = (label: string, { paraphrase, kind }: Partial<Claim>, language: CardLanguage): Found => ({
  kind: 'claim',
  label,
  detail: details(kind),
  documentation: inLanguage(paraphrase, language),
});

/** Claims of the article itself as `#c08`, then those of other articles with their article's id before it. */
function foundClaims(
  { corpus, articles }: RecordsContext,
  own: ArticleParts,
  typed: string,
  offset: number,
  language: CardLanguage,
): readonly Found[] {
  const hash = typed.indexOf('#');
  const words = hash < 0 ? typed : typed.slice(hash + 1);
  const wanted = ({ id, paraphrase }: Partial<Claim>) =>
    isMeant(words, id ?? '', Object.values(paraphrase ?? {}));
  const local =
    hash > 0
      ? []
      : own.claims
          // A claim is in no relation to itself.
          .filter(({ claim, span }) => wanted(claim) && !(span.start < offset && offset < span.end))
          .map(({ claim }) => foundClaim(`#${claim.id}`, claim, language));
  if (hash === 0) return local;
  const article = hash > 0 ? corpus.articles.get(typed.slice(0, hash)) : undefined;
  const among = article ? [article] : articles.search(hash > 0 ? typed.slice(0, hash) : typed, MOST_ARTICLES);
  const others = among
    .filter(({ id }) => id !== own.id)
    .flatMap(({ id, claims = [] }) =>
      claims
        .filter((claim) => hash < 0 || wanted(claim))
        .map((claim) => foundClaim(`${id}#${claim.id}`, claim, language)),
    );
  return [...local, ...others];
}

/** Whether `typed` begins the id, or each of its words begins a word of the texts. */
function isMeant(typed: string, id: string, texts: readonly unknown[]): boolean {
  if (id.startsWith(typed.toLowerCase())) return true;
  const known = texts.flatMap((text) => wordsOf(String(text)));
  return wordsOf(typed).every((word) =>
    known.some((one) => one.replace(/^ال/, '').startsWith(word) || one.startsWith(word)),
  );
}

const wordsOf = (text: string): string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** Words beside a label, each in its own direction: they are only shown, never written. */
const details = (...words: readonly (string | null | undefined)[]): string =>
  words
    .filter((word) => typeof word === 'string' && word !== '')
    .map((word) => isolate(String(word)))
    .join(' · ');

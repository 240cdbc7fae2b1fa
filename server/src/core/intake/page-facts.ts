// What a page or a Markdown file says about its article: JSON-LD first, then OpenGraph, Dublin Core and citation metas,
// then the page itself (schema.org/NewsArticle, ogp.me, dublincore.org, Google Scholar's inclusion guide).

import { dateBounds } from '../corpus/date.ts';
import { WEB_ADDRESS } from './article-input.ts';
import { type Byline, bylinesOf } from './credits.ts';
import { datesIn, isoDate } from './read-day.ts';

/** A page as it was read, before anything is made of it. */
export interface Page {
  readonly title?: string;
  /** The first `h1`. */
  readonly heading?: string;
  readonly language?: string;
  readonly canonical?: string;
  /** `meta` elements: `property`, `name` or `itemprop` in lower case. */
  readonly metas: readonly { readonly name: string; readonly content: string }[];
  /** The texts of `application/ld+json` scripts. */
  readonly jsonLd: readonly string[];
  /** `datetime` of `time` elements. */
  readonly times: readonly string[];
  readonly paragraphs: readonly string[];
  /** The lines of the whole page, navigation and all: dates and bylines often stand outside of the article. */
  readonly lines: readonly string[];
}

/** Something that is known of the article, and by what. */
export interface Fact<T> {
  readonly value: T;
  readonly basis: 'stated' | 'inferred';
  /** Where it stands: "JSON-LD", "og:title", "the date line". */
  readonly why: string;
}

/** What is known of an article apart from its text. */
export interface ArticleFacts {
  readonly headline?: Fact<string>;
  readonly published?: Fact<string>;
  readonly modified?: Fact<string>;
  readonly publisher?: Fact<string>;
  readonly language?: Fact<string>;
  readonly url?: Fact<string>;
  readonly bylines?: Fact<readonly Byline[]>;
  readonly type?: Fact<'opinion'>;
}

type Json = Readonly<Record<string, unknown>>;

/** The facts of `page`; each is of the first place that has it. */
export function pageFacts(page: Page): ArticleFacts {
  const ld = articleObject(page.jsonLd);
  const meta = (...names: string[]): Fact<string> | undefined => {
    for (const name of names) {
      const found = page.metas.find((one) => one.name === name);
      if (found) return stated(found.content, name);
    }
    return undefined;
  };
  const dated = (found: Fact<string> | undefined) => {
    const value = found && dayOf(found.value);
    return found && value ? { ...found, value } : undefined;
  };
  const fromLd = (value: string | undefined): Fact<string> | undefined =>
    value === undefined ? undefined : stated(value, 'JSON-LD');
  const site = meta('og:site_name', 'application-name')?.value;
  const title =
    page.title === undefined ? undefined : stated(withoutSite(page.title, site), 'the title of the page');
  const headline =
    fromLd(textOf(ld?.headline)) ??
    meta('citation_title', 'og:title', 'dc.title', 'dcterms.title', 'twitter:title') ??
    (page.heading === undefined ? title : stated(page.heading, 'the heading'));
  const published =
    dated(fromLd(textOf(ld?.datePublished))) ??
    dated(
      meta(
        'article:published_time',
        'og:article:published_time',
        'datepublished',
        'citation_publication_date',
        'citation_date',
        'dc.date.issued',
        'dcterms.issued',
        'dc.date',
        'dcterms.date',
        'date',
        'pubdate',
        'parsely-pub-date',
        'sailthru.date',
      ),
    ) ??
    dated(page.times[0] === undefined ? undefined : stated(page.times[0], 'the time element'));
  const names = namesOf(ld?.author);
  const author =
    names.length > 0
      ? stated(names.join(', '), 'JSON-LD')
      : meta(
          'author',
          'article:author',
          'citation_author',
          'dc.creator',
          'dcterms.creator',
          'parsely-author',
        );
  const bylines = author && bylinesOf(author.value);
  return facts({
    headline: headline && { ...headline, value: withoutSite(headline.value, site) },
    published,
    modified:
      dated(fromLd(textOf(ld?.dateModified))) ??
      dated(meta('article:modified_time', 'og:updated_time', 'dcterms.modified')),
    publisher:
      fromLd(namesOf(ld?.publisher)[0]) ??
      fromLd(namesOf(ld?.sourceOrganization)[0]) ??
      meta('citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'og:site_name', 'application-name'),
    language: languageFact(
      fromLd(textOf(ld?.inLanguage)) ??
        (page.language === undefined ? undefined : stated(page.language, 'the lang attribute')) ??
        meta('og:locale', 'dc.language', 'dcterms.language', 'citation_language', 'language'),
    ),
    url: [
      page.canonical === undefined ? undefined : stated(page.canonical, 'the canonical link'),
      meta('og:url'),
      fromLd(textOf(ld?.url) ?? idOf(ld?.mainEntityOfPage)),
      meta('citation_public_url', 'dc.identifier'),
    ].find((fact) => fact && WEB_ADDRESS.test(fact.value)),
    bylines: bylines && bylines.length > 0 && author ? { ...author, value: bylines } : undefined,
    type: [ld?.['@type']].flat().includes('OpinionNewsArticle')
      ? stated('opinion' as const, 'JSON-LD')
      : undefined,
  });
}

const stated = <T>(value: T, why: string): Fact<T> => ({ value, basis: 'stated', why });

/** `facts` without those that are not known. */
function facts(all: { readonly [K in keyof ArticleFacts]-?: ArticleFacts[K] | undefined }): ArticleFacts {
  return Object.fromEntries(Object.entries(all).filter(([, fact]) => fact !== undefined)) as ArticleFacts;
}

/** A day of the corpus format, from whatever a page writes for a date. */
function dayOf(text: string): string | undefined {
  const iso = /^\s*(\d{4}-\d{2}(?:-\d{2})?)(?![\d])/.exec(text)?.[1];
  if (iso) return dateBounds(iso) ? iso : undefined;
  const slashed = /^\s*(\d{4})\/(\d{1,2})\/(\d{1,2})/.exec(text);
  const date = slashed
    ? { year: Number(slashed[1]), month: Number(slashed[2]), day: Number(slashed[3]) }
    : datesIn(text)[0];
  const day = date && isoDate(date);
  return day !== undefined && dateBounds(day) ? day : undefined;
}

function languageFact(fact: Fact<string> | undefined): Fact<string> | undefined {
  const tag = fact && /^([a-z]{2,3})(?:[-_]|$)/i.exec(fact.value.trim())?.[1];
  return fact && tag ? { ...fact, value: tag.toLowerCase() } : undefined;
}

/** Longer titles are left as they are: what is searched from its end is searched from everywhere. */
const LONGEST_TITLE = 1_000;

/** "Headline | The Paper" and "Headline - The Paper" without the paper. */
function withoutSite(title: string, site: string | undefined): string {
  if (
    site === undefined ||
    title.length > LONGEST_TITLE ||
    !title.endsWith(site) ||
    title.length === site.length
  )
    return title;
  return title.slice(0, -site.length).replace(/[\s|–—:•·-]+$/u, '') || title;
}

const ARTICLE_TYPE =
  /(?:News|Blog|Report|Opinion|Analysis|Reportage|Review|Satirical)\w*(?:Article|Posting)|^(?:Article|Report|BlogPosting|LiveBlogPosting)$/;
/** Objects that are looked at, in all scripts together. */
const MOST_OBJECTS = 2_000;

/** The object of the scripts that is the article, the names of its references filled in. */
function articleObject(scripts: readonly string[]): Json | undefined {
  const objects: Json[] = [];
  const queue: unknown[] = scripts.flatMap(parsed);
  for (let at = 0; at < queue.length && objects.length < MOST_OBJECTS; at++) {
    const value = queue[at];
    if (Array.isArray(value)) queue.push(...value.slice(0, MOST_OBJECTS));
    else if (isObject(value)) {
      objects.push(value);
      queue.push(value['@graph'], value.mainEntity);
    }
  }
  const isArticle = (object: Json) =>
    [object['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type));
  const article = objects.find(isArticle) ?? objects.find(({ headline }) => typeof headline === 'string');
  if (!article) return undefined;
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const followed = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(followed)
      : isObject(value) && value.name === undefined
        ? (byId.get(value['@id']) ?? value)
        : value;
  return { ...article, author: followed(article.author), publisher: followed(article.publisher) };
}

function parsed(text: string): unknown[] {
  try {
    return [JSON.parse(text.replace(/^\s*(?:<!--|\/\/\s?<!\[CDATA\[)|(?:-->|\/\/\s?\]\]>)\s*$/g, ''))];
  } catch {
    return [];
  }
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => {
  const one = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' && one.trim() !== '' ? one.replace(/\s+/g, ' ').trim() : undefined;
};
const idOf = (value: unknown): string | undefined =>
  textOf(isObject(value) ? (value['@id'] ?? value.url) : value);

/** The names of persons or bodies, each a string or an object. */
const namesOf = (value: unknown): readonly string[] =>
  [value].flat().flatMap((one) => textOf(isObject(one) ? one.name : one) ?? []);

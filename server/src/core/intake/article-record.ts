// The head of the record: whose article it is, of when, in which language, under which key. What the writer says goes
// before what the page says, and that before what the text says.

import type { Mention } from '../analysis/mention.ts';
import { displayName } from '../corpus/house-form.ts';
import type { Article, Corpus } from '../corpus/model.ts';
import { slugOf } from '../corpus/record-id.ts';
import { languageOf } from '../text/language-of.ts';
import { type ArticleInput, LANGUAGE_TAG } from './article-input.ts';
import type { IntakeProblem } from './article-proposal.ts';
import type { CorpusNames } from './corpus-names.ts';
import { agencyOf } from './credits.ts';
import type { ArticleFacts } from './page-facts.ts';
import { articleId } from './slug.ts';
import { bareOutlet } from './source-line.ts';
import { creditsOf, type TextFacts } from './text-facts.ts';

/** What the head is made from. */
export interface HeadSources {
  readonly input: ArticleInput;
  readonly page: ArticleFacts;
  readonly text: TextFacts;
  readonly body: string;
  readonly names: CorpusNames;
  readonly corpus: Corpus;
  /** The names in the headline; without one, those of the text. */
  readonly mentions: readonly Mention[];
  /** Outlets named in the navigation, which are likely to be the publisher. */
  readonly navigation: readonly string[];
}

type Head = Pick<
  Article,
  | 'id'
  | 'type'
  | 'headline'
  | 'label'
  | 'language'
  | 'publisher'
  | 'published'
  | 'modified'
  | 'retrieved'
  | 'url'
  | 'bylines'
  | 'credits'
>;

export interface ReadHead {
  readonly head: Head;
  readonly problems: readonly IntakeProblem[];
  /** The article of the corpus with the same address. */
  readonly url?: string;
}

/** The head of the record. */
export function articleHead(sources: HeadSources): ReadHead {
  const { input, page, text, body, names } = sources;
  const problems: IntakeProblem[] = [];
  const language = languageFor(input.language ?? page.language?.value, body);
  const published = publishedOf(sources, problems);
  const url = page.url?.value ?? input.url ?? text.url?.value;
  const publisher = publisherOf(sources, url);
  if (!publisher) problems.push({ message: 'The outlet was not found: fill in `publisher`' });
  const headline = page.headline ?? text.headline;
  if (!headline) problems.push({ message: 'There is no headline: `label` describes the article instead' });
  const authors = page.bylines?.value ?? text.bylines?.value ?? [];
  const agencies = authors.flatMap(({ text: name }) => {
    const id = agencyOf(name);
    return id === undefined ? [] : [{ id, text: name }];
  });
  const outlet = publisher?.text ?? page.publisher?.value;
  const bylines = [
    ...authors
      .filter(({ text: name }) => agencyOf(name) === undefined && name !== outlet)
      .map((byline) => {
        const actor = names.actor(byline.text);
        return actor === undefined ? byline : { ...byline, actor };
      }),
    ...text.initials,
  ];
  const credits = [
    ...text.credits,
    ...creditsOf(agencies, [], names).filter(
      (credit) =>
        !text.credits.some(
          ({ role, actor, text: known }) =>
            role === 'agency' && (known === credit.text || (actor !== undefined && actor === credit.actor)),
        ),
    ),
  ];
  const type = page.type?.value ?? 'news';
  const head: Head = {
    id: keyFor(sources, publisher, published.value ?? undefined, url),
    type,
    ...(headline ? { headline: { [language]: headline.value } } : { label: labelOf(sources) }),
    language,
    ...(publisher && { publisher }),
    published,
    ...(page.modified && page.modified.value !== published.value && { modified: page.modified.value }),
    ...(url !== undefined && { url }),
    retrieved: input.retrieved,
    ...(bylines.length > 0 && { bylines }),
    ...(credits.length > 0 && { credits }),
  };
  return { head, problems, ...(url !== undefined && { url }) };
}

/** Languages in Arabic script besides Arabic. */
const ARABIC_SCRIPT: ReadonlySet<string> = new Set(['ar', 'fa', 'ur', 'ps', 'ku', 'ckb', 'ug', 'sd', 'azb']);

/** The language that is declared, unless the letters are of another script: templates are often left in English. */
function languageFor(declared: string | undefined, body: string): string {
  const seen = languageOf(body);
  if (declared === undefined || !LANGUAGE_TAG.test(declared)) return seen;
  const isArabic = ARABIC_SCRIPT.has(declared.split('-')[0]!);
  return isArabic === (seen === 'ar') ? declared : seen;
}

function publishedOf({ input, page, text }: HeadSources, problems: IntakeProblem[]): Article['published'] {
  if (input.published !== undefined)
    return { value: input.published, basis: 'external', why: 'given by whoever added the article' };
  const fact = page.published ?? text.published;
  if (!fact) {
    problems.push({ message: 'No date was found: fill in `published`' });
    return { value: null, basis: 'unknown' };
  }
  if (!page.published && text.unclearDate !== undefined)
    problems.push({ message: `Day and month may be the other way round: ${text.unclearDate}` });
  return { value: fact.value, basis: fact.basis, why: fact.why };
}

function publisherOf(
  { input, page, text, names, corpus, navigation }: HeadSources,
  url: string | undefined,
): Article['publisher'] | undefined {
  if (input.publisher !== undefined) {
    const actor = corpus.actors.has(input.publisher) ? input.publisher : names.outlet(input.publisher);
    return { ...(actor === undefined ? { text: input.publisher } : { actor }), basis: 'external' };
  }
  const named = page.publisher ?? (url === undefined ? text.publisher : undefined);
  if (named) {
    const actor = names.outlet(named.value);
    return { ...(actor === undefined ? { text: named.value } : { actor }), basis: 'stated', why: named.why };
  }
  const host = url && hostOf(url);
  const label = host && siteOf(host);
  const byHost = label && names.outlet(label);
  const why = [byHost && `the address is of ${host}`, navigation[0] && 'the navigation names it'].filter(
    Boolean,
  );
  const actor = byHost ?? navigation[0];
  if (actor) return { actor, basis: 'inferred', why: why.join(', ') };
  return host ? { text: host, basis: 'inferred', why: 'the address is of this site' } : undefined;
}

const hostOf = (url: string): string | undefined =>
  /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\d?\./, '');

/** `dw` of p.dw.com, `bbc` of www.bbc.co.uk. */
function siteOf(host: string): string | undefined {
  const labels = host.split('.');
  const last = labels.length - 1;
  const isPaired = labels[last]!.length === 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(labels[last - 1] ?? '');
  return labels[last - (isPaired ? 2 : 1)];
}

/** «outlet-date-slug». */
function keyFor(
  { input, page, text, names, corpus, mentions }: HeadSources,
  publisher: Article['publisher'] | undefined,
  date: string | undefined,
  url: string | undefined,
): string {
  const taken = (id: string) => corpus.articles.has(id) || corpus.formerIds.has(`article:${id}`);
  if (input.id !== undefined) return input.id;
  const host = url === undefined ? undefined : hostOf(url);
  const outlet =
    publisher?.actor !== undefined
      ? (names.acronym(publisher.actor) ?? publisher.actor)
      : slugOf((host && siteOf(host)) ?? bareOutlet(publisher?.text ?? ''), 20);
  const day = date === undefined ? '' : slugOf(date.replace(/[/~?].*$/, ''));
  const named = [...new Set(mentions.map(({ entity }) => entity.id))].slice(0, 2).join('-');
  const headline = page.headline?.value ?? text.headline?.value ?? '';
  const parts = [outlet, day, named || slugOf(tellingWords(headline), 30)];
  // Of a text that says nothing of itself, at least the day on which it came.
  return articleId(parts.some((part) => part !== '') ? parts : ['text', input.retrieved], taken);
}

/** The first words of a headline that are more than an article or a preposition. */
const tellingWords = (headline: string): string =>
  headline
    .split(/\s+/)
    .filter((word) => word.length > 3)
    .slice(0, 3)
    .join(' ');

/** An article without a headline by whom and what it names: our words, not the article's. */
function labelOf({ mentions, corpus }: HeadSources): NonNullable<Article['label']> {
  const entities = new Map(mentions.map(({ entity }) => [`${entity.kind}:${entity.id}`, entity]));
  const named = (language: 'en' | 'ar') =>
    [...entities.values()].slice(0, 4).map((entity) => displayName(corpus, entity, language));
  const list = (names: readonly string[], comma: string) =>
    names.length > 0 ? `: ${names.join(comma)}` : '';
  return {
    en: `Text without a headline${list(named('en'), ', ')}`,
    ar: `نص بلا عنوان${list(named('ar'), '، ')}`,
  };
}

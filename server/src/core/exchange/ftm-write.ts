// The corpus as lines of FollowTheMoney: actors, places as addresses, articles, and ties between actors.

import type { Actor, Article, Corpus, LangText, Name, Place } from '../corpus/model.ts';
import { outletOf, titleOf } from './csl-item.ts';
import { EDGE_OF, EDGES, SCHEMATA } from './ftm-schemata.ts';
import { threeLetterCode } from './language-tag.ts';

type Properties = Readonly<Record<string, readonly (string | undefined)[] | undefined>>;

/** A line for each entity of `corpus`. */
export function* writeFtm(corpus: Corpus): Generator<string> {
  for (const actor of corpus.actors.values()) {
    yield entity(idOf('actor', actor.id), SCHEMATA[actor.type], {
      ...namesOf(actor.names),
      summary: valuesOf(actor.summary),
      [actor.type === 'person' ? 'nationality' : 'country']: [actor.country?.toLowerCase()],
      [actor.type === 'person' ? 'birthDate' : 'incorporationDate']: [dateOf(actor.from)],
      [actor.type === 'person' ? 'deathDate' : 'dissolutionDate']: [dateOf(actor.to)],
      wikidataId: [actor.sameAs?.wikidata],
      website: [actor.sameAs?.url],
      ...(actor.type === 'person' ? { position: actor.roles?.flatMap(({ title }) => valuesOf(title)) } : {}),
    });
    yield* tiesOf(actor);
  }
  for (const place of corpus.places.values()) yield placeLine(place);
  for (const article of corpus.articles.values()) yield articleLine(article, corpus);
}

const idOf = (kind: string, id: string): string => `isnad-${kind}-${id}`;

/** One line; properties without a value are not written. */
function entity(id: string, schema: string, properties: Properties): string {
  const written: Record<string, string[]> = {};
  for (const [property, values] of Object.entries(properties)) {
    const present = [...new Set(values?.filter((value) => value !== undefined && value !== ''))] as string[];
    if (present.length > 0) written[property] = present;
  }
  return `${JSON.stringify({ id, schema, properties: written })}\n`;
}

const valuesOf = (text: LangText | undefined): string[] => Object.values(text ?? {});

function namesOf(names: readonly Name[]): Properties {
  const texts = (is: (name: Name) => boolean) => names.filter(is).map(({ text }) => text);
  const isOrdinary = ({ kind, match }: Name) =>
    kind !== 'former' && kind !== 'misspelling' && match !== 'weak';
  const first = names.filter(({ preferred }) => preferred);
  const main = new Set(first.length > 0 ? first : names.slice(0, 1));
  return {
    name: texts((name) => main.has(name)),
    alias: texts((name) => !main.has(name) && isOrdinary(name) && name.kind !== 'acronym'),
    abbreviation: texts((name) => !main.has(name) && isOrdinary(name) && name.kind === 'acronym'),
    previousName: texts(({ kind }) => kind === 'former'),
    weakAlias: texts(({ match }) => match === 'weak'),
  };
}

/** FollowTheMoney's dates are days, months or years: of an interval the beginning. */
const dateOf = (date: string | undefined): string | undefined =>
  date
    ?.split('/')
    .find((end) => end !== '..')
    ?.replace(/[?~]$/, '')
    .replace(/T.*$/, '');

function* tiesOf({ id, roles = [], affiliations = [] }: Actor): Generator<string> {
  for (const [index, { title, org, from, to }] of roles.entries()) {
    const post = `${idOf('actor', id)}-post-${index + 1}`;
    yield entity(post, 'Position', { name: valuesOf(title), organization: [idOf('actor', org)] });
    yield entity(`${post}-held`, 'Occupancy', {
      holder: [idOf('actor', id)],
      post: [post],
      startDate: [dateOf(from)],
      endDate: [dateOf(to)],
    });
  }
  for (const [index, { target, relation, from, to }] of affiliations.entries()) {
    const schema = EDGE_OF[relation];
    const edge = EDGES[schema]!;
    yield entity(`${idOf('actor', id)}-tie-${index + 1}`, schema, {
      [edge.from]: [idOf('actor', id)],
      [edge.to]: [idOf('actor', target)],
      role: [edge.relation === relation ? undefined : relation],
      startDate: [dateOf(from)],
      endDate: [dateOf(to)],
    });
  }
}

const placeLine = ({ id, names, country, point, sameAs }: Place): string =>
  entity(idOf('place', id), 'Address', {
    full: names.filter(({ kind }) => kind !== 'misspelling').map(({ text }) => text),
    country: [country?.toLowerCase()],
    latitude: [point && String(point.lat)],
    longitude: [point && String(point.lon)],
    wikidataId: [sameAs?.wikidata],
  });

function articleLine(article: Article, corpus: Corpus): string {
  const { id, language, published, url, retrieved, bylines } = article;
  return entity(idOf('article', id), 'Article', {
    title: [titleOf(article)],
    author: bylines?.map(({ text }) => text),
    publisher: [outletOf(article, corpus)],
    publishedAt: [dateOf(published.value ?? undefined)],
    language: [threeLetterCode(language)],
    sourceUrl: [url],
    retrievedAt: [dateOf(retrieved)],
  });
}

// FollowTheMoney, the lines of JSON that Aleph and OpenSanctions exchange: an entity a line, ties are entities too.

import { isObject } from '../corpus/fields.ts';
import { dateText } from './date-text.ts';
import type { ExchangeFormat, ImportedRecord, ImportItem } from './format.ts';
import { refersTo } from './format.ts';
import { ACTOR_TYPES, EDGES } from './ftm-schemata.ts';
import { writeFtm } from './ftm-write.ts';
import { languageTag } from './language-tag.ts';
import { readLines } from './read-text.ts';
import { urlKey } from './record-keys.ts';

/** An entity with its properties; each has a list of texts. */
interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly line: number;
  /** OpenSanctions says which of its lists an entity is from. */
  readonly isOfOpenSanctions: boolean;
  readonly all: (property: string) => readonly string[];
}

export const ftm: ExchangeFormat = {
  id: 'ftm',
  name: 'FollowTheMoney',
  extensions: ['ftm.json', 'json', 'jsonl', 'ndjson'],
  async *read(chunks): AsyncGenerator<ImportItem> {
    const things: ImportedRecord[] = [];
    const ties: Entity[] = [];
    const posts = new Map<string, Entity>();
    for await (const { text, line, fault } of readLines(chunks)) {
      if (fault === undefined && text.trim() === '') continue;
      const entity = fault ?? readEntity(text, line);
      if (typeof entity === 'string') yield { line, message: `${entity}; it is left out` };
      else if (entity.schema === 'Position') posts.set(entity.id, entity);
      else if (entity.schema === 'Occupancy' || entity.schema in EDGES) ties.push(entity);
      else {
        const record = readThing(entity);
        if (typeof record === 'string') yield { line, message: `${record}; it is left out` };
        else things.push(record);
      }
    }
    const tied = tiesByHolder(ties, posts);
    for (const thing of things) {
      const more = tied.get(thing.keys[0]!);
      if (!more) yield thing;
      else {
        const { roles, affiliations } = more;
        const ofThing = {
          ...(roles.length === 0 ? {} : { roles }),
          ...(affiliations.length === 0 ? {} : { affiliations }),
        };
        yield { ...thing, record: { ...thing.record, ...ofThing } };
      }
    }
  },
  write: writeFtm,
};

function readEntity(text: string, line: number): Entity | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'The line is no JSON';
  }
  if (!isObject(value) || typeof value.id !== 'string' || typeof value.schema !== 'string')
    return 'The line is no entity: it has no "id" or no "schema"';
  const properties = isObject(value.properties) ? value.properties : {};
  return {
    id: value.id,
    schema: value.schema,
    line,
    isOfOpenSanctions: Array.isArray(value.datasets) || Array.isArray(value.referents),
    all: (property) => {
      const values = properties[property];
      return (Array.isArray(values) ? values : [values]).filter(
        (one): one is string => typeof one === 'string' && one.trim() !== '',
      );
    },
  };
}

const OWN = /^isnad-(?:actor|place|article)-(.+)$/;

/** The id that an entity has in the corpus that wrote it. */
const ownId = ({ id }: Entity): string | undefined => OWN.exec(id)?.[1];

/** The first key is that of the entity itself, which ties name. */
function keysOf(entity: Entity): string[] {
  const { id, isOfOpenSanctions, all } = entity;
  const own = ownId(entity);
  return [
    `ftm:${id}`,
    ...(own === undefined ? [] : [`id:${own}`]),
    ...(isOfOpenSanctions ? [`opensanctions:${id}`] : []),
    ...all('wikidataId').map((item) => `wikidata:${item}`),
  ];
}

function readThing(entity: Entity): ImportedRecord | string {
  const { id, schema, line, all } = entity;
  const type = ACTOR_TYPES[schema];
  if (schema === 'Article') return readArticle(entity);
  if (schema === 'Address') return readAddress(entity);
  if (type === undefined) return `Entities of the schema "${schema}" have no record in a corpus`;
  const names = namesOf(entity);
  const [first] = names;
  if (!first) return `The entity "${id}" has no name`;
  const country = countryOf(entity);
  const [from, to] = [
    dateText(firstOf(all('incorporationDate'), all('birthDate'))),
    dateText(firstOf(all('dissolutionDate'), all('deathDate'))),
  ];
  const summary = all('summary')[0] ?? all('description')[0];
  return {
    kind: 'actor',
    line,
    keys: keysOf(entity),
    called: ownId(entity) ?? (names.find(({ lang }) => lang !== 'ar') ?? first).text,
    ...(country === undefined ? {} : { apart: country }),
    record: {
      type,
      names,
      ...(summary === undefined ? {} : { summary: { [languageTag(undefined, summary)]: summary } }),
      ...(country === undefined ? {} : { country }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...sameAsOf(entity),
    },
  };
}

const firstOf = (...lists: readonly (readonly string[])[]): string | undefined =>
  lists.map(([first]) => first).find((one) => one !== undefined);

const NAMES: readonly [property: string, fields: Readonly<Record<string, string>>][] = [
  ['name', {}],
  ['alias', {}],
  ['abbreviation', { kind: 'acronym' }],
  ['previousName', { kind: 'former' }],
  ['weakAlias', { match: 'weak' }],
];

function namesOf({ all }: Entity): { text: string; lang: string; preferred?: boolean }[] {
  const names: { text: string; lang: string; preferred?: boolean }[] = [];
  const preferred = new Set<string>();
  for (const [property, fields] of NAMES) {
    for (const text of all(property)) {
      const lang = languageTag(undefined, text);
      if (names.some((name) => name.text === text)) continue;
      const isFirst = property === 'name' && !preferred.has(lang);
      if (isFirst) preferred.add(lang);
      names.push({ text, lang, ...fields, ...(isFirst ? { preferred: true } : {}) });
    }
  }
  return names;
}

function countryOf({ all }: Entity): string | undefined {
  const code = firstOf(all('country'), all('jurisdiction'), all('nationality'), all('citizenship'));
  return code !== undefined && /^[a-z]{2}$/i.test(code) ? code.toUpperCase() : undefined;
}

function sameAsOf(entity: Entity): { sameAs?: Readonly<Record<string, string>> } {
  const { id, isOfOpenSanctions, all } = entity;
  const [wikidata] = all('wikidataId');
  const [url] = all('website');
  const other = OWN.test(id) ? {} : isOfOpenSanctions ? { opensanctions: id } : { 'x-ftm': id };
  const sameAs = {
    ...other,
    ...(wikidata === undefined ? {} : { wikidata }),
    ...(url === undefined ? {} : { url }),
  };
  return Object.keys(sameAs).length === 0 ? {} : { sameAs };
}

function readAddress(entity: Entity): ImportedRecord | string {
  const { all, line } = entity;
  const texts = all('full').length > 0 ? all('full') : all('city');
  const [lat, lon] = [Number(all('latitude')[0]), Number(all('longitude')[0])];
  if (texts.length === 0 || Number.isNaN(lat + lon))
    return 'An address without a name or coordinates is no place';
  const names = texts.map((text) => ({ text, lang: languageTag(undefined, text) }));
  const country = countryOf(entity);
  return {
    kind: 'place',
    line,
    keys: keysOf(entity),
    called: ownId(entity) ?? (names.find(({ lang }) => lang !== 'ar') ?? names[0]!).text,
    ...(country === undefined ? {} : { apart: country }),
    record: {
      type: 'other',
      names,
      ...(country === undefined ? {} : { country }),
      point: { lat, lon },
      ...sameAsOf(entity),
    },
  };
}

function readArticle(entity: Entity): ImportedRecord | string {
  const { id, line, all } = entity;
  const [title] = all('title').length > 0 ? all('title') : all('name');
  if (title === undefined) return `The article "${id}" has no title`;
  const language = languageTag(all('language')[0], title);
  const [published, url, publisher] = [
    dateText(firstOf(all('publishedAt'), all('date'))),
    all('sourceUrl')[0],
    all('publisher')[0],
  ];
  const retrieved = dateText(all('retrievedAt')[0]);
  const bylines = all('author').map((text) => ({ text }));
  const label = /^\[(.+)\]$/.exec(title)?.[1];
  return {
    kind: 'article',
    line,
    keys: [...keysOf(entity), ...(url === undefined ? [] : [urlKey(url)])],
    called: ownId(entity) ?? title,
    record: {
      ...(label === undefined ? { headline: { [language]: title } } : { label: { [language]: label } }),
      language,
      ...(publisher === undefined ? {} : { publisher: { text: publisher } }),
      published: { value: published ?? null, basis: published === undefined ? 'unknown' : 'stated' },
      ...(url === undefined ? {} : { url }),
      ...(retrieved === undefined ? {} : { retrieved }),
      ...(bylines.length === 0 ? {} : { bylines }),
    },
  };
}

interface Ties {
  readonly roles: Readonly<Record<string, unknown>>[];
  readonly affiliations: Readonly<Record<string, unknown>>[];
}

/** Roles and affiliations by the key of who has them. */
function tiesByHolder(
  ties: readonly Entity[],
  posts: ReadonlyMap<string, Entity>,
): ReadonlyMap<string, Ties> {
  const found = new Map<string, Ties>();
  const of = (holder: string): Ties => {
    const key = `ftm:${holder}`;
    const known = found.get(key) ?? { roles: [], affiliations: [] };
    found.set(key, known);
    return known;
  };
  for (const { schema, all } of ties) {
    const [from, to] = [dateText(all('startDate')[0]), dateText(all('endDate')[0])];
    const dates = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    if (schema === 'Occupancy') {
      const post = posts.get(all('post')[0] ?? '');
      const org = post?.all('organization')[0];
      if (!post || org === undefined) continue;
      const title = Object.fromEntries(post.all('name').map((text) => [languageTag(undefined, text), text]));
      for (const holder of all('holder'))
        of(holder).roles.push({ title, org: refersTo(`ftm:${org}`), ...dates });
      continue;
    }
    const edge = EDGES[schema]!;
    const role = all('role')[0];
    const relation = role !== undefined && RELATIONS.has(role) ? role : edge.relation;
    for (const holder of all(edge.from)) {
      for (const target of all(edge.to))
        of(holder).affiliations.push({ target: refersTo(`ftm:${target}`), relation, ...dates });
    }
  }
  return found;
}

/** Relations that the corpus writes into `role`, to find them again. */
const RELATIONS: ReadonlySet<string> = new Set([
  'part-of',
  'led-by',
  'loyal-to',
  'allied-with',
  'opposed-to',
  'spokesperson-of',
  'founded-by',
]);

// Wikidata's entity JSON (doc.wikimedia.org/Wikibase, JSON), as Special:EntityData and wbgetentities give it, or lines
// of a dump: what something is called in Arabic, English and French, what it is, where it lies, which posts it held.

import { isObject } from '../corpus/fields.ts';
import { COUNTRY_ITEMS } from './country-items.ts';
import { type ExchangeFormat, type ImportedRecord, type ImportItem, refersTo } from './format.ts';
import { type JsonItem, jsonItems } from './json-items.ts';
import { readWhole } from './read-text.ts';
import { sameAsKeys } from './record-keys.ts';
import { itemsIn, type Statement, statementsOf, stringsIn, timeOf } from './wikidata-statements.ts';
import { typesOf } from './wikidata-types.ts';

const LANGUAGES = ['ar', 'en', 'fr'];

export const wikidata: ExchangeFormat = {
  id: 'wikidata',
  name: 'Wikidata entity JSON',
  extensions: ['json', 'jsonl', 'ndjson'],
  source: 'Wikidata (https://www.wikidata.org), CC0',
  async *read(chunks): AsyncGenerator<ImportItem> {
    const text = await readWhole(chunks);
    if (typeof text !== 'string') return yield text;
    const { items, problems } = entitiesIn(text);
    const posts = postsIn(items);
    for (const { value, line } of items) yield* readEntity(value, line, posts);
    yield* problems;
  },
};

/** The entities of a document, or of lines of them: a dump's end in a comma. */
function entitiesIn(text: string): ReturnType<typeof jsonItems> {
  const lines = text
    .trimStart()
    .replace(/^\[\s*/, '')
    .split('\n', 2);
  const isLines = lines.length > 1 && parsed(lines[0]!) !== undefined && parsed(lines[1]!) !== undefined;
  if (!isLines) return jsonItems(text, ['entities']);
  const items: JsonItem[] = [];
  const problems: { line: number; message: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (/^[\s[\],]*$/.test(line)) continue;
    const value = parsed(line);
    if (value === undefined)
      problems.push({ line: index + 1, message: 'This line is no JSON; it is left out' });
    else items.push({ value, line: index + 1 });
  }
  return { items, problems };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.trim().replace(/^\[/, '').replace(/,$/, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** A post that somebody in the file holds: what it is called, and the bodies that it may be of. */
interface Post {
  readonly title?: Readonly<Record<string, string>>;
  readonly of: readonly string[];
}

type Posts = ReadonlyMap<string, Post>;

/** Properties that lead from a post to its body: directed by it, jurisdiction, part of, country. */
const BODIES = ['P2389', 'P1001', 'P361', 'P17'];

function postsIn(items: readonly JsonItem[]): Posts {
  const entities = items.map(({ value }) => value).filter(isObject);
  const held = new Set(entities.flatMap(({ claims }) => itemsIn(statementsOf(claims), 'P39')));
  const posts = new Map<string, Post>([...held].map((id) => [id, { of: [] }]));
  for (const { id, labels, claims } of entities) {
    if (typeof id !== 'string' || !held.has(id)) continue;
    const statements = statementsOf(claims);
    posts.set(id, {
      title: langTextOf(labels),
      of: BODIES.flatMap((property) => itemsIn(statements, property)),
    });
  }
  return posts;
}

function* readEntity(entity: unknown, line: number, posts: Posts): Generator<ImportItem> {
  if (!isObject(entity) || typeof entity.id !== 'string' || !/^Q\d+$/.test(entity.id)) {
    if (isObject(entity) && 'missing' in entity)
      return yield { line, message: `Wikidata has no item ${entity.id}` };
    return yield { line, message: 'This is no item of Wikidata; it is left out' };
  }
  const { id } = entity;
  const names = namesOf(entity);
  if (names.length === 0) {
    return yield { line, message: `${id} has no name in Arabic, English or French; it is left out` };
  }
  const statements = statementsOf(entity.claims);
  const classes = itemsIn(statements, 'P31');
  const types = typesOf(classes);
  const hasPoint = statements.P625 !== undefined;
  const { actor = statements.P569 ? ('person' as const) : undefined, place } = types;
  const placeType = place ?? (actor === undefined && hasPoint ? ('other' as const) : undefined);
  if (actor === undefined && placeType === undefined) {
    // The items of posts come along for their names.
    if (posts.has(id)) return;
    const known =
      classes.length === 0 ? 'it has no class (P31)' : `of the classes ${classes.join(', ')} none is known`;
    return yield { line, message: `${id} is left out: ${known}` };
  }
  const common = { names, ...summaryOf(entity), ...countryOf(id, statements), ...lifetimeOf(statements) };
  const one = { line, keys: sameAsKeys(sameAsOf(id, statements)), called: calledIn(names) };
  if (placeType !== undefined) yield placeOf(one, placeType, common, statements, id);
  if (actor !== undefined) {
    const { record, notes } = actorOf(one, actor, common, statements, id, posts);
    yield record;
    for (const message of notes) yield { line, message, minor: true };
  }
}

type One = Pick<ImportedRecord, 'line' | 'keys' | 'called'>;
type Statements = ReturnType<typeof statementsOf>;
type Fields = Readonly<Record<string, unknown>>;

function placeOf(one: One, type: string, common: Fields, statements: Statements, id: string): ImportedRecord {
  const iso = stringsIn(statements, 'P297')[0];
  const within = itemsIn(statements, 'P131')[0] ?? itemsIn(statements, 'P17')[0];
  const capital = itemsIn(statements, 'P1376')[0];
  return {
    ...one,
    kind: 'place',
    ...(type === 'country' && iso ? { called: iso, keys: [...one.keys, `country:${iso}`] } : {}),
    ...(typeof common.country === 'string' ? { apart: common.country } : {}),
    record: {
      type,
      ...common,
      ...(within === undefined || within === id ? {} : { within: refersTo(`wikidata:${within}`) }),
      ...(capital === undefined ? {} : { capitalOf: refersTo(`wikidata:${capital}`) }),
      ...pointOf(statements),
      sameAs: sameAsOf(id, statements),
    },
  };
}

function actorOf(
  one: One,
  type: string,
  common: Fields,
  statements: Statements,
  id: string,
  posts: Posts,
): { record: ImportedRecord; notes: readonly string[] } {
  const iso = type === 'country' ? stringsIn(statements, 'P297')[0] : undefined;
  const { roles, notes } = rolesOf(id, statements, posts);
  const affiliations = affiliationsOf(statements);
  const record: ImportedRecord = {
    ...one,
    kind: 'actor',
    ...(iso === undefined ? {} : { called: iso, keys: [...one.keys, `country:${iso}`] }),
    record: {
      type,
      ...common,
      ...(iso === undefined ? {} : { place: refersTo(`wikidata:${id}`) }),
      ...(roles.length === 0 ? {} : { roles }),
      ...(affiliations.length === 0 ? {} : { affiliations }),
      sameAs: sameAsOf(id, statements),
    },
  };
  return { record, notes };
}

function namesOf(entity: Fields): readonly { readonly text: string; readonly lang: string }[] {
  const labels = langTextOf(entity.labels);
  const names: { text: string; lang: string; preferred?: boolean; kind?: string; match?: string }[] = [];
  for (const lang of LANGUAGES) {
    const label = labels[lang];
    if (label !== undefined) names.push({ text: label, lang, preferred: true });
    const aliases = isObject(entity.aliases) ? entity.aliases[lang] : undefined;
    for (const alias of Array.isArray(aliases) ? aliases : []) {
      const text = isObject(alias) && typeof alias.value === 'string' ? alias.value.trim() : '';
      if (text === '' || names.some((name) => name.text === text && name.lang === lang)) continue;
      names.push({
        text,
        lang,
        ...(/^[\p{Lu}.]{2,7}$/u.test(text) ? { kind: 'acronym' } : {}),
        ...(text.length < 3 ? { match: 'never' } : {}),
      });
    }
  }
  return names;
}

/** A name that an id can be made of: in Latin letters where there is one. */
const calledIn = (names: readonly { text: string; lang: string }[]): string =>
  (names.find(({ lang }) => lang === 'en') ?? names.find(({ lang }) => lang === 'fr') ?? names[0]!).text;

function langTextOf(texts: unknown): Record<string, string> {
  const found: Record<string, string> = {};
  for (const lang of LANGUAGES) {
    const text = isObject(texts) ? texts[lang] : undefined;
    const value = isObject(text) ? text.value : undefined;
    if (typeof value === 'string' && value.trim() !== '') found[lang] = value.trim();
  }
  return found;
}

function summaryOf(entity: Fields): { summary?: Fields } {
  const summary = langTextOf(entity.descriptions);
  return Object.keys(summary).length === 0 ? {} : { summary };
}

function countryOf(id: string, statements: Statements): { country?: string } {
  const iso = stringsIn(statements, 'P297')[0];
  const items = [id, ...itemsIn(statements, 'P17'), ...itemsIn(statements, 'P27')];
  const country = iso ?? items.map((item) => COUNTRY_ITEMS[item]).find((code) => code !== undefined);
  return country === undefined ? {} : { country };
}

/** When it was: born or founded, dead or dissolved. */
function lifetimeOf(statements: Statements): { from?: string; to?: string } {
  const first = (...properties: string[]) =>
    properties
      .flatMap((property) => statements[property] ?? [])
      .map(timeOf)
      .find((time) => time !== undefined);
  const from = first('P569', 'P571');
  const to = first('P570', 'P576');
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** The item of the Earth, on which most coordinates are. */
const EARTH = 'http://www.wikidata.org/entity/Q2';

function pointOf({ P625 }: Statements): { point?: Fields } {
  const value = P625?.[0]?.value;
  if (!isObject(value) || (value.globe ?? EARTH) !== EARTH) return {};
  const { latitude, longitude } = value;
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return {};
  return { point: { lat: latitude, lon: longitude, basis: 'Wikidata' } };
}

/** Other collections by the property that holds their ids. */
const COLLECTIONS = {
  P1566: 'geonames',
  P214: 'viaf',
  P213: 'isni',
  P402: 'osm',
  P6766: 'wof',
  P1584: 'pleiades',
  P10632: 'opensanctions',
};

function sameAsOf(id: string, statements: Statements): Record<string, string> {
  const sameAs: Record<string, string> = { wikidata: id };
  for (const [property, collection] of Object.entries(COLLECTIONS)) {
    const [value] = stringsIn(statements, property);
    if (value !== undefined) sameAs[collection] = value;
  }
  const [site] = stringsIn(statements, 'P856');
  if (site !== undefined) sameAs.url = site;
  return sameAs;
}

const period = ({ qualifiers }: Statement): { from?: string; to?: string } => {
  const from = qualifiers.P580?.map(timeOf)[0];
  const to = qualifiers.P582?.map(timeOf)[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

/** Posts held (P39) with the body that each is of; those whose post or body is not known are told. */
function rolesOf(id: string, statements: Statements, posts: Posts): { roles: Fields[]; notes: string[] } {
  const roles: Fields[] = [];
  const notes: string[] = [];
  for (const statement of statements.P39 ?? []) {
    const post = itemOf(statement);
    if (post === undefined) continue;
    const { title = {}, of } = posts.get(post) ?? { of: [] };
    const named = ['P642', 'P108', 'P5054', 'P1001'].flatMap(
      (property) => statement.qualifiers[property]?.map(itemOf).filter((item) => item !== undefined) ?? [],
    );
    const bodies = [...named, ...of];
    const when = period(statement);
    if (Object.keys(title).length === 0 || bodies.length === 0) {
      const years = [when.from, when.to].map((date) => date?.slice(0, 4) ?? '').join('–');
      const missing =
        Object.keys(title).length === 0
          ? `${post} is not in the file`
          : 'Wikidata does not say of which body';
      notes.push(`The post ${post} that ${id} held (${years}) is left out: ${missing}`);
      continue;
    }
    roles.push({
      title,
      org: refersTo(...bodies.map((item) => `wikidata:${item}`)),
      ...when,
      basis: 'Wikidata',
    });
  }
  return { roles, notes };
}

const AFFILIATIONS = {
  P102: 'member-of',
  P463: 'member-of',
  P108: 'employee',
  P749: 'part-of',
  P361: 'part-of',
};

function affiliationsOf(statements: Statements): Fields[] {
  return Object.entries(AFFILIATIONS).flatMap(([property, relation]) =>
    (statements[property] ?? []).flatMap((statement) => {
      const target = itemOf(statement);
      return target === undefined
        ? []
        : [{ target: refersTo(`wikidata:${target}`), relation, ...period(statement), basis: 'Wikidata' }];
    }),
  );
}

const itemOf = ({ value }: Pick<Statement, 'value'>): string | undefined =>
  isObject(value) && typeof value.id === 'string' ? value.id : undefined;

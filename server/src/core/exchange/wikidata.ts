// Wikidata's entity JSON (doc.wikimedia.org/Wikibase, JSON), as Special:EntityData and wbgetentities give it, or lines
// of a dump: what something is called in Arabic, English and French, what it is, where it lies, which posts it held.

import { isObject } from '../corpus/fields.ts';
import { COUNTRY_ITEMS } from './country-items.ts';
import { type ExchangeFormat, type ImportedRecord, type ImportItem, refersTo } from './format.ts';
import { type JsonItem, jsonItems } from './json-items.ts';
import { readWhole } from './read-text.ts';
import { sameAsKeys } from './record-keys.ts';
import { affiliationsOf, type Posts, postsIn, rolesOf } from './wikidata-posts.ts';
import { itemsIn, type Statements, statementsOf, stringsIn, timeOf } from './wikidata-statements.ts';
import { LANGUAGES, langTextOf } from './wikidata-texts.ts';
import { typesOf } from './wikidata-types.ts';

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

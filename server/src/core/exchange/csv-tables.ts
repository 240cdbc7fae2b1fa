// The tables of a corpus: which columns they have, and what a row is in the corpus format. Knows no CSV.

import { lookupTable } from '../base/lookup-table.ts';
import type { Actor, Claim, Corpus, LangText, Name, Place, Provenance } from '../corpus/model.ts';
import { slugOf } from '../corpus/record-id.ts';
import { joinCell, readChain, splitCell, writeChain } from './csv-cells.ts';
import { type ImportedRecord, refersTo, type Table } from './format.ts';
import { languageTag } from './language-tag.ts';
import { sameAsKeys } from './record-keys.ts';

/** A row by column. */
export type Row = Readonly<Record<string, string | undefined>>;

type Fields = Record<string, unknown>;

const COLLECTIONS = ['wikidata', 'geonames', 'opensanctions', 'osm', 'viaf', 'isni', 'url'] as const;

/** Columns of each table in their order; one ending in `:` stands once for each language. */
const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  actors: ['id', 'type', 'name:', 'aliases:', 'summary:', 'country', 'place', 'seat', 'from', 'to', ...COLLECTIONS, 'note', 'reviewed'],
  places: ['id', 'type', 'name:', 'aliases:', 'summary:', 'within', 'country', 'lat', 'lon', 'facility', 'from', 'to', ...COLLECTIONS, 'note', 'reviewed'],
  claims: [
    'article', 'claim', 'kind', 'paraphrase:', 'quantity', 'value', 'min', 'max', 'comparator', 'unit', 'per', 'currency', 'what:',
    'as written', 'subjects', 'objects', 'places', 'time', 'time basis', 'modality', 'status', 'attribution', 'checks', 'note', 'reviewed',
  ],
}; // biome-ignore format: one a line is no easier to read

/** Columns that tell what else is known; they are not read. */
const TOLD = new Set(['reviewed', 'checks']);

/** Other words for columns. */
const SYNONYMS: Readonly<Record<string, string>> = lookupTable({
  latitude: 'lat',
  longitude: 'lon',
  lng: 'lon',
  long: 'lon',
  names: 'name',
  alias: 'aliases',
});

/** The column that a header's cell names («name:ar», name_ar); nothing for one that no table has. */
export function columnOf(header: string, table: Table): string | undefined {
  const [name = '', language] = header
    .trim()
    .toLowerCase()
    .split(/:(?=[a-z-]*$)|[_ -](?=(?:ar|en|fr)$)/);
  const column = SYNONYMS[name] ?? name;
  if (COLUMNS[table].includes(column)) return column;
  if (!COLUMNS[table].includes(`${column}:`)) return undefined;
  return `${column}:${language ?? ''}`;
}

/** Which table has these headers. */
export function tableOf(headers: readonly string[]): Table {
  const has = (...columns: string[]) =>
    headers.some((header) =>
      columns.includes(columnOf(header, 'claims') ?? columnOf(header, 'places') ?? ''),
    );
  if (has('claim', 'paraphrase:', 'paraphrase:ar', 'paraphrase:en', 'article')) return 'claims';
  return has('lat', 'lon', 'within', 'facility') ? 'places' : 'actors';
}

export const isTold = (column: string): boolean => TOLD.has(column);

/** The columns of `table` for the languages that its records have. */
export const columnsOf = (table: Table, languages: readonly string[]): string[] =>
  COLUMNS[table].flatMap((column) =>
    column.endsWith(':') ? languages.map((language) => column + language) : [column],
  );

/** Every row of `table`, and the languages in them: Arabic and English first. */
export function rowsOf(
  corpus: Corpus,
  table: Table,
): { readonly rows: readonly Row[]; readonly languages: readonly string[] } {
  const rows =
    table === 'claims'
      ? [...corpus.claims.values()].map(({ article, claim }) =>
          claimRow(article.id, claim, article.provenance),
        )
      : table === 'actors'
        ? [...corpus.actors.values()].map(actorRow)
        : [...corpus.places.values()].map(placeRow);
  const languages = new Set(['ar', 'en']);
  for (const row of rows)
    for (const column of Object.keys(row)) if (column.includes(':')) languages.add(column.split(':')[1]!);
  return { rows, languages: [...languages] };
}

const byLanguage = (column: string, text: LangText | string | undefined): Row =>
  typeof text === 'string'
    ? { [`${column}:${languageTag(undefined, text)}`]: text }
    : Object.fromEntries(Object.entries(text ?? {}).map(([language, one]) => [`${column}:${language}`, one]));

function nameCells(names: readonly Name[]): Row {
  const cells: Record<string, string> = {};
  for (const lang of new Set(names.map((name) => name.lang))) {
    const all = names.filter((name) => name.lang === lang);
    const first = all.find(({ preferred }) => preferred) ?? all[0]!;
    cells[`name:${lang}`] = first.text;
    cells[`aliases:${lang}`] = joinCell(all.filter((name) => name !== first).map(({ text }) => text));
  }
  return cells;
}

const reviewed = (provenance: Provenance | undefined): string =>
  provenance?.reviewedBy ??
  (provenance?.method === 'import' || provenance?.method === 'model' ? 'no' : 'yes');

const entityRow = ({
  id,
  type,
  names,
  summary,
  country,
  from,
  to,
  sameAs,
  note,
  provenance,
}: Actor | Place): Row => ({
  id,
  type,
  ...nameCells(names),
  ...byLanguage('summary', summary),
  country,
  from,
  to,
  ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, sameAs?.[collection]])),
  note,
  reviewed: reviewed(provenance),
});

const actorRow = (actor: Actor): Row => ({ ...entityRow(actor), place: actor.place, seat: actor.seat });

const placeRow = (place: Place): Row => ({
  ...entityRow(place),
  within: typeof place.within === 'string' ? place.within : joinCell(place.within ?? []),
  lat: place.point && String(place.point.lat),
  lon: place.point && String(place.point.lon),
  facility: place.facility,
});

const QUANTITY = ['comparator', 'unit', 'per', 'currency'] as const;
const NUMBERS = ['value', 'min', 'max'] as const;

function claimRow(article: string, claim: Claim, ofArticle: Provenance): Row {
  const { quantity, time } = claim;
  return {
    article,
    claim: claim.id,
    kind: claim.kind,
    ...byLanguage('paraphrase', claim.paraphrase),
    quantity: quantity?.kind,
    ...Object.fromEntries(
      NUMBERS.map((field) => [field, quantity?.[field] === undefined ? undefined : String(quantity[field])]),
    ),
    ...Object.fromEntries(QUANTITY.map((field) => [field, quantity?.[field]])),
    ...byLanguage('what', quantity?.what),
    'as written': quantity?.text,
    subjects: joinCell(claim.subjects ?? []),
    objects: joinCell(claim.objects ?? []),
    places: joinCell(claim.places ?? []),
    time: time?.value ?? undefined,
    'time basis': time?.basis,
    modality: claim.modality,
    status: claim.status,
    attribution: writeChain(claim.attribution),
    checks: joinCell((claim.checks ?? []).map(({ verdict, note }) => `${verdict}: ${note}`)),
    note: claim.note,
    reviewed: reviewed(claim.provenance ?? ofArticle),
  };
}

/** The record of a row that begins in `line`; what is wrong with it, where it can be none. */
export function readRow(row: Row, table: Table, line: number): ImportedRecord | string {
  if (table === 'claims') return readClaim(row, line);
  const names = readNames(row);
  const [first] = names;
  if (!first) return 'The row has no name';
  const sameAs = pick(row, COLLECTIONS);
  const point =
    row.lat === undefined && row.lon === undefined
      ? {}
      : { point: { lat: numberIn(row.lat), lon: numberIn(row.lon) } };
  const within = splitCell(row.within ?? '');
  return {
    kind: table === 'actors' ? 'actor' : 'place',
    line,
    keys: [...idKeys(row.id), ...sameAsKeys(sameAs)],
    called: row.id ?? (names.find(({ lang }) => lang !== 'ar') ?? first).text,
    ...(row.country === undefined ? {} : { apart: row.country }),
    record: {
      ...pick(row, ['type']),
      names,
      ...langText(row, 'summary'),
      ...pick(row, ['country', 'from', 'to', 'note']),
      ...(table === 'actors' ? pick(row, ['place', 'seat']) : pick(row, ['facility'])),
      ...(within.length === 0 || table === 'actors'
        ? {}
        : { within: within.length === 1 ? within[0] : within }),
      ...(table === 'places' ? point : {}),
      ...(Object.keys(sameAs).length === 0 ? {} : { sameAs }),
    },
  };
}

/** The id that a row has in the corpus, as it is written or as ids are made; none for one of no letters. */
function idKeys(id: string | undefined): string[] {
  const slug = slugOf(id ?? '');
  return slug === '' ? [] : [`id:${id}`, `id:${slug}`];
}

const pick = (row: Row, columns: readonly string[]): Fields =>
  Object.fromEntries(
    columns.filter((column) => row[column] !== undefined).map((column) => [column, row[column]]),
  );

/** A number, or the text itself: what is no number is told where records are judged. */
const numberIn = (cell: string | undefined): unknown => {
  const number = Number(cell);
  return cell !== undefined && cell.trim() !== '' && Number.isFinite(number) ? number : (cell ?? null);
};

/** The cells of a column that stands once for each language; one without a language is told by its letters. */
const cellsOf = (row: Row, column: string): [language: string, text: string][] =>
  Object.entries(row).flatMap(([name, cell]) =>
    cell !== undefined && name.startsWith(`${column}:`)
      ? [[languageTag(name.slice(column.length + 1) || undefined, cell), cell] as [string, string]]
      : [],
  );

function langText(row: Row, column: string): Fields {
  const texts = Object.fromEntries(cellsOf(row, column));
  return Object.keys(texts).length === 0 ? {} : { [column]: texts };
}

function readNames(row: Row): readonly { readonly text: string; readonly lang: string }[] {
  const names: { text: string; lang: string; preferred?: true }[] = [];
  for (const [lang, text] of cellsOf(row, 'name')) names.push({ text, lang, preferred: true });
  for (const [lang, cell] of cellsOf(row, 'aliases')) {
    for (const text of splitCell(cell))
      if (!names.some((name) => name.text === text && name.lang === lang)) names.push({ text, lang });
  }
  return names;
}

function readClaim(row: Row, line: number): ImportedRecord | string {
  const { article } = row;
  if (article === undefined) return 'The row names no article';
  const attribution = row.attribution === undefined ? undefined : readChain(row.attribution);
  if (row.attribution !== undefined && attribution === undefined)
    return `"${row.attribution}" is no chain of attribution: write anonymous:s1 > media:its-id`;
  const quantity = {
    ...(row.quantity === undefined ? {} : { kind: row.quantity }),
    ...langText(row, 'what'),
    ...Object.fromEntries(
      NUMBERS.flatMap((field) => (row[field] === undefined ? [] : [[field, numberIn(row[field])]])),
    ),
    ...pick(row, QUANTITY),
    ...(row['as written'] === undefined ? {} : { text: row['as written'] }),
  };
  const lists = ['subjects', 'objects', 'places'].flatMap((column) =>
    row[column] === undefined ? [] : [[column, splitCell(row[column]!)]],
  );
  const time =
    row.time === undefined ? {} : { time: { value: row.time, basis: row['time basis'] ?? 'stated' } };
  return {
    kind: 'claim',
    line,
    keys: [],
    called: '',
    record: {
      article: refersTo(`id:${article}`, `citation-key:${article}`),
      ...(row.claim === undefined ? {} : { id: row.claim }),
      ...pick(row, ['kind']),
      ...langText(row, 'paraphrase'),
      ...(Object.keys(quantity).length === 0 ? {} : { quantity }),
      ...Object.fromEntries(lists),
      ...time,
      ...pick(row, ['modality', 'status']),
      ...(attribution === undefined ? {} : { attribution }),
      ...pick(row, ['note']),
    },
  };
}

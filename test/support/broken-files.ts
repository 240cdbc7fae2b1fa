// Corpus files that are broken in every way that people and programs break files, as texts: for the loader, the command
// line and the language server alike. What only a disk can break is in test/node/broken-input.test.ts.

import { actor, actors, article, claim, place, places } from './corpus-fixture.ts';

export interface BrokenFile {
  readonly it: string;
  readonly path: string;
  readonly text: string;
  /** Code and words of the first problem. */
  readonly code: string;
  readonly message: RegExp;
  /** Problems in all, one unless told. */
  readonly problems?: number;
  /** `before`: the file's last good version serves. `now`: it is read, without what is wrong. */
  readonly serves: 'before' | 'now';
}

export const ACTORS = 'actors/a.actors.json';
export const PLACES = 'places/p.places.json';
export const ARTICLE = 'articles/x.article.json';

/** Sound files of the same paths, each with one record: `salma`, `cairo`, `x`. */
export const SOUND: Readonly<Record<string, string>> = {
  [ACTORS]: actors(actor('salma')),
  [PLACES]: places(place('cairo')),
  [ARTICLE]: article('x', `"claims": [${claim('c01')}]`),
};

const list = (length: number, make: (index: number) => string): string =>
  Array.from({ length }, (_, i) => make(i)).join();

/** Faults after which a file's last good version serves. */
const UNREADABLE: readonly Omit<BrokenFile, 'serves'>[] = [
  {
    it: 'truncated JSON',
    path: ACTORS,
    text: SOUND[ACTORS]!.slice(0, -5),
    code: 'corpus-syntax',
    message: /^The file ends too early: something that was opened is not closed$/,
  },
  {
    it: 'JSON that ends within a text',
    path: ACTORS,
    text: SOUND[ACTORS]!.slice(0, -20),
    code: 'corpus-syntax',
    message: /^The closing quotation mark is missing$/,
  },
  { it: 'nothing', path: ACTORS, text: '', code: 'corpus-syntax', message: /^The file is empty$/ },
  {
    it: 'only blanks',
    path: ARTICLE,
    text: ' \r\n\t',
    code: 'corpus-syntax',
    message: /^The file is empty$/,
  },
  { it: 'no JSON', path: ARTICLE, text: '<html>', code: 'corpus-syntax', message: /^This is no JSON value/ },
  {
    it: 'nesting without end',
    path: PLACES,
    text: '['.repeat(100_000),
    code: 'corpus-syntax',
    message: /nested too deep/,
  },
  {
    it: '10,000 errors of syntax',
    path: ACTORS,
    text: `{ "actors": [${list(10_000, (i) => `{ "id" "a${i}" }`)}] }`,
    code: 'corpus-syntax',
    message: /A colon is missing/,
    problems: 100,
  },
];

/** Faults of records: the rest of the file is read as it is now. */
const FAULTY: readonly Omit<BrokenFile, 'serves'>[] = [
  {
    it: 'a key given twice',
    path: ACTORS,
    text: actors(actor('salma', '"note": "a", "note": "b"')),
    code: 'corpus-duplicate-key',
    message: /^"note" is given more than once; the last value counts$/,
  },
  {
    it: 'a list where a text belongs',
    path: ACTORS,
    text: actors(actor('salma', '"country": ["LY"]')),
    code: 'corpus-optional',
    message: /^"country" must be a text$/,
  },
  {
    it: 'a number where a list belongs',
    path: ARTICLE,
    text: article('x', '"claims": 5'),
    code: 'corpus-optional',
    message: /^"claims" must be a list$/,
  },
  {
    it: 'a text where a record belongs',
    path: PLACES,
    text: places(place('cairo'), '"giza"'),
    code: 'corpus-required',
    message: /must be an object$/,
  },
  {
    it: 'a place within itself, by way of another',
    path: PLACES,
    text: places(place('cairo', '"within": "giza"'), place('giza', '"within": "cairo"')),
    code: 'corpus-place',
    message: /^This leads back to the place itself$/,
  },
  {
    it: 'the id __proto__',
    path: ACTORS,
    text: actors(actor('salma'), actor('__proto__')),
    code: 'corpus-id',
    message: /^An id is lower-case ASCII/,
  },
  {
    it: 'the field __proto__',
    path: ACTORS,
    text: actors(actor('salma', '"__proto__": { "type": "media" }')),
    code: 'corpus-unknown-field',
    message: /no field "__proto__"/,
  },
  ...['../../../etc/passwd.txt', '/etc/passwd', 'C:\\\\secret.txt'].map((body) => ({
    it: `a body elsewhere: ${body}`,
    path: ARTICLE,
    text: article('x', `"body": { "path": "${body}" }`, `"claims": [${claim('c01')}]`),
    code: 'corpus-optional',
    message: /^The body is a file beside the article: its bare name$/,
  })),
  {
    it: '10,000 wrong records',
    path: ACTORS,
    text: actors(
      actor('salma'),
      list(10_000, (i) => `{ "id": "a${i}", "type": "person" }`),
    ),
    code: 'corpus-required',
    message: /^"names" is missing: \[\{ "text": "…", "lang": "ar" \}\]$/,
    problems: 10_000,
  },
  {
    it: '10,000 wrong fields of one record',
    path: ARTICLE,
    text: article(
      'x',
      `"claims": [${claim('c01')}, ${list(10_000, (i) => claim(`c${String(i).padStart(4, '0')}`).replace('"narrator"', '"nobody"'))}]`,
    ),
    code: 'corpus-required',
    message: /"kind" must be one of/,
    problems: 10_000,
  },
  {
    it: '5,000 values of none of several forms',
    path: ARTICLE,
    text: article(
      'x',
      `"claims": [${claim('c01')}, ${list(5_000, (i) => claim(`c${String(i).padStart(4, '0')}`, '"quantity": { "kind": "vague", "what": 5 }').replace('"kind": "narrator"', '"kind": "named", "described": { "ar": "شاهد" }'))}]`,
    ),
    code: 'corpus-quantity',
    message: /^"what" has the wrong form$/,
    problems: 5_000,
  },
  {
    it: 'one id 10,000 times',
    path: ACTORS,
    text: actors(list(10_000, () => actor('salma'))),
    code: 'corpus-duplicate-id',
    message: /^Another actor has the id "salma"; the first is used$/,
    problems: 10_000,
  },
  {
    it: '10,000 ids that nothing has',
    path: ACTORS,
    text: actors(actor('salma', `"members": [${list(10_000, (i) => `"nobody-${i}"`)}]`)),
    code: 'corpus-unknown-reference',
    message: /^There is no actor "nobody-0"/,
    problems: 10_000,
  },
];

export const BROKEN_FILES: readonly BrokenFile[] = [
  ...UNREADABLE.map((one) => ({ ...one, serves: 'before' as const })),
  ...FAULTY.map((one) => ({ ...one, serves: 'now' as const })),
];

// What editing a large corpus costs: `npm run bench`, or this file bundled, with [RECORDS] (actors, and as many places; a
// tenth as many articles; 50,000 unless told). Figures are for comparing versions on one machine.

import {
  type CorpusLayerInput,
  createService,
  type EditedFile,
  loadCorpus,
  readSettings,
} from '../../server/src/core/service.ts';

const RECORDS = Number(process.argv[2] ?? 50_000);
const IN_A_FILE = 2_500;
const ROOT = 'file:///corpus';
const settings = readSettings(undefined).settings;

const SYLLABLES = 'با تا جا حو دي را سو شي صا طو عا فا قو كا لي ما نو ها وا يا'.split(' ');
const LATIN = 'ba ta ja ho di ra so shi sa to aa fa qo ka li ma no ha wa ya'.split(' ');
const word = (of: readonly string[], i: number) =>
  [0, 1, 2, 3].map((n) => of[Math.floor(i / 20 ** n) % 20]).join('');
const names = (i: number) => [
  { text: `${word(SYLLABLES, i)} ${word(SYLLABLES, i * 7)}`, lang: 'ar', preferred: true },
  { text: `${word(LATIN, i)} ${word(LATIN, i * 7)}`, lang: 'en', preferred: true },
];
const chunks = (list: 'actors' | 'places', record: (i: number) => object) =>
  Array.from({ length: Math.ceil(RECORDS / IN_A_FILE) }, (_, file) => ({
    path: `${list}/${file}.${list}.json`,
    text: JSON.stringify(
      { [list]: Array.from({ length: IN_A_FILE }, (_, i) => record(file * IN_A_FILE + i)) },
      null,
      1,
    ),
  }));
const article = (i: number) => ({
  id: `article-${i}`,
  headline: { ar: word(SYLLABLES, i), en: word(LATIN, i) },
  language: 'ar',
  publisher: { actor: `actor-${i}` },
  published: { value: '2016-05-18', basis: 'stated' },
  claims: Array.from({ length: 8 }, (_, n) => ({
    id: `c0${n}`,
    kind: 'event',
    paraphrase: { ar: word(SYLLABLES, i + n), en: word(LATIN, i + n) },
    subjects: [`actor-${(i * 31 + n) % RECORDS}`],
    attribution: [{ kind: 'official', actor: `actor-${(i * 17 + n) % RECORDS}` }],
    relations: n > 0 ? [{ type: 'same-topic', claim: `article-${Math.max(0, i - 1)}#c00` }] : undefined,
  })),
  provenance: {},
});
const layer: CorpusLayerInput = {
  name: 'bench',
  root: ROOT,
  files: [
    ...chunks('actors', (i) => ({ id: `actor-${i}`, type: 'person', names: names(i) })),
    ...chunks('places', (i) => ({ id: `place-${i}`, type: 'town', names: names(i + RECORDS) })),
    ...Array.from({ length: RECORDS / 10 }, (_, i) => ({
      path: `articles/article-${i}.article.json`,
      text: JSON.stringify(article(i), null, 1),
    })),
  ],
};

/** Does `work` five times and prints the least and the most that it took. */
function timed<T>(what: string, work: () => T): T {
  const took: number[] = [];
  let result: T;
  for (let i = 0; i < 5; i++) {
    const start = performance.now();
    result = work();
    took.push(performance.now() - start);
  }
  const [least, most] = [Math.min(...took), Math.max(...took)];
  console.log(`  ${what.padEnd(52)}${least.toFixed(1).padStart(8)} – ${most.toFixed(1)} ms`);
  return result!;
}

const fileAt = (path: string): EditedFile => ({
  root: ROOT,
  path,
  text: layer.files.find((file) => file.path === path)!.text,
});
const corpus = loadCorpus([layer]);
const { corpusFiles } = createService(corpus, settings);
console.log(`${RECORDS} actors, ${RECORDS} places, ${RECORDS / 10} articles; least and most of five`);
const small = fileAt('articles/article-7.article.json');
const large = fileAt('actors/3.actors.json');
const inSmall = small.text.indexOf('"actor": "') + 10;
const inLarge = large.text.lastIndexOf('"id": "') + 8;
const typed = (file: EditedFile, at: number, text: string): [EditedFile, number] => {
  const end = file.text.indexOf('"', at);
  return [{ ...file, text: file.text.slice(0, at) + text + file.text.slice(end) }, at + text.length];
};
for (const text of ['', 'باتا', 'bata', 'actor-12'])
  timed(`ids for “${text}” in an article`, () => corpusFiles.complete(...typed(small, inSmall, text)));
timed('a card in an article', () => corpusFiles.hover(small, inSmall, { html: true }));
timed(`a card in a file of ${(large.text.length / 1e6).toFixed(1)} MB`, () =>
  corpusFiles.hover(large, inLarge, { html: true }),
);
timed('uses of an actor', () => corpusFiles.uses({ kind: 'actor', id: 'actor-217' }, true));
timed('another id for an actor', () =>
  corpusFiles.rename({ kind: 'actor', id: 'actor-217' }, 'renamed', () => true),
);
timed('another id for an article', () =>
  corpusFiles.rename({ kind: 'article', id: 'article-217' }, 'renamed', () => true),
);
timed('the layout of a large file', () => corpusFiles.format(large));
let latest = corpus;
let edits = 0;
const edited = (path: string, from: string, to: (n: number) => string) => {
  const files = layer.files.map((file) =>
    file.path === path ? { path, text: file.text.replace(from, to(++edits)) } : file,
  );
  latest = loadCorpus([{ ...layer, files }], latest);
  createService(latest, settings).lookup(word(SYLLABLES, 3), 5);
};
timed('an unsaved edit of an article, until names are found', () =>
  edited(small.path, '"language"', (n) => `"note": "${n}", "language"`),
);
timed('an unsaved edit of an actor, until names are found', () =>
  edited(large.path, '"type"', (n) => `"note": "${n}", "type"`),
);
timed('a broken file, until names are found', () => edited(large.path, '"type"', (n) => `"${n} "type"`));

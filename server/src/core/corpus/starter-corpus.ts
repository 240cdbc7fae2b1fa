// A corpus to begin with: one record of each kind, all made up and named so that nobody takes them for real. Pure; the
// shell writes it.

import { formatCorpusText } from './format-json.ts';
import type { Actor, Article, Manifest, Place } from './model.ts';
import type { FileChange } from './put-records.ts';
import { STARTER_README } from './starter-readme.ts';

const MANIFEST: Manifest = {
  corpus: 1,
  id: 'my-corpus',
  title: { en: 'My corpus', ar: 'مدونتي' },
  languages: ['ar', 'en'],
};

const REPLACE_ME = 'A made-up sample: put your own in its place.';

const ACTORS: readonly Actor[] = [
  {
    id: 'daily-example',
    type: 'media',
    names: [
      { text: 'صحيفة المثال', lang: 'ar', preferred: true },
      { text: 'The Daily Example', lang: 'en', preferred: true },
    ],
    note: REPLACE_ME,
  },
  {
    id: 'example-agency',
    type: 'agency',
    names: [
      { text: 'وكالة المثال للأنباء', lang: 'ar', preferred: true },
      { text: 'Example News Agency', lang: 'en', preferred: true },
    ],
    note: REPLACE_ME,
  },
  {
    id: 'ministry-of-examples',
    type: 'public-body',
    names: [
      { text: 'وزارة الأمثلة', lang: 'ar', kind: 'official', preferred: true },
      { text: 'Ministry of Examples', lang: 'en', kind: 'official', preferred: true },
      { text: 'Examples Ministry', lang: 'en', kind: 'variant' },
    ],
    summary: { ar: 'وزارة مختلقة', en: 'A made-up ministry' },
    seat: 'example-town',
    note: REPLACE_ME,
  },
];

const PLACES: readonly Place[] = [
  {
    id: 'example-town',
    type: 'town',
    names: [
      { text: 'بلدة المثال', lang: 'ar', preferred: true },
      { text: 'Example Town', lang: 'en', preferred: true },
    ],
    summary: { ar: 'بلدة مختلقة', en: 'A made-up town' },
    note: REPLACE_ME,
  },
];

const ARTICLE: Article = {
  id: 'daily-example-2026-01-15-flood',
  type: 'news',
  headline: { ar: 'سيل يشرد 120 أسرة في بلدة المثال', en: 'Flood displaces 120 families in Example Town' },
  language: 'ar',
  publisher: { actor: 'daily-example', basis: 'stated' },
  published: { value: '2026-01-15', basis: 'stated' },
  url: 'https://example.org/2026/01/15/flood',
  places: ['example-town'],
  claims: [
    {
      id: 'c01',
      kind: 'quantity',
      paraphrase: {
        ar: 'شرد السيل 120 أسرة في بلدة المثال.',
        en: 'The flood displaced 120 families in Example Town.',
      },
      quantity: {
        kind: 'exact',
        value: 120,
        unit: 'family',
        what: { ar: 'أسر شردها السيل', en: 'families displaced by the flood' },
        text: '120',
      },
      places: ['example-town'],
      attribution: [
        { kind: 'official', actor: 'ministry-of-examples', sense: 'says' },
        { kind: 'agency', actor: 'example-agency', sense: 'relays' },
      ],
    },
  ],
  note: REPLACE_ME,
  provenance: { method: 'manual' },
};

/** The files of a corpus for someone who has none yet. It loads without a problem. */
export function starterCorpus(): readonly FileChange[] {
  const files: readonly (readonly [string, unknown])[] = [
    ['corpus.json', MANIFEST],
    ['actors/sample.actors.json', { actors: ACTORS }],
    ['places/sample.places.json', { places: PLACES }],
    [`articles/${ARTICLE.id}.article.json`, ARTICLE],
  ];
  return [
    ...files.map(([path, value]) => ({ path, text: formatCorpusText(JSON.stringify(value)) ?? '' })),
    { path: 'README.md', text: STARTER_README },
  ];
}

// A small made-up corpus: a country that does not exist, two outlets, two articles. Enough for every rule and card.

import { type CorpusLayerInput, loadCorpus } from '../../server/src/core/service.ts';

const name = (text: string, lang: 'ar' | 'en', more: object = {}) => ({
  text,
  lang,
  kind: 'common',
  ...more,
});
const preferred = { preferred: true };

const ACTORS = [
  {
    id: 'salma-darwish',
    type: 'person',
    names: [
      name('Salma Darwish', 'en', { kind: 'transliteration', ...preferred }),
      name('Salma Darweesh', 'en', { kind: 'transliteration' }),
      name('سلمى درويش', 'ar', { kind: 'official', ...preferred }),
      name('درويش', 'ar', { kind: 'short', match: 'weak' }),
      name('Darwish', 'en', { kind: 'short', match: 'weak' }),
    ],
    summary: { en: 'Head of the relief office.', ar: 'رئيسة مكتب الإغاثة.' },
    country: 'QZ',
    roles: [{ title: { en: 'Director', ar: 'مديرة' }, org: 'relief-office', from: '2019' }],
  },
  {
    id: 'relief-office',
    type: 'public-body',
    names: [
      name('National Relief Office', 'en', { kind: 'official', ...preferred }),
      name('NRO', 'en', { kind: 'acronym' }),
      name('مكتب الإغاثة الوطني', 'ar', { kind: 'official', ...preferred }),
    ],
    seat: 'tel-warda',
  },
  {
    id: 'river-brigade',
    type: 'armed-group',
    names: [
      name('River Brigade', 'en', { kind: 'translation', ...preferred }),
      name('كتيبة النهر', 'ar', { kind: 'official', ...preferred }),
    ],
    place: 'tel-warda',
  },
  {
    id: 'al-mirsad',
    type: 'media',
    names: [
      name('Al-Mirsad', 'en', { kind: 'transliteration', ...preferred }),
      name('المرصاد', 'ar', { kind: 'official', ...preferred }),
    ],
  },
] as const;

const PLACES = [
  {
    id: 'qz',
    type: 'country',
    names: [name('Qazania', 'en', preferred), name('قازانيا', 'ar', preferred)],
    demonyms: { en: ['Qazanian'], ar: ['قازاني'] },
    country: 'QZ',
  },
  {
    id: 'tel-warda',
    type: 'city',
    names: [
      name('Tel Warda', 'en', preferred),
      name('Tall Warda', 'en', { kind: 'variant' }),
      name('تل وردة', 'ar', preferred),
      name('تل ورده', 'ar', { kind: 'variant' }),
    ],
    within: 'qz',
    country: 'QZ',
  },
  {
    id: 'al-jisr',
    type: 'town',
    names: [
      name('Al Jisr', 'en', preferred),
      name('الجسر', 'ar', { ...preferred, match: 'context', clues: ['بلدة'] }),
    ],
    within: 'qz',
    country: 'QZ',
  },
] as const;

const FLOOD = {
  id: 'mirsad-2021-03-02-flood',
  type: 'news',
  headline: { en: 'Flood drives thousands from Tel Warda', ar: 'الفيضان يهجر الآلاف من تل وردة' },
  language: 'ar',
  publisher: { actor: 'al-mirsad', basis: 'stated' },
  published: { value: '2021-03-02', basis: 'stated' },
  url: 'https://mirsad.example/2021/flood',
  sources: [
    {
      id: 's1',
      kind: 'anonymous',
      number: 'plural',
      described: { en: 'rescue workers', ar: 'عاملون في الإنقاذ' },
    },
  ],
  claims: [
    {
      id: 'c01',
      kind: 'quantity',
      paraphrase: {
        en: 'The flood displaced 4,500 residents of Tel Warda.',
        ar: 'شرد الفيضان 4500 من سكان تل وردة.',
      },
      quantity: {
        kind: 'exact',
        value: 4500,
        unit: 'person',
        what: { en: 'displaced residents', ar: 'نازحون' },
      },
      attribution: [{ kind: 'official', actor: 'salma-darwish', sense: 'says', onBehalfOf: 'relief-office' }],
      subjects: ['relief-office'],
      places: ['tel-warda'],
      time: { value: '2021-03-01', basis: 'stated' },
    },
    {
      id: 'c02',
      kind: 'quantity',
      paraphrase: { en: 'Twelve people drowned.', ar: 'غرق اثنا عشر شخصا.' },
      quantity: { kind: 'exact', value: 12, unit: 'person', what: { en: 'people killed', ar: 'قتلى' } },
      attribution: [
        { kind: 'anonymous', source: 's1', sense: 'says' },
        { kind: 'media', actor: 'al-mirsad', sense: 'relays' },
      ],
      places: ['tel-warda'],
    },
  ],
  provenance: { method: 'manual' },
} as const;

const RAID = {
  id: 'raid-report-2022',
  type: 'report',
  label: { en: 'Report on the raid', ar: 'تقرير عن الغارة' },
  language: 'en',
  published: { value: '2022', basis: 'inferred' },
  claims: [
    {
      id: 'c01',
      kind: 'quantity',
      paraphrase: {
        en: 'The River Brigade lost about 30 fighters at Al Jisr.',
        ar: 'خسرت كتيبة النهر نحو 30 مقاتلا في الجسر.',
      },
      quantity: {
        kind: 'approx',
        value: 30,
        unit: 'person',
        what: { en: 'fighters killed', ar: 'مقاتلون قتلى' },
      },
      attribution: [{ kind: 'narrator' }],
      subjects: ['river-brigade'],
      places: ['al-jisr'],
    },
  ],
  provenance: { method: 'manual' },
} as const;

const file = (path: string, value: unknown) => ({ path, text: JSON.stringify(value, null, 2) });

/** The corpus as files, for tests that change some of it. */
export const MINI_LAYER: CorpusLayerInput = {
  name: 'mini',
  root: 'memory:/mini',
  files: [
    file('corpus.json', { corpus: 1, id: 'mini', languages: ['ar', 'en'] }),
    file('style.json', {
      avoid: [{ actor: 'river-brigade', text: 'كتيبة النهر', say: 'لواء النهر', why: 'house style' }],
    }),
    file('actors/mini.actors.json', { actors: [...ACTORS].sort((a, b) => (a.id < b.id ? -1 : 1)) }),
    file('places/mini.places.json', { places: [...PLACES].sort((a, b) => (a.id < b.id ? -1 : 1)) }),
    file(`articles/${FLOOD.id}.article.json`, FLOOD),
    file(`articles/${RAID.id}.article.json`, RAID),
  ],
};

export const miniCorpus = loadCorpus([MINI_LAYER]);

// A small made-up corpus with everything that the rules on names tell of: namesakes, labels that take a side, ranks and
// offices with dates, a house style.

import { type CorpusLayerInput, loadCorpus } from '../../server/src/core/service.ts';

const name = (text: string, lang: 'ar' | 'en', more: object = {}) => ({ text, lang, ...more });
const preferred = { preferred: true };

const ACTORS = [
  {
    id: 'dawn-front',
    type: 'armed-group',
    names: [
      name('Dawn Front', 'en', preferred),
      name('جبهة الفجر', 'ar', preferred),
      name('Dawn Liberators', 'en', { stance: 'self-styled' }),
      name('محررو الفجر', 'ar', { stance: 'self-styled' }),
      name('Dawn gangs', 'en', { stance: 'derogatory' }),
      name('عصابات الفجر', 'ar', { stance: 'derogatory' }),
      name('Fajr', 'en', { stance: 'contested', use: 'accept' }),
      name('Dawn militia', 'en'),
    ],
  },
  {
    id: 'karim-nuwayri',
    type: 'person',
    names: [
      name('Karim Nuwayri', 'en', { kind: 'transliteration', ...preferred }),
      name('Kareem Nuwairi', 'en', { kind: 'transliteration' }),
      name('كريم النويري', 'ar', preferred),
    ],
    titles: [
      { text: { ar: 'العميد', en: 'Brigadier' }, to: '2019-04' },
      { text: { ar: 'اللواء', en: 'Major General' }, from: '2019-05' },
    ],
    roles: [
      {
        title: { ar: 'رئيس الأركان', en: 'chief of staff' },
        org: 'land-army',
        from: '2018-01-10',
        to: '2020-06',
      },
    ],
  },
  {
    id: 'land-army',
    type: 'military',
    names: [
      name('Land Army', 'en', { kind: 'official', ...preferred }),
      name('جيش البر', 'ar', { kind: 'official', ...preferred }),
      name('الجيش', 'ar', { kind: 'variant' }),
    ],
  },
  {
    id: 'hala-mansour',
    type: 'person',
    names: [name('Hala Mansour', 'en', preferred), name('هالة منصور', 'ar', preferred)],
    roles: [{ title: { ar: 'وزيرة الصحة', en: 'health minister' }, org: 'land-army', to: '2017' }],
  },
];

const PLACES = [
  {
    id: 'qz',
    type: 'country',
    names: [name('Qazania', 'en', preferred), name('قازانيا', 'ar', preferred)],
    demonyms: { en: ['Qazanian'], ar: ['قازاني'] },
    country: 'QZ',
  },
  {
    id: 'vr',
    type: 'country',
    names: [name('Varland', 'en', preferred), name('فارلاند', 'ar', preferred)],
    country: 'VR',
  },
  {
    id: 'sahla-qz',
    type: 'city',
    names: [name('Sahlah', 'en', preferred), name('السهلة', 'ar', preferred)],
    within: 'sahla-district',
    country: 'QZ',
    ambiguousWith: ['sahla-vr'],
    disambiguation: { en: 'Sahlah, Qazania', ar: 'السهلة القازانية' },
  },
  {
    id: 'sahla-vr',
    type: 'town',
    names: [name('Sahlah', 'en', preferred), name('السهلة', 'ar', preferred)],
    within: 'vr',
    country: 'VR',
    ambiguousWith: ['sahla-qz'],
  },
  {
    id: 'sahla-district',
    type: 'district',
    names: [name('Greater Sahlah', 'en', preferred), name('السهلة الكبرى', 'ar', preferred)],
    within: 'qz',
    country: 'QZ',
  },
  {
    id: 'marfa',
    type: 'city',
    names: [name('Marfa', 'en', preferred), name('مرفأة', 'ar', preferred)],
    within: 'marfa-district',
    country: 'QZ',
    ambiguousWith: ['marfa-district'],
  },
  {
    id: 'marfa-district',
    type: 'district',
    names: [name('Marfa', 'en', preferred), name('مرفأة', 'ar', preferred)],
    within: 'qz',
    country: 'QZ',
    ambiguousWith: ['marfa'],
  },
  {
    id: 'aqaba-sughra',
    type: 'city',
    names: [
      name('Lesser Aqaba', 'en', preferred),
      name('Aqaba Minor', 'en', { kind: 'variant' }),
      name('العقبة الصغرى', 'ar', preferred),
      name('Aqaba the Less', 'en', { use: 'avoid' }),
    ],
    country: 'QZ',
  },
  {
    id: 'al-anwar',
    type: 'town',
    names: [name('Al-Anwar', 'en', preferred), name('الأنوار', 'ar', preferred)],
    country: 'QZ',
  },
  {
    id: 'bir-hajar',
    type: 'town',
    names: [name('Bir Hajar', 'en', preferred), name('Bir el-Hajar', 'en'), name('بئر حجر', 'ar', preferred)],
    country: 'QZ',
  },
];

const ARTICLE = {
  id: 'mirsad-2019-front',
  headline: { en: 'The front at Sahlah', ar: 'الجبهة في السهلة' },
  language: 'ar',
  published: { value: '2019-05-02', basis: 'stated' },
  body: { path: 'mirsad-2019-front.txt' },
  claims: [
    {
      id: 'c01',
      kind: 'statement',
      paraphrase: { en: 'The army advanced.', ar: 'تقدم الجيش.' },
      attribution: [{ kind: 'official', actor: 'karim-nuwayri' }],
    },
  ],
  provenance: { method: 'manual' },
};
const BARE = {
  id: 'no-text-2019',
  headline: { en: 'Nothing kept', ar: 'بلا نص' },
  language: 'ar',
  published: { value: '2019-05-02', basis: 'stated' },
  provenance: { method: 'manual' },
};

const file = (path: string, value: unknown) => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });
const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);

/** The corpus as files. */
export const NAME_LAYER: CorpusLayerInput = {
  name: 'corpus',
  root: 'file:///workspace/corpus',
  files: [
    file('corpus.json', { corpus: 1, id: 'names', languages: ['ar', 'en'] }),
    file('style.json', {
      prefer: { 'bir-hajar': { en: 'Bir el-Hajar' } },
      avoid: [{ actor: 'dawn-front', text: 'Dawn militia', say: 'Dawn Front', why: 'takes a side' }],
    }),
    file('actors/names.actors.json', { actors: [...ACTORS].sort(byId) }),
    file('places/names.places.json', { places: [...PLACES].sort(byId) }),
    file(`articles/${ARTICLE.id}.article.json`, ARTICLE),
    file(`articles/${BARE.id}.article.json`, BARE),
    { path: `articles/${ARTICLE.id}.txt`, text: 'قال اللواء كريم النويري إن جيش البر تقدم.\n' },
  ],
};

export const nameCorpus = loadCorpus([NAME_LAYER]);

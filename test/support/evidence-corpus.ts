// The mini corpus with more articles: they agree, differ, repeat each other, plan, are taken back, and one has its text.

import { type CorpusLayerInput, loadCorpus } from '../../server/src/core/service.ts';
import { MINI_LAYER } from './mini-corpus.ts';

const darwish = { kind: 'official', actor: 'salma-darwish', sense: 'says' };
const displaced = { en: 'displaced residents', ar: 'نازحون' };

/** An article with the fields that every one has. */
const article = (id: string, more: object) => ({
  path: `articles/${id}.article.json`,
  text: JSON.stringify({
    id,
    type: 'news',
    headline: { en: `On ${id}`, ar: `عن ${id}` },
    language: 'en',
    published: { value: '2021-03-05', basis: 'stated' },
    provenance: { method: 'manual' },
    ...more,
  }),
});

const count = (id: string, value: number, what: object, more: object) => ({
  id,
  kind: 'quantity',
  paraphrase: { en: `There are ${value} of them.`, ar: `عددهم ${value}.` },
  quantity: { kind: 'exact', value, what },
  places: ['tel-warda'],
  time: { value: '2021-03', basis: 'stated' },
  ...more,
});

const TEXT =
  'The water rose all night. “We carried the children to the roof and waited,” said one of the rescue workers. ' +
  'Nobody came before noon.';
const ARABIC_TEXT = 'ارتفع الماء طوال الليل. «لم يصل أحد قبل الظهر، وكان الماء يعلو»، قال أحدهم.';

/** The corpus as files. */
export const EVIDENCE_LAYER: CorpusLayerInput = {
  ...MINI_LAYER,
  files: [
    ...MINI_LAYER.files,
    article('echo-2021', {
      claims: [
        count('c01', 4500, displaced, { attribution: [darwish, { kind: 'media', actor: 'al-mirsad' }] }),
      ],
    }),
    article('rival-2021', {
      claims: [
        count('c01', 7000, displaced, {
          attribution: [{ kind: 'document', described: { en: 'a census' } }],
        }),
      ],
    }),
    article('own-2021', {
      claims: [
        count('c01', 4500, displaced, {
          attribution: [{ kind: 'document', described: { en: 'a survey' } }],
        }),
      ],
    }),
    article('plan-2021', {
      claims: [
        count(
          'c01',
          250,
          { en: 'soldiers to be sent', ar: 'جنود' },
          { modality: 'planned', subjects: ['river-brigade'], attribution: [darwish] },
        ),
      ],
    }),
    article('back-2021', {
      status: 'retracted',
      statusNote: { en: 'The figures were made up.', ar: 'كانت الأرقام مختلقة.' },
    }),
    article('wrong-2021', {
      claims: [
        {
          id: 'c01',
          kind: 'event',
          paraphrase: {
            en: 'Salma Darwish goes to Al Jisr, then Tel Warda.',
            ar: 'تزور سلمى درويش الجسر ثم تل وردة.',
          },
          subjects: ['salma-darwish'],
          places: ['al-jisr', 'tel-warda'],
          attribution: [{ kind: 'narrator' }],
          checks: [{ verdict: 'likely-error-in-article', note: 'She never went to Al Jisr.' }],
        },
      ],
    }),
    article('text-2021', { body: { text: TEXT } }),
    article('text-ar-2021', { body: { text: ARABIC_TEXT } }),
  ],
};

export const evidenceCorpus = loadCorpus([EVIDENCE_LAYER]);

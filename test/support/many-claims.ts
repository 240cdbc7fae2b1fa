// An article of 200 claims over the mini corpus, and a draft of 200 numbers that it contradicts.

import { claimQuery } from '../../server/src/core/analysis/claim-query.ts';
import {
  type ClaimIndex,
  type ClaimQuery,
  createClaimIndex,
} from '../../server/src/core/corpus/claim-index.ts';
import { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { MINI_LAYER } from './mini-corpus.ts';

/** `index` over the article `many`, whose claims count `things` in turn; `queries` of the draft's numbers. */
export function manyClaims(things: readonly string[]): { index: ClaimIndex; queries: readonly ClaimQuery[] } {
  const thing = (i: number) => things[i % things.length]!;
  const claims = Array.from({ length: 200 }, (_, i) => ({
    id: `c${100 + i}`,
    kind: 'quantity',
    paraphrase: {
      en: `Storm ${i} struck ${1000 + i} ${thing(i)}.`,
      ar: `العاصفة ${1000 + i}.`,
    },
    quantity: { kind: 'exact', value: 1000 + i, what: { en: `${thing(i)} struck by the storm` } },
    places: [['tel-warda', 'al-jisr', 'qz', 'qz'][i % 4]],
    attribution: [{ kind: 'narrator' }],
  }));
  const article = {
    id: 'many',
    headline: { en: 'Storms' },
    language: 'en',
    published: { value: '2021', basis: 'stated' },
    provenance: {},
    claims,
  };
  const file = { path: 'articles/many.article.json', text: JSON.stringify(article) };
  const corpus = loadCorpus([{ ...MINI_LAYER, files: [...MINI_LAYER.files, file] }]);
  const service = createService(corpus, readSettings(undefined).settings);
  const draft = Array.from(
    { length: 200 },
    (_, i) => `Some ${5000 + i * 7} ${thing(i)} of Tel Warda were struck by the storm.`,
  );
  const queries = service
    .read(draft.join('\n\n'))
    .analysis.blocks.flatMap(({ placed, sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.quantities.flatMap((quantity) => claimQuery(placed.block, sentence, quantity, corpus) ?? []),
      ),
    );
  return { index: createClaimIndex(corpus), queries };
}

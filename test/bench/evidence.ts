// How long it takes to hold 200 numbers against an article of 200 claims, and to look 200 findings up among 5,000
// ignores. Medians of 21 runs.

import { claimQuery } from '../../server/src/core/analysis/claim-query.ts';
import { createClaimIndex } from '../../server/src/core/corpus/claim-index.ts';
import { isIgnored, readIgnores, withIgnored } from '../../server/src/core/ignores-file.ts';
import { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

const THINGS = ['residents', 'families', 'houses', 'boats', 'schools'];

function median(work: () => void): string {
  const times = Array.from({ length: 21 }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return `${times[10]!.toFixed(1)} ms`;
}

function measureClaims(things: readonly string[]): string {
  const thing = (i: number) => things[i % things.length]!;
  const claims = Array.from({ length: 200 }, (_, i) => ({
    id: `c${100 + i}`,
    kind: 'quantity',
    paraphrase: { en: `Storm ${i} struck ${1000 + i} ${thing(i)}.` },
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
  const index = createClaimIndex(corpus);
  const draft = Array.from(
    { length: 200 },
    (_, i) => `Some ${5000 + i * 7} ${thing(i)} of Tel Warda were struck.`,
  );
  const queries = service
    .read(draft.join('\n\n'))
    .analysis.blocks.flatMap(({ placed, sentences }) =>
      sentences.flatMap((sentence) =>
        sentence.quantities.flatMap((quantity) => claimQuery(placed.block, sentence, quantity, corpus) ?? []),
      ),
    );
  return median(() => {
    for (const query of queries) index.contrary(query, 'many');
  });
}

function measureIgnores(): string {
  const keys = Array.from({ length: 5000 }, (_, i) => ({
    rule: 'unsourced-number',
    value: String(i % 500),
    near: `a b c d ${i} e f g`,
  }));
  const ignores = readIgnores(withIgnored(undefined, keys, 'other'));
  const asked = keys.slice(0, 200);
  return median(() => {
    for (const key of asked) isIgnored(ignores, key);
  });
}

console.log(`200 numbers against 200 claims of five things: ${measureClaims(THINGS)}`);
console.log(`200 numbers against 200 claims of one thing:   ${measureClaims(THINGS.slice(0, 1))}`);
console.log(`200 findings among 5,000 ignores:              ${measureIgnores()}`);

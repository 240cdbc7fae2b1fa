// CSL-JSON: the references that Pandoc, Quarto and Zotero read and write.

import { readCslItem, writeCslItem } from './csl-item.ts';
import type { ExchangeFormat, ImportItem } from './format.ts';
import { jsonItems } from './json-items.ts';
import { readWhole } from './read-text.ts';

export const cslJson: ExchangeFormat = {
  id: 'csl',
  name: 'CSL-JSON',
  extensions: ['json'],
  async *read(chunks): AsyncGenerator<ImportItem> {
    const text = await readWhole(chunks);
    if (typeof text !== 'string') return yield text;
    const { items, problems } = jsonItems(text, ['items']);
    for (const { value, line } of items) {
      const read = readCslItem(value, line);
      yield typeof read === 'string' ? { line, message: `${read}; it is left out` } : read;
    }
    yield* problems;
  },
  *write(corpus) {
    yield '[';
    let separator = '\n';
    for (const article of corpus.articles.values()) {
      const item = JSON.stringify(writeCslItem(article, corpus), undefined, 2);
      yield `${separator}  ${item.replaceAll('\n', '\n  ')}`;
      separator = ',\n';
    }
    yield '\n]\n';
  },
};

// Corpora of a few marked JSON files: each mark is a problem expected at that value, and no mark means no problem.

import { expect } from 'vitest';
import type { Corpus } from '../../server/src/core/corpus/model.ts';
import { type CorpusLayerInput, loadCorpus } from '../../server/src/core/service.ts';
import { markSpans, parseFixture } from './fixture.ts';

/** Marked files of one layer by path. */
export type MarkedFiles = Readonly<Record<string, string>>;

/** The layer of `files`, without the marks. */
export const layerOf = (files: MarkedFiles, root = 'file:///corpus'): CorpusLayerInput => ({
  name: 'corpus',
  root,
  files: Object.entries(files).map(([path, marked]) => ({ path, text: parseFixture(marked).text })),
});

/** Loads the layers and compares every problem, by code and place, with the marks. */
export function checkCorpus(layers: readonly MarkedFiles[], previous?: Corpus): Corpus {
  const corpus = loadCorpus(
    layers.map((files, index) => layerOf(files, `file:///corpus${index}`)),
    previous,
  );
  layers.forEach((files, layer) => {
    for (const [path, marked] of Object.entries(files)) {
      const spans = corpus.problems
        .filter((problem) => problem.layer === layer && problem.file === path)
        .map(({ span, code }) => ({ ...span, labels: [code] }));
      const { text, spans: expected } = parseFixture(marked);
      expect(markSpans(text, spans)).toBe(markSpans(text, expected));
    }
  });
  return corpus;
}

/** An actor in one line of JSON, with `more` fields as they are written. */
export const actor = (id: string, more = '') =>
  `{ "id": "${id}", "type": "person", "names": [{ "text": "${id} سلمى", "lang": "ar" }]${more && `, ${more}`} }`;

export const place = (id: string, more = '') =>
  `{ "id": "${id}", "type": "city", "names": [{ "text": "تل ${id}", "lang": "ar" }]${more && `, ${more}`} }`;

export const claim = (id: string, more = '') =>
  `{ "id": "${id}", "kind": "event", "paraphrase": { "ar": "وصل وفد", "en": "A delegation came" }, "attribution": [{ "kind": "narrator" }]${more && `, ${more}`} }`;

export const actors = (...list: string[]) => `{ "actors": [\n${list.join(',\n')}\n] }`;
export const places = (...list: string[]) => `{ "places": [\n${list.join(',\n')}\n] }`;

/** An article file's text. */
export const article = (id: string, ...more: string[]) =>
  `{ "id": "${id}",\n"headline": { "ar": "خبر", "en": "News" },\n"language": "ar",\n"published": { "value": "2016-05-18", "basis": "stated" },\n${more.map((field) => `${field},\n`).join('')}"provenance": {} }`;

// The files of a loaded corpus, found by the URIs and paths that an editor has for them.

import type { Corpus, CorpusProblem } from '../core/service.ts';
import { fileUri, pathIn } from './file-uri.ts';

/** A corpus file: its layer's root, and its path there with `/`. */
export interface FilePlace {
  readonly root: string;
  readonly path: string;
}

/** Faults of one corpus file, with its text, in which their spans are. */
export interface FileProblems {
  readonly text: string;
  readonly found: readonly CorpusProblem[];
}

/** The corpus file at `uri`. Nothing where no layer in use could have it. */
export function corpusFileAt({ layers }: Corpus, uri: string): FilePlace | undefined {
  for (const { root } of layers) {
    const path = pathIn(root, uri);
    if (path !== undefined) return { root, path };
  }
  return undefined;
}

/** The text of a corpus file as it is loaded. */
export const textOf = ({ layers }: Corpus, { root, path }: FilePlace): string | undefined =>
  layers.find((layer) => layer.root === root)?.files.get(path)?.text;

/** The faults of one corpus file. */
export function problemsOf(corpus: Corpus, at: FilePlace): FileProblems | undefined {
  const text = textOf(corpus, at);
  if (text === undefined) return undefined;
  const index = corpus.layers.findIndex(({ root }) => root === at.root);
  return { text, found: corpus.problems.filter(({ layer, file }) => layer === index && file === at.path) };
}

/** The faults of the corpus by file URI. */
export function problemsByUri({ layers, problems }: Corpus): ReadonlyMap<string, FileProblems> {
  const byUri = new Map<string, { text: string; found: CorpusProblem[] }>();
  for (const problem of problems) {
    const layer = layers[problem.layer]!;
    const uri = fileUri(layer.root, problem.file);
    const entry = byUri.get(uri);
    if (entry) entry.found.push(problem);
    else byUri.set(uri, { text: layer.files.get(problem.file)?.text ?? '', found: [problem] });
  }
  return byUri;
}

// Makes one corpus of the layers' files. Pure: takes texts, gives a value and its problems, and takes over from the
// corpus before it every file whose text did not change.

import { type LoadedFile, loadFile } from './load-file.ts';
import { joinLayers } from './load-join.ts';
import type { Corpus, CorpusLayer, CorpusProblem } from './model.ts';
import { sameEntries } from './same-entries.ts';
import type { CorpusLayerInput } from './source.ts';

export type { CorpusFileInput, CorpusLayerInput, CorpusSource, RefusedFile } from './source.ts';

/**
 * The corpus of `inputs`, lowest layer first: a record of a later layer replaces one with its id whole. `previous` is
 * the corpus before this one; its files are taken over where the text is the same, and where all are it is given back
 * itself; of a file that is refused now, what it held then stays in use. Linear in the size of what changed, but for the joining of the records. Never throws: what is wrong is among the problems, and only it is missing.
 */
export function loadCorpus(inputs: readonly CorpusLayerInput[], previous?: Corpus): Corpus {
  const layers = inputs.map((input) => loadLayer(input, previous));
  const refused = inputs.flatMap(({ refused = [] }, layer) =>
    refused.map(
      ({ path, reason }): CorpusProblem => ({
        code: 'corpus-file',
        severity: 'error',
        message: reason,
        layer,
        file: path,
        span: { start: 0, end: 0 },
        at: [],
      }),
    ),
  );
  if (previous && sameLayers(layers, previous.layers) && sameRefused(refused, previous.problems))
    return previous;
  const corpus = joinLayers(layers, previous);
  return { ...corpus, problems: [...refused, ...corpus.problems] };
}

const sameLayers = (layers: readonly CorpusLayer[], before: readonly CorpusLayer[]): boolean =>
  layers.length === before.length &&
  layers.every(({ root, files }, index) => {
    const old = before[index]!;
    return root === old.root && sameEntries(files, old.files);
  });

/** Whether `refused` are the faults of files that `problems`, of the corpus before, begin with. */
function sameRefused(refused: readonly CorpusProblem[], problems: readonly CorpusProblem[]): boolean {
  const before = problems.slice(0, refused.length);
  const isOfFile = ({ code, at }: CorpusProblem) => code === 'corpus-file' && at.length === 0;
  const next = problems[refused.length];
  return (
    before.length === refused.length &&
    (!next || !isOfFile(next)) &&
    refused.every(({ layer, file, message }, index) => {
      const old = before[index]!;
      return isOfFile(old) && layer === old.layer && file === old.file && message === old.message;
    })
  );
}

/** The files of `before` that are there but were refused now, or lie in a folder that was: what they held stays in use. */
function refusedNow({ files, refused = [] }: CorpusLayerInput, before: CorpusLayer['files'] = new Map()) {
  if (refused.length === 0) return [];
  const given = new Set(files.map(({ path }) => path));
  const paths = new Set(refused.map(({ path }) => path));
  const isRefused = (path: string): boolean =>
    paths.has(path) || (path.includes('/') && isRefused(path.slice(0, path.lastIndexOf('/'))));
  return [...before.values()]
    .filter(({ path }) => !given.has(path) && isRefused(path))
    .map(({ input }) => input);
}

function loadLayer(input: CorpusLayerInput, previous: Corpus | undefined): CorpusLayer {
  const before = previous?.layers.find(({ root }) => root === input.root)?.files;
  const inputs = [...input.files, ...refusedNow(input, before)].sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = new Map<string, LoadedFile>();
  for (const file of inputs) {
    const old = before?.get(file.path);
    const same = old !== undefined && old.text === file.text && old.input.sha256 === file.sha256;
    files.set(file.path, same ? old : loadFile(file, old));
  }
  const manifest = files.get('corpus.json');
  return {
    name: input.name,
    root: input.root,
    off: manifest?.problems.some(({ code }) => code === 'corpus-version') ?? false,
    ...(manifest?.manifest ? { manifest: manifest.manifest } : {}),
    files,
  };
}

// The options that say which corpus a command works with, and the service made of them.

import { resolve } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Corpus,
  type CorpusLayerInput,
  type CorpusProblem,
  createService,
  type ListedNames,
  loadCorpus,
  type Service,
  type Settings,
  usesBuiltin,
} from '../core/service.ts';
import { corpusFolder } from '../node/corpus-folder.ts';
import { CannotRun, type Io } from './io.ts';
import { readJsonLines } from './json-lines.ts';

export interface CorpusOptions {
  readonly corpus?: readonly string[];
  readonly builtin: Settings['builtinCorpus'];
  /** A file of JSON lines `{"id", "names": […]}` that stands for the corpus. */
  readonly names?: string;
}

/**
 * A service over the corpora that `options` name. Faults of the corpus are told on standard error and stop nothing.
 * Throws `CannotRun` where a named folder has no corpus.
 */
export async function openService(options: CorpusOptions, settings: Settings, io: Io): Promise<Service> {
  if (options.names !== undefined)
    return createService(loadCorpus([]), settings, { names: await readNames(options.names, io) });
  const own = await Promise.all((options.corpus ?? []).map(readNamed));
  const builtin = usesBuiltin(options.builtin, own.length > 0)
    ? await corpusFolder(io.dataFolder).read()
    : undefined;
  const corpus = loadCorpus(builtin ? [builtin, ...own] : own);
  for (const line of new Set(corpus.problems.filter(isGrave).map((problem) => describe(corpus, problem)))) {
    io.err(`${line}\n`);
  }
  return createService(corpus, settings);
}

const isGrave = ({ severity }: CorpusProblem): boolean => severity === 'error' || severity === 'warning';

/** A fault as compilers print it, with line and column from 1. */
function describe(corpus: Corpus, { layer, file, span, severity, message, code }: CorpusProblem): string {
  const { root, files } = corpus.layers[layer]!;
  const text = files.get(file)?.text ?? '';
  const { line, character } = TextDocument.create(file, 'json', 0, text).positionAt(span.start);
  return `${root}/${file}:${line + 1}:${character + 1}: ${severity}: ${message} [${code}]`;
}

async function readNamed(folder: string): Promise<CorpusLayerInput> {
  let layer: CorpusLayerInput | undefined;
  try {
    layer = await corpusFolder(resolve(folder)).read();
  } catch (error) {
    throw new CannotRun(`${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
  if (!layer) throw new CannotRun(`${folder}: there is no corpus in this folder`);
  return layer;
}

async function readNames(file: string, io: Io): Promise<readonly ListedNames[]> {
  const listed: ListedNames[] = [];
  for await (const { value, where } of readJsonLines(file, io)) {
    const { id, names } = value;
    if (typeof id !== 'string' && typeof id !== 'number') throw new CannotRun(`${where}: "id" is missing`);
    if (!isStrings(names)) throw new CannotRun(`${where}: "names" is no list of names`);
    listed.push({ id: String(id), names });
  }
  return listed;
}

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

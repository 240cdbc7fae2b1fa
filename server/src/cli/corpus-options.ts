// The options that say which corpus a command works with, and the service made of them.

import { resolve } from 'node:path';
import {
  type CorpusLayerInput,
  createService,
  type ListedNames,
  loadCorpus,
  messageOf,
  type Service,
  type Settings,
  usesBuiltin,
} from '../core/service.ts';
import { readCorpusFolder } from '../node/corpus-folder.ts';
import { findingsIn } from './corpus-findings.ts';
import { CannotRun, type Io } from './io.ts';
import { readJsonLines } from './json-lines.ts';
import { isGrave } from './report.ts';
import { reportText } from './report-text.ts';

export interface CorpusOptions {
  readonly corpus?: readonly string[];
  readonly builtin: Settings['builtinCorpus'];
  /** A file of JSON lines `{"id", "names": […]}` that stands for the corpus. */
  readonly names?: string;
}

/** Most faults of a corpus that a command tells of that is about something else. */
const MOST_FAULTS = 20;

/**
 * A service over the corpora that `options` name. Faults of the corpus are told on standard error and stop nothing.
 * Throws `CannotRun` where a named folder has no corpus.
 */
export async function openService(options: CorpusOptions, settings: Settings, io: Io): Promise<Service> {
  if (options.names !== undefined)
    return createService(loadCorpus([]), settings, { names: await readNames(options.names, io) });
  const folders = options.corpus ?? [];
  const layers = await readLayers(folders, options.builtin, io);
  const corpus = loadCorpus(layers);
  const named = layers.length > folders.length ? [io.dataFolder, ...folders] : folders;
  const faults = findingsIn(corpus, named, isGrave);
  const lines = reportText(faults, []).split('\n').slice(0, -1);
  for (const line of lines.slice(0, MOST_FAULTS)) io.err(`${line}\n`);
  if (lines.length > MOST_FAULTS)
    io.err(
      `${lines.length - MOST_FAULTS} more faults of the corpus: isnad corpus check ${folders.join(' ')}\n`,
    );
  return createService(corpus, settings);
}

/**
 * The corpora in `folders`, in their order, over the shipped one where `builtin` wants it (then there is one layer more
 * than folders). Throws `CannotRun` where a folder has no corpus.
 */
export async function readLayers(
  folders: readonly string[],
  builtin: Settings['builtinCorpus'],
  io: Io,
): Promise<readonly CorpusLayerInput[]> {
  const own = await Promise.all(folders.map(readLayer));
  const shipped = usesBuiltin(builtin, own.length > 0) ? await readCorpusFolder(io.dataFolder) : undefined;
  return shipped ? [shipped, ...own] : own;
}

/** The corpus in `folder`. Throws `CannotRun` where there is none. */
export async function readLayer(folder: string): Promise<CorpusLayerInput> {
  const layer = await readIfAny(folder);
  if (layer) return layer;
  throw new CannotRun(`${folder}: there is no corpus in this folder; "isnad corpus new ${folder}" makes one`);
}

/** The corpus in `folder`, if there is one. Throws `CannotRun` where the folder cannot be read. */
export async function readIfAny(folder: string): Promise<CorpusLayerInput | undefined> {
  try {
    return await readCorpusFolder(resolve(folder));
  } catch (error) {
    throw new CannotRun(`${folder}: ${messageOf(error)}`);
  }
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

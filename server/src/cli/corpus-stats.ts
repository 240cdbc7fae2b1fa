// `isnad corpus stats`: what corpus folders hold, in numbers, and what in them wants care.

import { join } from 'node:path';
import { type CorpusStats, type Counts, corpusStats, loadCorpus } from '../core/service.ts';
import { readLayer } from './corpus-options.ts';
import type { Io } from './io.ts';

export interface CorpusStatsOptions {
  readonly format: 'text' | 'json';
}

/** Most ids named in a line. */
const MOST_IDS = 10;

/** Prints what the corpora in `folders` hold together. Always gives 0. Throws `CannotRun` where a folder has none. */
export async function printCorpusStats(
  folders: readonly string[],
  { format }: CorpusStatsOptions,
  io: Io,
): Promise<number> {
  const stats = corpusStats(loadCorpus(await Promise.all(folders.map(readLayer))));
  const largestFiles = stats.largestFiles.map(({ layer, path, length }) => ({
    file: join(folders[layer]!, path),
    length,
  }));
  if (format === 'json') io.out(`${JSON.stringify({ ...stats, largestFiles }, null, 2)}\n`);
  else io.out(asText(stats, largestFiles));
  return 0;
}

function asText(stats: CorpusStats, files: readonly { file: string; length: number }[]): string {
  const rows: [string, number, string][] = [
    ['actors', stats.actors.count, listCounts(stats.actors.types)],
    ['places', stats.places.count, listCounts(stats.places.types)],
    ['names', stats.names.count, listCounts(stats.names.languages)],
    ['articles', stats.articles.count, listCounts(stats.articles.types, stats.articles.languages)],
    ['claims', stats.claims.count, listCounts(stats.claims.kinds)],
    ['unreviewed', stats.unreviewed.length, listIds(stats.unreviewed.map(({ kind, id }) => `${kind} ${id}`))],
    ['without claims', stats.withoutClaims.length, listIds(stats.withoutClaims)],
    [
      'problems',
      Object.values(stats.problems).reduce((sum, count) => sum + count, 0),
      listCounts(stats.problems),
    ],
  ];
  const width = Math.max(...rows.map(([, count]) => String(count).length));
  const lines = rows.map(([name, count, more]) =>
    `${name.padEnd(15)} ${String(count).padStart(width)}  ${more}`.trimEnd(),
  );
  const largest = files.map(({ file, length }) => `${Math.ceil(length / 1024)} k  ${file}`);
  return `${[...lines, 'largest files', ...largest.map((line) => `  ${line}`)].join('\n')}\n`;
}

const listCounts = (...counts: readonly Counts[]): string =>
  counts
    .map((each) =>
      Object.entries(each)
        .map(([name, count]) => `${name} ${count}`)
        .join(', '),
    )
    .filter((list) => list !== '')
    .join('; ');

function listIds(ids: readonly string[]): string {
  const more = ids.length - MOST_IDS;
  return ids.slice(0, MOST_IDS).join(', ') + (more > 0 ? `, and ${more} more` : '');
}

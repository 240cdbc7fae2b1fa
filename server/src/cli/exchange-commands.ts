// `isnad import` and `isnad export`: which words start what. The formats are named here, not asked of the core: it is
// loaded only when one of them runs.

import { Argument, type Command, Option } from 'commander';
import { exportTo } from './export.ts';
import { importFile } from './import.ts';
import type { Io } from './io.ts';

/** The words of the command line, stable; a test holds them to the formats of the core. */
export const IMPORT_WORDS = ['csl', 'bibtex', 'csv', 'wikidata', 'geonames', 'ftm', 'ninjs'];
export const EXPORT_WORDS = ['csl', 'bibtex', 'csv', 'ftm', 'geojson'];

/** Adds both commands to `program`. `done` takes the exit code, `withCorpus` adds the options of a corpus. */
export function addExchangeCommands(
  program: Command,
  io: Io,
  done: (code: number) => void,
  withCorpus: (command: Command) => Command,
): void {
  program
    .command('import')
    .description('merge records of another format into a corpus folder; reviewed records stay as they are')
    .addArgument(new Argument('<format>', 'what the file is').choices(IMPORT_WORDS))
    .argument('<file>', 'the file; - is standard input')
    .requiredOption('--into <dir>', 'the corpus folder; it is made where there is none')
    .option('--dry-run', 'print what would change, and write nothing')
    .action(async (format: string, file: string, options) =>
      done(await importFile(format, file, options, io)),
    );

  withCorpus(program.command('export'))
    .description('write the corpus in another format')
    .addArgument(new Argument('<format>', 'what to write').choices(EXPORT_WORDS))
    .addOption(
      new Option('--table <table>', 'which table, for csv')
        .choices(['actors', 'places', 'claims'])
        .default('actors'),
    )
    .option('--out <file>', 'where to write; standard output where none is named')
    .action(async (format: string, options) => done(await exportTo(format, options, io)));
}

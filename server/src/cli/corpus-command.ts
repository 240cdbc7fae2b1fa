// `isnad corpus …`: which words start what.

import { type Command, Option } from 'commander';
import { corpusCheck } from './corpus-check.ts';
import { corpusFormat } from './corpus-format.ts';
import { corpusNew } from './corpus-new.ts';
import { printCorpusStats } from './corpus-stats.ts';
import type { Io } from './io.ts';
import { REPORTS } from './reports.ts';

/** Adds the command `corpus` to `program`. `done` takes the exit code. */
export function addCorpusCommand(program: Command, io: Io, done: (code: number) => void): void {
  const corpus = program
    .command('corpus')
    .description('make, check and tidy folders with a corpus')
    .helpCommand('help [command]', 'show help for a command');

  corpus
    .command('check')
    .description('print what is wrong in corpus folders; several are layers, later ones win')
    .argument('<dir...>', 'folders with a corpus')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(REPORTS)).default('text'))
    .addOption(
      new Option('--builtin <mode>', 'whether the shipped corpus lies below')
        .choices(['always', 'never'])
        .default('never'),
    )
    .action(async (folders: string[], options) => done(await corpusCheck(folders, options, io)));

  corpus
    .command('stats')
    .description('print what corpus folders hold, and what in them wants care')
    .argument('<dir...>', 'folders with a corpus')
    .addOption(new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text'))
    .action(async (folders: string[], options) => done(await printCorpusStats(folders, options, io)));

  corpus
    .command('format')
    .description('lay out corpus files so that they read well in a diff, and print which changed')
    .argument('<dir...>', 'folders with a corpus')
    .option('--check', 'write nothing; exit with 1 where a file is not laid out')
    .action(async (folders: string[], options) => done(await corpusFormat(folders, options, io)));

  corpus
    .command('new')
    .description('write a small sample corpus to begin with')
    .argument('<dir>', 'a folder without a corpus; it is made where there is none')
    .action(async (folder: string) => done(await corpusNew(folder, io)));
}

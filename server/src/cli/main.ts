// The `isnad` command: which words start what. Exit codes: 0 nothing at warning or above, 1 something, 2 cannot run.

import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import packageJson from '../../../package.json';
import { isRuleId, isSeverity, type Severity } from '../core/service.ts';
import { add } from './add.ts';
import { analyze } from './analyze.ts';
import { check } from './check.ts';
import { addCorpusCommand } from './corpus-command.ts';
import { addExchangeCommands } from './exchange-commands.ts';
import { CannotRun, type Io } from './io.ts';
import { lookup } from './lookup.ts';
import { lsp } from './lsp.ts';
import { REPORTS } from './reports.ts';

const CANNOT_RUN = 2;
/** Most candidates that a search gives. */
const MOST_CANDIDATES = 50;

/** Adds up repeated options into a list. */
const collect = (value: string, list: readonly string[] | undefined): string[] => [...(list ?? []), value];

function collectRule(value: string, rules: Record<string, Severity> | undefined): Record<string, Severity> {
  const [id = '', severity] = value.split('=');
  if (!isRuleId(id)) throw new InvalidArgumentError(`There is no rule "${id}".`);
  if (!isSeverity(severity))
    throw new InvalidArgumentError('A severity is error, warning, information, hint or off.');
  return { ...rules, [id]: severity };
}

function readLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_CANDIDATES)
    throw new InvalidArgumentError(`A whole number from 1 to ${MOST_CANDIDATES}.`);
  return limit;
}

const withCorpusOptions = (command: Command): Command =>
  command
    .option('--corpus <dir>', 'a folder with a corpus; may be given again, later ones win', collect)
    .addOption(
      new Option(
        '--builtin <mode>',
        'whether the shipped corpus is used; auto: only where no --corpus is given',
      )
        .choices(['auto', 'always', 'never'])
        .default('auto'),
    );

/** For measuring: a bare list in the place of a corpus. */
const withNames = (command: Command): Command =>
  command.addOption(
    new Option('--names <file>', 'a list of names as the corpus: lines of {"id", "names"}').conflicts(
      'corpus',
    ),
  );

/** The whole command line. Never exits the process: `run` gives the exit code. */
function createProgram(io: Io, done: (code: number) => void): Command {
  const program = new Command('isnad')
    .description(
      'Checks drafts against a corpus of articles: names, numbers and citations, in Arabic and English.',
    )
    .version(packageJson.version)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showSuggestionAfterError()
    .helpCommand('help [command]', 'show help for a command');

  withCorpusOptions(program.command('check'))
    .description('check drafts and print what is found')
    .argument('<file...>', 'Markdown drafts; - is standard input')
    .addOption(new Option('--format <format>', 'how to print').choices(Object.keys(REPORTS)).default('text'))
    .option(
      '--rule <id=severity>',
      'severity of a rule: error, warning, information, hint or off',
      collectRule,
    )
    .option('--show-ignored', 'print ignored findings too, marked so; they do not count')
    .option('--baseline <file>', 'tell only what is not in this baseline')
    .option('--write-baseline <file>', 'write all findings as a baseline, and print none')
    .action(async (files: string[], options) => done(await check(files, options, io)));

  withNames(withCorpusOptions(program.command('analyze')))
    .description('print what Isnad sees in drafts, as JSON')
    .argument('[file...]', 'Markdown drafts; standard input where none is named')
    .option('--jsonl', 'read lines of {"id", "text", "language"?} and print a line for each')
    .action(async (files: string[], options) => done(await analyze(files, options, io)));

  withNames(withCorpusOptions(program.command('lookup')))
    .description('print which actors and places a name may mean, best first, as JSON')
    .argument('[query...]', 'names in either script, each a query of its own')
    .option('--jsonl', 'read lines of {"id", "query"} and print a line for each')
    .option('--limit <n>', 'most candidates for a query', readLimit, 10)
    .action(async (queries: string[], options) => done(await lookup(queries, options, io)));

  withCorpusOptions(program.command('add'))
    .description('make a record of an article, to be reviewed, and print its path')
    .argument('<from>', 'a saved page, a text or Markdown file, an address; - is standard input')
    .requiredOption('--into <dir>', 'the corpus folder; it is made where there is none')
    .option('--allow-network', 'fetch the page, where an address is given')
    .option('--url <url>', 'where the article stands on the web')
    .option('--language <tag>', 'its language, where the text does not tell: ar, en, fr')
    .option('--published <date>', 'its date: 2016-05-18')
    .option('--publisher <name>', 'its outlet, by name or by the id of an actor')
    .option('--by <name>', 'who adds it')
    .option('--id <key>', 'its citation key')
    .addOption(new Option('--format <format>', 'what the text is').choices(['html', 'markdown', 'text']))
    .action(async (from: string, options) => done(await add(from, options, io)));

  addCorpusCommand(program, io, done);
  addExchangeCommands(program, io, done, withCorpusOptions);

  program
    .command('lsp')
    .description('serve an editor by the Language Server Protocol')
    .option('--stdio', 'over standard input and output (the default)')
    .option('--socket <port>', 'over a socket that the editor listens on')
    .option('--node-ipc', 'over the IPC channel of a Node parent')
    .action(() => lsp(io.dataFolder));

  for (const command of program.commands) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: io.err });
  }
  return program;
}

/**
 * Runs the command line with `args` (without node and script). Gives the exit code; nothing where a server was
 * started that lives on.
 */
export async function run(args: readonly string[], io: Io): Promise<number | undefined> {
  let code: number | undefined;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version end in an exception too, with exit code 0; whatever was wrong has been printed already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : CANNOT_RUN;
    io.err(
      `isnad: ${error instanceof CannotRun ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    return CANNOT_RUN;
  }
}

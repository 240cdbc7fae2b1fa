// `npm run eval`: measures the built core on third-party test sets, which are never part of the repository, and writes
// the figures beside those of the peers into docs/accuracy.md, between its marks. The prose of that page is by hand.
// The sets are looked for in the folder that ISNAD_EVAL names, else beside the project, in ../shared/eval.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { evidenceRows } from './evidence.mjs';
import { writeIntake } from './intake.mjs';
import { measureNameAlarms } from './name-alarms.mjs';
import { measureUnchecked } from './unchecked.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sets = resolve(root, process.env.ISNAD_EVAL ?? '../shared/eval');
const scorer = join(sets, '_tools', 'score.mjs');
const page = join(root, 'docs', 'accuracy.md');
const half = process.argv[2] ?? 'dev';

if (!existsSync(scorer)) {
  console.error(`There are no test sets in ${sets}: set ISNAD_EVAL to their folder. Nothing was measured.`);
  process.exit(2);
}

/** Runs a task of the scorer; its figures, one object a line. */
function score(task) {
  console.log(`${task} …`);
  const args = [scorer, task, join(root, 'test', 'eval', 'adapter.mjs'), half];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`The scorer failed at ${task}: ${stderr}`);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const numbers = score('numbers');
const segments = score('segment');
const links = score('link');
const lookups = score('names');
const unchecked = measureUnchecked(sets, half);
const alarms = measureNameAlarms(sets, half);

const number = (set, part) => numbers.find((row) => row.set === set && row.part === part);
const formats = (part) =>
  ['en', 'ar', 'fa'].map((lang) => number('num-formats', `${lang} ${part}`)?.F1 ?? '–').join(' / ');
/** Share of right values among the spans that are right. */
const values = ({ valueOk }) => {
  const [right, all] = valueOk.split('/').map(Number);
  return ((100 * right) / all).toFixed(1);
};
const f1 = (set, ...parts) => parts.map((part) => number(set, part).F1).join(' / ');
const segment = (set) => segments.find((row) => row.set === set).exactTexts ?? '–';
const link = (set) => links.find((row) => row.set === set);
const lookup = (task, size) => {
  const rows = lookups.filter((row) => row.task.startsWith(task));
  const row = rows.find(({ N }) => N >= size) ?? rows.at(-1);
  return row ? `${row.top1} / ${row.top5}, ${row.meanMs} ms` : '–';
};
const recognizers = number('num-recognizers', 'en NumberModel');
const spotting = link('link-ar-sentences');

/** What is measured, the best peer's figure (test sets' own notes, both halves), what we set out to reach, ours. */
const TABLES = {
  Numbers: [
    [
      'English numbers (Recognizers specification): exact span F1, values',
      '93, 90',
      '97, 99',
      `${recognizers.F1}, ${values(recognizers)}`,
    ],
    [
      'Number words, cardinals, English / Arabic',
      '71 / 0',
      '99 / 99',
      f1('num-words', 'en cardinal', 'ar cardinal'),
    ],
    [
      'Number words, ordinals, English / Arabic',
      '92 / 0',
      '97 / 95',
      f1('num-words', 'en ordinal', 'ar ordinal'),
    ],
    [
      'Ordinals in sentences (Recognizers specification), F1, English / Arabic',
      '100 / 0',
      '–',
      f1('num-recognizers', 'en OrdinalModel', 'ar OrdinalModel'),
    ],
    ['Formatted decimals, English / Arabic / Persian', '68 / 39 / 0', '98', formats('decimal')],
    ['Percentages, English / Arabic / Persian', '–', '98', formats('percent')],
    ['Compact forms, short', '–', '95', formats('compact-short')],
    ['Compact forms, long', '–', '95', formats('compact-long')],
    ['Ranges', '0', '95', formats('range')],
    ['Arabic numerals (Duckling)', '30', '95', f1('num-duckling', 'ar Numeral')],
    ['English numerals (Duckling)', '77', '–', f1('num-duckling', 'en Numeral')],
    [
      'Running news (PUD), no years or days, English / Arabic F1',
      '64 / 47',
      '92 / 90',
      f1('num-pud', 'en years and days not wanted', 'ar years and days not wanted'),
    ],
    ['Arabic numbers (Recognizers specification), F1', '33', '–', f1('num-recognizers', 'ar NumberModel')],
  ],
  'What must stay quiet': unchecked.map(({ name, spans, quiet }) => [
    `${name}: spans without a checked quantity`,
    '–',
    '97',
    `${((100 * quiet) / spans).toFixed(1)} % of ${spans}`,
  ]),
  Evidence: evidenceRows(sets, half),
  Sentences: [
    ['Golden rules, English, texts cut exactly', '68', '92', segment('golden en')],
    [
      'News (PUD), English / Arabic, texts cut exactly',
      '97 / 97',
      '98 / 98.5',
      `${segment('pud en')} / ${segment('pud ar')}`,
    ],
  ],
  'Names in prose': [
    [
      `Rules on names over ${alarms.counts.en} English and ${alarms.counts.ar} Arabic sentences of news and encyclopaedia: slips of hamza and ya, others`,
      '–',
      '–, ≤ 2 wrong',
      `${alarms.spelling.length}, ${alarms.others.length}`,
    ],
    ...Object.entries(link('link-ar-pairs').recall).map(([kind, recall]) => [
      `Arabic pairs, ${kind}: found`,
      '100 (blind stripping)',
      '99–100',
      recall,
    ]),
    [
      'Ordinary words spelt like names, wrongly hit',
      '100 blind, 32 folded',
      '≤ 12',
      link('link-ar-negatives').wronglyHit,
    ],
    [
      'Arabic sentences with a gazetteer: recall / precision',
      '97.5 / 60.8',
      '97 / 88',
      `${spotting.R} / ${spotting.P}`,
    ],
    ...Object.entries(link('link-en').exactSpan).map(([kind, exact]) => [
      `English, ${kind}: exact span`,
      '100',
      '100',
      exact,
    ]),
  ],
  'Looking names up (top 1 / top 5, mean time)': [
    [
      'Latin alias → entity, among 100,000',
      '82 / 93, 1,197 ms',
      '88 / 97, ≤ 4 ms',
      lookup('Latin: UN', 90_000),
    ],
    [
      'Libyan place variant → place, among 100,000',
      '33 / 45, 349 ms',
      '65 / 85, ≤ 4 ms',
      lookup('Latin: place', 90_000),
    ],
    [
      'Arabic spelling variant → name, among 78,000',
      '88 / 93, 322 ms',
      '100 / 100, ≤ 4 ms',
      lookup('Arabic: spelling', 70_000),
    ],
    [
      'Arabic name with particles → name, among 78,000',
      '95 / 100, 294 ms',
      '99 / 100, ≤ 4 ms',
      lookup('Arabic: name with', 70_000),
    ],
    ['Arabic → Latin, listed persons, among 100,000', '0 / 0', '55 / 75', lookup('ar->Latin: UN', 90_000)],
    ['Arabic → Latin, Libyan places, among 100,000', '0 / 0', '75 / 90', lookup('ar->Latin: place', 90_000)],
    ['Arabic → Latin, single names, among 100,000', '0 / 0', '–', lookup('ar->Latin: single', 90_000)],
    ['Latin → Arabic, single names, among 78,000', '0 / 0', '–', lookup('Latin->ar', 70_000)],
  ],
};

const table = ([title, rows]) =>
  [
    `### ${title}`,
    '',
    '| measured | peers | aim | Isnad |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ].join('\n');
const figures = Object.entries(TABLES).map(table).join('\n\n');
console.log(figures);

const [before, , after] = readFileSync(page, 'utf8').split(
  /(?<=<!-- figures: written by npm run eval -->)|(?=<!-- end of figures -->)/,
);
writeFileSync(page, `${before}\n\n${figures}\n\n${after}`);

await writeIntake(page, sets, half);

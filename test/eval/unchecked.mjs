// Measures what must stay quiet: the share of third-party dates, times, ages and identifiers over which no checked
// quantity is raised. Usage: node test/eval/unchecked.mjs [folder of the sets] [dev|heldout] [misses to show]

import { existsSync, readFileSync } from 'node:fs';
import { isChecked, LANGUAGES, readQuantities } from '../../dist/eval.mjs';

const [, , folder = process.env.ISNAD_EVAL ?? '../shared/eval', half = 'dev', shown = '0'] = process.argv;
const SETS = {
  'date-recognizers': () => true,
  'seq-recognizers': () => true,
  'unit-recognizers': (row) => row.model === 'AgeModel',
};

for (const [set, wanted] of Object.entries(SETS)) {
  const file = `${folder}/${set}/${half}.jsonl`;
  if (!existsSync(file)) {
    console.log(`${set}: no ${half}.jsonl in ${folder}`);
    continue;
  }
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(wanted);
  for (const lang of new Set(rows.map((row) => row.lang)))
    measure(
      set,
      lang,
      rows.filter((row) => row.lang === lang),
    );
}

function measure(set, lang, rows) {
  const languages = [LANGUAGES[lang], LANGUAGES[lang === 'ar' ? 'en' : 'ar']];
  let spans = 0;
  let quiet = 0;
  const misses = [];
  for (const row of rows) {
    const checked = readQuantities(row.text, languages).filter((quantity) => isChecked(quantity));
    for (const span of row.spans) {
      spans++;
      const raised = checked.find((quantity) => quantity.start < span.end && span.start < quantity.end);
      if (!raised) quiet++;
      else misses.push(`  ${raised.kind} ${raised.text} in ${span.text} | ${row.text}`);
    }
  }
  console.log(`${set} ${lang}: ${quiet} of ${spans} quiet (${((100 * quiet) / spans).toFixed(1)} %)`);
  for (const miss of misses.slice(0, Number(shown))) console.log(miss);
}

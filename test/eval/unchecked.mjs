// Measures what must stay quiet: the share of third-party dates, times, ages and identifiers over which no checked
// quantity is raised. Alone, with the misses: node test/eval/unchecked.mjs [folder of the sets] [dev|heldout] [misses to show]

import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { isChecked, LANGUAGES, readQuantities } from '../../dist/eval.mjs';

const SETS = {
  'date-recognizers': () => true,
  'seq-recognizers': () => true,
  'unit-recognizers': (row) => row.model === 'AgeModel',
};

/**
 * The figures by set and language: how many spans there are, over how many nothing checked is raised, and the others.
 * A set that is not in `folder` is left out.
 */
export function measureUnchecked(folder, half) {
  return Object.entries(SETS).flatMap(([set, wanted]) => {
    const file = `${folder}/${set}/${half}.jsonl`;
    if (!existsSync(file)) return [];
    const lines = readFileSync(file, 'utf8').trim().split('\n');
    const rows = lines.map((line) => JSON.parse(line)).filter(wanted);
    return [...new Set(rows.map((row) => row.lang))].map((lang) => ({
      name: `${set}, ${lang}`,
      ...measure(
        lang,
        rows.filter((row) => row.lang === lang),
      ),
    }));
  });
}

function measure(lang, rows) {
  const languages = [LANGUAGES[lang], LANGUAGES[lang === 'ar' ? 'en' : 'ar']];
  let spans = 0;
  const misses = [];
  for (const row of rows) {
    const checked = readQuantities(row.text, languages).filter((quantity) => isChecked(quantity));
    for (const span of row.spans) {
      spans++;
      const raised = checked.find((quantity) => quantity.start < span.end && span.start < quantity.end);
      if (raised) misses.push(`${raised.kind} ${raised.text} in ${span.text} | ${row.text}`);
    }
  }
  return { spans, quiet: spans - misses.length, misses };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder = process.env.ISNAD_EVAL ?? '../shared/eval', half = 'dev', shown = '0'] = process.argv;
  for (const { name, spans, quiet, misses } of measureUnchecked(folder, half)) {
    console.log(`${name}: ${quiet} of ${spans} quiet (${((100 * quiet) / spans).toFixed(1)} %)`);
    for (const miss of misses.slice(0, Number(shown))) console.log(`  ${miss}`);
  }
}

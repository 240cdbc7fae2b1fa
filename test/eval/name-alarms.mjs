// Measures what the rules on names say of prose that nobody wrote with the corpus at hand: news and encyclopaedia
// sentences in both languages, the shipped corpus, default settings. A name written without its hamza or with ya for alef
// maqsura is told apart from the rest: it is what name-variant is for. Alone, with what is said:
// node test/eval/name-alarms.mjs [folder of the sets] [dev|heldout] [lines to show]

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { LANGUAGES, sentencesOf } from '../../dist/eval.mjs';
import { shippedService } from './evidence.mjs';

/** Sentences that are read; there are fewer of them in English. */
const ALL = 2000;
/** News and encyclopaedia; the field that holds the text. */
const SETS = {
  ar: [
    ['ner-ar-anercorp', 'text'],
    ['ner-ar-aqmar', 'text'],
    ['num-pud', 'text'],
  ],
  en: [
    ['seg-pud', 'text'],
    ['num-pud', 'text'],
    ['claim-cited-wp', 'markdown'],
  ],
};
const GRAMMARS = Object.values(LANGUAGES).map(({ sentences }) => sentences);

/** The first `most` sentences of `lang`, in turn from each set, so that news and encyclopaedia are mixed. */
function sentencesIn(folder, half, lang, most) {
  const lists = SETS[lang].map(([set, field]) => {
    const file = join(folder, set, `${half}.jsonl`);
    if (!existsSync(file)) return [];
    const rows = readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse);
    const texts = rows.filter((row) => (row.lang ?? lang) === lang).map((row) => row[field]);
    return [...new Set(texts)].flatMap((text) =>
      sentencesOf(text, GRAMMARS).map(({ start, end }) => text.slice(start, end)),
    );
  });
  const found = new Set();
  const longest = Math.max(...lists.map((list) => list.length));
  for (let i = 0; i < longest && found.size < most; i++)
    for (const list of lists) if (i < list.length && found.size < most) found.add(list[i]);
  return [...found];
}

/** Hamza on its alef and ya for alef maqsura levelled, no particles: what is left of a slip of spelling. */
const levelled = (text) => text.replace(/[أإآ]/g, 'ا').replace(/ى/g, 'ي').replace(/[ؤئ]/g, 'ء');

/** How many sentences were read; findings that are a mere slip of Arabic spelling, and the others. */
export function measureNameAlarms(folder, half) {
  const service = shippedService();
  const counts = { ar: 0, en: 0 };
  const spelling = [];
  const others = [];
  for (const lang of ['en', 'ar'])
    for (const text of sentencesIn(folder, half, lang, lang === 'en' ? ALL / 2 : ALL - counts.en)) {
      counts[lang]++;
      for (const { rule, span, data } of service.findings(service.read(text))) {
        if (!/^name-|^role-/.test(rule)) continue;
        const written = text.slice(span.start, span.end);
        const wanted = data.suggestion ?? '';
        const bare = wanted.replace(/^ال/, '');
        const isSpelling = rule === 'name-variant' && levelled(written).endsWith(levelled(bare));
        (isSpelling ? spelling : others).push(`${rule}: ${written} → ${wanted} | ${text}`);
      }
    }
  return { counts, spelling, others };
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder = process.env.ISNAD_EVAL ?? '../shared/eval', half = 'dev', shown = '0'] = process.argv;
  const { counts, spelling, others } = measureNameAlarms(folder, half);
  console.log(`${counts.ar} Arabic and ${counts.en} English sentences`);
  for (const [what, list] of Object.entries({ 'slips of spelling': spelling, others })) {
    console.log(`${what}: ${list.length}`);
    for (const line of list.slice(0, Number(shown))) console.log(`  ${line}`);
  }
}

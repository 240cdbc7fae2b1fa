// How long a writer waits for a list of names: 100,000 actors of made-up names (some given names borne by thousands, as
// in life), the server in memory, a key at a time, in both scripts. Time from the change to the list, as an editor waits
// for it. `npm run bench`, or this file bundled, with [ACTORS]. Figures are for comparing versions on one machine.

import { createService, loadCorpus, readSettings } from '../../server/src/core/service.ts';
import { startClient } from '../support/lsp-client.ts';

const ACTORS = Number(process.argv[2] ?? 100_000);
const SENTENCES = 40;

const random = (() => {
  let state = 20_160_518;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
})();
const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;

const GIVEN =
  `Mohamed محمد|Ahmed أحمد|Ali علي|Omar عمر|Khaled خالد|Mustafa مصطفى|Abdel Rahman عبد الرحمن|Abu Bakr أبو بكر
Fatima فاطمة|Salma سلمى|Hassan حسن|Hussein حسين|Yusuf يوسف|Ibrahim إبراهيم|Nadia نادية|Samir سمير|Karim كريم|Layla ليلى
Abdel Hakim عبد الحكيم|Salem سالم|Mansour منصور|Tarek طارق|Rania رانيا|Hisham هشام|Walid وليد|Zaynab زينب`
    .split(/[|\n]/)
    .map(
      (pair) =>
        /^(?<latin>[A-Za-z ]+) (?<arabic>.+)$/.exec(pair)!.groups as { latin: string; arabic: string },
    );
const SYLLABLES =
  `ba با|ta تا|ja جا|ha حا|kha خا|da دا|ra را|za زا|sa سا|sha شا|sa صا|da ضا|gha غا|fa فا|qa قا|ka كا|la لا|ma ما
na نا|wi وي|ya يا|bu بو|mi مي|ru رو|si سي|di دي|fi في|lu لو|nu نو|ti تي|b ب|r ر|l ل|m م|s س|d د|k ك`
    .split(/[|\n]/)
    .map((pair) => pair.split(' ') as [string, string]);

/** A name in both scripts, letter for letter. */
function madeUpWord(): { latin: string; arabic: string } {
  const syllables = Array.from({ length: 2 + random(3) }, () => pick(SYLLABLES));
  const latin = syllables.map(([part]) => part).join('');
  return {
    latin: latin[0]!.toUpperCase() + latin.slice(1),
    arabic: syllables.map(([, part]) => part).join(''),
  };
}
const SURNAMES = Array.from({ length: 30_000 }, madeUpWord);

function actorAt(i: number) {
  const parts = [pick(GIVEN), ...(random(3) === 0 ? [pick(GIVEN)] : []), pick(SURNAMES)];
  const article = random(3) === 0;
  const latin = parts.map((part, k) => (article && k === parts.length - 1 ? 'al-' : '') + part.latin);
  const arabic = parts.map((part, k) => (article && k === parts.length - 1 ? 'ال' : '') + part.arabic);
  return {
    id: `person-${String(i).padStart(6, '0')}`,
    type: 'person',
    names: [
      { text: arabic.join(' '), lang: 'ar', preferred: true },
      { text: latin.join(' '), lang: 'en', kind: 'transliteration', preferred: true },
    ],
    country: 'LY',
  };
}

const actors = Array.from({ length: ACTORS }, (_, i) => actorAt(i));
const files = [
  { path: 'corpus.json', text: JSON.stringify({ corpus: 1, id: 'many', languages: ['ar', 'en'] }) },
];
for (let i = 0; i < ACTORS; i += 5000)
  files.push({
    path: `actors/a${String(i).padStart(6, '0')}.actors.json`,
    text: JSON.stringify({ actors: actors.slice(i, i + 5000) }),
  });
const layer = { name: 'many', root: 'file:///many', files };

const say = (what: string, figure: string): void => console.log(`${what.padEnd(60)} ${figure}`);
const show = (milliseconds: number): string => `${milliseconds.toFixed(milliseconds < 100 ? 1 : 0)} ms`;
function timed<T>(what: string, work: () => T): T {
  const start = performance.now();
  const result = work();
  say(what, show(performance.now() - start));
  return result;
}

const corpus = timed(`corpus of ${ACTORS} actors, loaded`, () => loadCorpus([layer]));
const service = timed('service over it, built', () =>
  createService(corpus, readSettings(undefined).settings),
);
timed('tables that are built while the writer reads', () => service.warmUp());

const client = await startClient({ builtin: { read: async () => layer } });
const warm = await client.open('Then Moh▮', 'warm.md');
await client.complete(warm.uri, warm.position);

/** Types names letter by letter behind `before`; times of all keys and the share of names on the list at half their length. */
async function type(name: string, before: string, written: readonly string[]): Promise<void> {
  const times: number[] = [];
  let offered = 0;
  for (const [n, text] of written.entries()) {
    const { uri } = await client.open(`${before} `, `${name}-${n}.md`);
    let isOffered = false;
    for (let length = 1; length <= text.length; length++) {
      const typed = `${before} ${text.slice(0, length)}`;
      const start = performance.now();
      await client.edit(uri, `${before} ${text.slice(0, length - 1)}`, typed);
      const list = await client.complete(uri, { line: 0, character: typed.length });
      times.push(performance.now() - start);
      if (length < text.length - 1 && list.items.some(({ label }) => label === text)) isOffered = true;
    }
    if (isOffered) offered++;
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => show(times[Math.floor((times.length - 1) * share)]!);
  say(
    `${name}: ${times.length} keys, ${offered} of ${written.length} names offered`,
    `p50 ${at(0.5)}, p95 ${at(0.95)}, most ${at(1)}`,
  );
}

const some = Array.from({ length: SENTENCES }, () => pick(actors));
await type(
  'Latin names',
  'Officials said that',
  some.map(({ names }) => names[1]!.text),
);
await type(
  'Arabic names',
  'وقال المسؤول إن',
  some.map(({ names }) => names[0]!.text),
);
await type(
  'Arabic names behind a particle',
  'وأضاف المسؤول',
  some.map(({ names }) => `و${names[0]!.text}`),
);
await client.close();

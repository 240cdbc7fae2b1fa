// How fast names are indexed, found and looked up, over a built dist/: `node --expose-gc test/bench/names.mjs [NAMES]`. Made-up names of
// both scripts, 300,000 unless told, prose that holds some of them, and beside the search fuse.js over the same names.
// Figures are for comparing versions on one machine.

import Fuse from 'fuse.js';

const NAMES = Number(process.argv[2] ?? 300_000);
const LOOKED_UP = 100_000;
const QUERIES = 200;
/** fuse.js takes about a second a query. */
const PEER_QUERIES = 5;
const CHARACTERS = 1_000_000;

const random = (() => {
  let state = 20_160_518;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
})();
const pick = (list) => list[random(list.length)];

const latin = {
  onsets: 'b d f g h j k kh l m n q r s sh t w y z'.split(' '),
  vowels: 'a e i o u aa ai ou'.split(' '),
};
const arabic = { onsets: [...'بتثجحخدذرزسشصضطعغفقكلمنهوي'], vowels: ['', '', 'ا', 'و', 'ي'] };

function madeUpWord({ onsets, vowels }) {
  let word = '';
  for (let i = 2 + random(3); i > 0; i--) word += pick(onsets) + pick(vowels);
  return word;
}

const capital = (word) => word[0].toUpperCase() + word.slice(1);
const words = {
  latin: Array.from({ length: 40_000 }, () => capital(madeUpWord(latin))),
  arabic: Array.from({ length: 40_000 }, () => madeUpWord(arabic)),
};
const madeUpName = (list) => Array.from({ length: 1 + random(3) }, () => pick(list)).join(' ');
const names = Array.from({ length: NAMES }, (_, i) => madeUpName(i % 2 ? words.latin : words.arabic));

const FILLERS = {
  latin: 'the road to the town was closed on Tuesday, and officials said that'.split(' '),
  arabic: 'وقال المسؤول إن الطريق إلى المدينة مغلق منذ أمس، وأضاف أن'.split(' '),
};

/** Paragraphs of about 500 characters; every eighth word or so is a name, some with «و» or "'s". */
function proseOf(script) {
  const paragraphs = [];
  for (let length = 0; length < CHARACTERS; length += paragraphs.at(-1).length) {
    const parts = [];
    while (parts.join(' ').length < 500) {
      const name = pick(names.filter((_, i) => i < 1000 && i % 2 === (script === 'latin' ? 1 : 0)));
      parts.push(...FILLERS[script].slice(random(5)), script === 'latin' ? `${name}'s` : `و${name}`);
    }
    paragraphs.push(parts.join(' '));
  }
  return paragraphs;
}

const core = await import('../../dist/eval.mjs');

const say = (what, figure) => console.log(`${what.padEnd(54)} ${figure}`);
const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
};
function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const entities = names.map((name, i) => core.listEntity(`n${i}`, [name]));
const before = megabytes();
let index;
say(
  `index of ${NAMES} names, built`,
  `${Math.round(milliseconds(() => (index = core.createEntityIndex(entities))))} ms`,
);
say('index, memory beside the names', `${Math.round(megabytes() - before)} MB`);

for (const script of ['arabic', 'latin']) {
  const prose = proseOf(script);
  const characters = prose.reduce((sum, { length }) => sum + length, 0);
  let best = Number.POSITIVE_INFINITY;
  let found = 0;
  for (let run = 0; run < 6; run++) {
    found = 0;
    best = Math.min(
      best,
      milliseconds(() => {
        for (const text of prose) found += core.findMentions(text, index).length;
      }),
    );
  }
  say(`names found in ${script} prose (${found})`, `${(characters / best / 1000).toFixed(1)} M characters/s`);
}

const some = entities.slice(0, LOOKED_UP);
const search = core.createNameSearch(core.createEntityIndex(some));
say(
  `search over ${LOOKED_UP} names, tables built`,
  `${Math.round(milliseconds(() => search.search('')))} ms`,
);
/** A letter left out of a name. */
const slip = (name) => {
  const at = 1 + random(name.length - 1);
  return name.slice(0, at) + name.slice(at + 1);
};
const queries = Array.from({ length: QUERIES }, () => some[random(LOOKED_UP)].names[0].text);
const rightOf = (lookUp, list) => list.filter((name) => lookUp(slip(name)) === name).length;
for (const [what, options] of [
  ['query with a slip', {}],
  ['query being typed', { complete: true }],
]) {
  let right = 0;
  const time = milliseconds(() => {
    right = rightOf((query) => search.search(query, options)[0]?.name.text, queries);
  });
  say(`${what}, first is right ${right}/${QUERIES}`, `${(time / QUERIES).toFixed(2)} ms`);
}
const fuse = new Fuse(some.map(({ names: [{ text }] }) => text));
const few = queries.slice(0, PEER_QUERIES);
const peerTime = milliseconds(() => rightOf((query) => fuse.search(query, { limit: 5 })[0]?.item, few));
say('the same with fuse.js alone', `${(peerTime / PEER_QUERIES).toFixed(0)} ms`);

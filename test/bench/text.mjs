// How fast drafts are read: `node test/bench/text.mjs`. A bilingual draft of 100,000 words read whole, in a fresh process
// and in one that has read before; edits all over it; and beside them Intl.Segmenter and Microsoft's recognizer.
// Figures are for comparing versions on one machine.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const WORDS = 100_000;
const COLD_RUNS = 5;
const EDITS = 200;

const english = [
  'The ministry said on Tuesday that %d people had been **displaced** from the town, according to [officials](https://example.org/a), and that three soldiers were killed [@daily-2016, p. 3]. ',
  'Dr. Salem of the U.N. mission told reporters that "the figures are not final. We are still counting." ',
  'A second convoy of %d trucks reached the camp on 3 March, carrying food worth $1.2 million.[^%n] ',
  'About two thirds of the residents left; the rest stayed, waiting for the road to open. ',
];
const arabic = [
  'قالت الوزارة يوم الثلاثاء إن نحو %d شخص نزحوا من المدينة، وفقا لمسؤولين محليين، وإن ثلاثة جنود قتلوا في **الاشتباكات** [@daily-2016]. ',
  'وأضاف د. سالم أن «الوضع صعب جدا. نحتاج إلى مساعدة عاجلة» وفق تعبيره. ',
  'ووصلت قافلة ثانية من %d شاحنة إلى المخيم في ٣ مارس، تحمل أغذية قيمتها مليون ومئتا ألف دولار.[^%n] ',
  'غادر نحو ثلثي السكان؛ وبقي الآخرون، ينتظرون فتح الطريق. ',
];

/** A draft of so many words, the same at each call. */
function draftOf(words) {
  const parts = [];
  let count = 0;
  for (let i = 0; count < words; i++) {
    const sentences = i % 2 ? english : arabic;
    const paragraph = Array.from({ length: 5 }, (_, k) =>
      sentences[(i + k * 3) % 4].replace('%d', String((i * 37 + k * 101) % 2000)).replace('%n', String(i)),
    ).join('');
    parts.push(i % 12 === 0 ? `## Part ${i}\n\n- ${paragraph}\n- البند ${i}\n\n` : `${paragraph}\n\n`);
    count += paragraph.split(' ').length;
  }
  return parts.join('');
}

const layers = {
  Markdown: ({ core, draft }) => core.parseProse(draft),
  sentences: ({ core, prose, grammars }) =>
    prose.blocks.flatMap(({ block }) => core.sentencesOfBlock(block, grammars)),
  words: ({ core, prose }) => prose.blocks.flatMap(({ block }) => core.wordsOf(block.prose.text)),
  quantities: ({ core, prose }) =>
    prose.blocks.flatMap(({ block }) => {
      const { text } = block.prose;
      const first = core.LANGUAGES[core.languageOf(text)];
      return core.readQuantities(text, [first, first.id === 'ar' ? core.LANGUAGES.en : core.LANGUAGES.ar]);
    }),
};

const peers = {
  'Intl.Segmenter, sentences': ({ prose }) => segment(prose, 'sentence'),
  'Intl.Segmenter, words': ({ prose }) => segment(prose, 'word'),
  'Microsoft recognizer, numbers': ({ prose, numbers, grammars, core }) =>
    prose.blocks.map(({ block }) =>
      core
        .sentencesOfBlock(block, grammars)
        .map(({ start, end }) => numbers.recognizeNumber(block.prose.text.slice(start, end), 'en-us')),
    ),
};

function segment(prose, granularity) {
  const segmenter = new Intl.Segmenter('ar', { granularity });
  return prose.blocks.map(({ block }) => [...segmenter.segment(block.prose.text)].length);
}

const timed = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function bundle(directory) {
  const { build } = await import('esbuild');
  const outfile = join(directory, 'core.mjs');
  const core = fileURLToPath(new URL('../../server/src/core/', import.meta.url));
  const from = (file, names) => `export { ${names} } from ${JSON.stringify(core + file)};`;
  await build({
    stdin: {
      contents: [
        from('text/markdown.ts', 'parseProse'),
        from('text/sentences.ts', 'sentencesOfBlock'),
        from('text/tokens.ts', 'wordsOf'),
        from('text/language-of.ts', 'languageOf'),
        from('text/quantities.ts', 'readQuantities'),
        from('language/languages.ts', 'LANGUAGES'),
      ].join('\n'),
      resolveDir: core,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  return pathToFileURL(outfile).href;
}

const prepare = (core, draft) => ({
  core,
  draft,
  grammars: Object.values(core.LANGUAGES).map(({ sentences }) => sentences),
});

/** In a fresh process: each layer once, as a draft that is opened meets it. */
async function cold(url) {
  const core = await import(url);
  const state = prepare(core, draftOf(WORDS));
  const times = {};
  for (const [name, run] of Object.entries(layers)) {
    times[name] = timed(() => {
      const result = run(state);
      state.prose ??= result;
    });
  }
  console.log(JSON.stringify(times));
}

async function measure() {
  const directory = mkdtempSync(join(tmpdir(), 'isnad-bench-'));
  try {
    const url = await bundle(directory);
    const draft = draftOf(WORDS);
    const row = (name, value, note = '') => console.log(name.padEnd(34), value.padStart(12), note);
    const speed = (milliseconds) => `${(draft.length / milliseconds / 1000).toFixed(1)} M/s`;
    const report = (name, milliseconds) => row(name, `${milliseconds.toFixed(0)} ms`, speed(milliseconds));
    console.log(`Bilingual draft: ${WORDS} words, ${draft.length} characters. Node ${process.version}.\n`);

    console.log(`Whole, in a fresh process (median of ${COLD_RUNS})`);
    const runs = Array.from({ length: COLD_RUNS }, () => {
      const { stdout } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--cold', url], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      return JSON.parse(stdout.toString());
    });
    for (const name of Object.keys(layers)) report(name, median(runs.map((times) => times[name])));
    report('all', median(runs.map((times) => Object.values(times).reduce((sum, time) => sum + time))));

    console.log('\nWhole, in a process that has read before');
    const core = await import(url);
    const state = prepare(core, draft);
    state.prose = core.parseProse(draft);
    let all = 0;
    for (const [name, run] of Object.entries(layers)) {
      const time = median(Array.from({ length: 7 }, () => timed(() => run(state))));
      report(name, time);
      all += time;
    }
    report('all', all);

    console.log(`\nAn edit (median of ${EDITS}, spread over the draft)`);
    const analysed = new WeakSet();
    const analyse = (prose) => {
      for (const { block } of prose.blocks) {
        if (analysed.has(block)) continue;
        analysed.add(block);
        const one = { ...state, prose: { blocks: [{ block }] } };
        for (const name of ['sentences', 'quantities']) layers[name](one);
      }
    };
    let prose = state.prose;
    analyse(prose);
    const edits = { Markdown: [], 'all of the edited paragraph': [] };
    for (let i = 0; i < EDITS; i++) {
      const at = Math.floor(draft.length * ((i * 0.618) % 1));
      const next = `${prose.source.slice(0, at)}x${prose.source.slice(at)}`;
      // The editor's copy is one flat string; joining it is no part of reading it.
      Buffer.byteLength(next);
      const parse = timed(() => {
        prose = core.parseProse(next, prose);
      });
      edits.Markdown.push(parse);
      edits['all of the edited paragraph'].push(parse + timed(() => analyse(prose)));
    }
    for (const [name, times] of Object.entries(edits))
      row(
        name,
        `${median(times).toFixed(2)} ms`,
        `worst in 20: ${times.toSorted((a, b) => b - a)[EDITS / 20].toFixed(2)} ms`,
      );

    console.log('\nPeers, warm, on the same prose');
    state.numbers = (await import('@microsoft/recognizers-text-number')).default;
    for (const [name, run] of Object.entries(peers)) {
      const first = timed(() => run(state));
      report(
        name,
        Math.min(
          first,
          timed(() => run(state)),
        ),
      );
    }
  } finally {
    rmSync(directory, { recursive: true });
  }
}

if (process.argv[2] === '--cold') await cold(process.argv[3]);
else await measure();

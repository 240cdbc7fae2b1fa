// `npm run test:pandoc`: what `isnad export` writes, read by the real Pandoc. The Arabic sample draft becomes a page with
// its bibliography. Expects a built dist/. Last line: `N passed, N failed`.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/dependencies.mjs';
import { run } from '../../scripts/processes.mjs';
import { ensurePrograms } from '../../scripts/system-programs.mjs';
import { closingLine } from '../../scripts/tally.mjs';

const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'isnad-pandoc-'));
const tally = { passed: 0, failed: 0 };

/** The key that the sample draft misspells on purpose. */
const misspelt = 'libya-rome-coaliton-2016';

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  tally.failed++;
}
rmSync(folder, { recursive: true });
console.log(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;

async function main() {
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build makes it.');
  const [pandoc] = await ensurePrograms(['pandoc']);
  console.log('In Pandoc:');
  for (const [format, file] of [
    ['csl', 'references.json'],
    ['bibtex', 'references.bib'],
  ]) {
    const references = join(folder, file);
    const exported = await run(process.execPath, [cli, 'export', format, '--out', references], {
      quiet: true,
    });
    await test(`isnad export ${format} writes the references`, () =>
      assert.deepEqual([exported.code, exported.output], [0, '']));
    for (const language of ['ar', 'en']) await convert(pandoc, language, format, references);
  }
}

async function convert(pandoc, language, format, references) {
  const page = join(folder, `${language}-${format}.html`);
  const draft = join(root, 'samples', `libya-2016.${language}.md`);
  const { code, output } = await run(
    pandoc,
    [draft, '--citeproc', '--bibliography', references, '--standalone', '--wrap=none', '-o', page],
    { quiet: true, timeoutMs: 60_000 },
  );
  const name = (what) => `${format}, ${language}: ${what}`;
  await test(name('the draft becomes a page'), () => assert.equal(code, 0, output));
  await test(name('Pandoc misses only the key that is misspelt'), () => {
    const missing = [...output.matchAll(/citation (\S+) not found/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(missing)], [misspelt]);
  });
  const html = existsSync(page) ? readFileSync(page, 'utf8') : '';
  await test(name('the page is in the language of the draft'), () =>
    assert.match(html, new RegExp(`<html[^>]* lang="${language}"`)),
  );
  await test(name('each entry has what the article has'), () => {
    const entries = Object.fromEntries(
      [...html.matchAll(/<div id="ref-([^"]+)" class="csl-entry"[^>]*>(.*?)<\/div>/gs)].map(
        ([, key, text]) => [
          key,
          text
            .replace(/<[^>]*>/g, '')
            .replace(/\s+/g, ' ')
            .trim(),
        ],
      ),
    );
    assert.deepEqual(Object.keys(entries).sort(), [
      'dw-2016-05-18-libya-allies',
      'libya-rome-coalition-2016',
    ]);
    const first = entries['dw-2016-05-18-libya-allies'];
    for (const part of [
      'ح.ع.ح',
      '2016',
      'دول غربية تبحث عن حلفاء محليين ليبيين لمحاربة داعش',
      'دويتشه فيله',
      'https://p.dw.com/p/1Ipe6',
    ])
      assert.ok(first.includes(part), `"${part}" is missing in: ${first}`);
    const second = entries['libya-rome-coalition-2016'];
    for (const part of ['ع.ع.م.', '2016', '[اجتماع التحالف في روما حول ليبيا (النص بلا عنوان)]'])
      assert.ok(second.includes(part), `"${part}" is missing in: ${second}`);
  });
  await test(name('citations name author and year'), () => {
    const cited = [
      ...html.matchAll(/<span class="citation" data-cites="dw-2016-05-18-libya-allies">([^<]*)</g),
    ];
    assert.ok(cited.length >= 3);
    for (const [, text] of cited) assert.equal(text, '(ح.ع.ح 2016)');
  });
}

async function test(name, check) {
  try {
    await check();
    tally.passed++;
    console.log(`  ✓ ${name}`);
  } catch (error) {
    tally.failed++;
    console.log(`  ✗ ${name}\n    ${error instanceof Error ? error.message : error}`);
  }
}

// `npm run test:neovim`: another editor than VS Code, through `isnad lsp --stdio` alone. Runs check.lua in a headless
// Neovim without the user's configuration. Expects a built dist/. Last line: `N passed, N failed`.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../scripts/dependencies.mjs';
import { run } from '../../scripts/processes.mjs';
import { ensurePrograms } from '../../scripts/system-programs.mjs';
import { closingLine } from '../../scripts/tally.mjs';
import { createWorkspace } from '../e2e/workspace.mjs';

const timeoutMs = 90_000;

let tally = { passed: 0, failed: 1 };
try {
  tally = await runNeovim();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
console.log(closingLine(tally));
process.exitCode = tally.failed > 0 ? 1 : 0;

async function runNeovim() {
  const cli = process.env.ISNAD_E2E_CLI ?? join(root, 'dist/cli.js');
  if (!existsSync(cli)) throw new Error('dist/cli.js is missing: npm run build makes it.');
  const [neovim] = await ensurePrograms(['neovim']);
  const workspace = createWorkspace();
  const results = join(dirname(workspace.folder), 'results');
  try {
    const script = fileURLToPath(new URL('check.lua', import.meta.url));
    const { output, timedOut } = await run(neovim, ['--clean', '-n', '--headless', '-S', script], {
      cwd: workspace.folder,
      quiet: true,
      timeoutMs,
      env: {
        ...process.env,
        ISNAD_NODE: process.execPath,
        ISNAD_CLI: cli,
        ISNAD_DRAFTS: workspace.folder,
        ISNAD_CASES: readFileSync(new URL('../e2e/samples.json', import.meta.url), 'utf8'),
        ISNAD_RESULTS: results,
        // Its log would land in the user's folder.
        XDG_STATE_HOME: dirname(workspace.folder),
        XDG_CACHE_HOME: dirname(workspace.folder),
      },
    });
    if (!existsSync(results)) {
      throw new Error(
        `Neovim ${timedOut ? `did not end in ${timeoutMs / 1000} s` : 'ended early'}:\n${output.trim()}`,
      );
    }
    return report(readFileSync(results, 'utf8').trim().split('\n'));
  } finally {
    workspace.remove();
  }
}

function report(lines) {
  const failed = lines.filter((line) => line.startsWith('not ok'));
  console.log('In Neovim:');
  for (const line of lines) console.log(line.replace(/^not ok /, '  ✗ ').replace(/^ok /, '  ✓ '));
  return { passed: lines.length - failed.length, failed: failed.length };
}

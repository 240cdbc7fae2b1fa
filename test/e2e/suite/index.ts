// What VS Code's extension host runs: registers every test and hands over to the runner.

import './activation.ts';
import './diagnostics.ts';
import './hover.ts';
import './completion.ts';
import './fixes.ts';
import './ignored.ts';
// Last: they have the window use other corpora.
import './names.ts';
import './rules.ts';
import './corpus-files.ts';
import './workshop.ts';
import { closeAll } from './editor.ts';
import { runTests } from './harness.ts';

/** VS Code calls this, and takes a rejection for failure. */
export function run(): Promise<void> {
  return runTests(closeAll);
}

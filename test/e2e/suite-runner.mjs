// Runs the bundled suite in a VS Code by way of @vscode/test-electron. A program of its own, so that it can be started
// under a virtual screen and ended with a time limit.
// usage: suite-runner.mjs EXECUTABLE EXTENSION SUITE WORKSPACE
import { dirname, join } from 'node:path';
import { runTests } from '@vscode/test-electron';

const [vscodeExecutablePath, extensionDevelopmentPath, extensionTestsPath, workspace] = process.argv.slice(2);
// Whoever ends this ends VS Code by the same signal, their group being one. VS Code first, for it has to tidy up.
process.on('SIGTERM', () => {});
try {
  await runTests({
    vscodeExecutablePath,
    extensionDevelopmentPath,
    extensionTestsPath,
    // A profile of its own beside the workspace: desktop VS Code would restore what an earlier run left open.
    launchArgs: [workspace, '--disable-extensions', `--user-data-dir=${join(dirname(workspace), 'profile')}`],
  });
} catch (error) {
  // Which tests failed has been said already.
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// Opens pages in a headless Chromium, with the switches that it needs in a container and to stay off the network.
import { ensurePrograms } from '../../scripts/system-programs.mjs';

/** @returns {Promise<import('playwright-core').LaunchOptions>} how Playwright has to start the browser */
export async function chromiumOptions() {
  const [executablePath] = await ensurePrograms(['chromium', 'arabicFont']);
  return {
    executablePath,
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  };
}

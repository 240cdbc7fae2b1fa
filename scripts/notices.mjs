// The licences of what the bundles carry: dist/THIRD-PARTY-NOTICES.txt, which ships with them, as those licences ask.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './dependencies.mjs';

const LICENCE = /^(?:licen[cs]e|copying|notice|thirdpartynotices)(?:[.-].*)?$/i;

/**
 * Writes the notices of every package that one of the bundles holds something of.
 *
 * @param {import('esbuild').Metafile[]} metafiles what esbuild says of each bundle
 * @throws {Error} where a package has no licence in it
 */
export function writeNotices(metafiles) {
  const folders = new Set();
  for (const { outputs } of metafiles) {
    for (const { inputs } of Object.values(outputs)) {
      for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
        const found = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1];
        if (found && bytesInOutput > 0) folders.add(found);
      }
    }
  }
  const notices = [...folders].map(noticeOf).sort((a, b) => (a.title < b.title ? -1 : 1));
  const once = new Map(notices.map(({ title, text }) => [title, text]));
  const parts = [...once].map(([title, text]) => `${'='.repeat(80)}\n${title}\n\n${text}`);
  writeFileSync(
    join(root, 'dist/THIRD-PARTY-NOTICES.txt'),
    `Isnad is bundled with the following packages, under the licences that follow.\n\n${parts.join('\n\n')}\n`,
  );
}

/** A package by name and version, and the texts of its licence. */
function noticeOf(folder) {
  const path = join(root, folder);
  const { name, version, license, author } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const texts = readdirSync(path)
    .filter((file) => LICENCE.test(file))
    .sort()
    .map((file) => readFileSync(join(path, file), 'utf8').trim());
  if (texts.length === 0 && !license) throw new Error(`${name} names no licence`);
  const by = typeof author === 'string' ? author : author?.name;
  return {
    title: `${name} ${version} (${license ?? 'see below'})`,
    text: texts.length > 0 ? texts.join('\n\n') : `Licence: ${license}${by ? `. By ${by}` : ''}.`,
  };
}

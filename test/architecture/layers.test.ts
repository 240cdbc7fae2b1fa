// Holds the import walls of ARCHITECTURE.md by reading the import lines.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');

/** Each room of the house and the rooms it may import from; its own is always allowed. */
const WALLS: Readonly<Record<string, readonly string[]>> = {
  'core/base': [],
  'core/text': ['core/base', 'core/language', 'data'],
  'core/language': ['core/base', 'core/text', 'data'],
  'core/corpus': ['core/base', 'core/text', 'core/language'],
  'core/analysis': ['core/base', 'core/text', 'core/language', 'core/corpus'],
  'core/rules': ['core/base', 'core/text', 'core/language', 'core/corpus', 'core/analysis'],
  'core/features': ['core/base', 'core/text', 'core/language', 'core/corpus', 'core/analysis', 'core'],
  'core/records': ['core/base', 'core/text', 'core/language', 'core/corpus', 'core/features'],
  'core/intake': ['core/base', 'core/text', 'core/language', 'core/corpus', 'core/analysis'],
  'core/exchange': ['core/base', 'core/text', 'core/language', 'core/corpus'],
  core: [
    'core/base',
    'core/text',
    'core/language',
    'core/corpus',
    'core/analysis',
    'core/rules',
    'core/features',
    'core/records',
    'core/exchange',
    'core/intake',
  ],
  lsp: ['core/service'],
  node: ['core/service', 'lsp'],
  cli: ['core/service', 'lsp', 'node', 'package'],
  client: ['lsp/protocol'],
};

/** Of the files beside the rooms of the core, those that rules and features may read: plain types. */
const OPEN_CORE_FILES = new Set(['finding.ts']);

/** Packages, by the only file or room that may import each; others are free in the shells. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'fuse.js': ['core/corpus/name-search.ts'],
  '@lezer/markdown': ['core/text'],
  '@lezer/common': ['core/text'],
  'jsonc-parser': ['core/corpus', 'core/records', 'core/exchange/json-items.ts'],
  'fastest-levenshtein': ['core/corpus', 'core/features'],
  yaml: ['core/analysis'],
  picomatch: ['core/service.ts'],
  '@sinclair/typebox': ['core/corpus'],
  linkedom: ['core/intake/page.ts'],
  '@mozilla/readability': ['core/intake/page.ts'],
  '@noble/hashes/sha2.js': ['core/intake'],
  '@noble/hashes/utils.js': ['core/intake'],
  papaparse: ['core/exchange/csv.ts'],
  '@citation-js/core': ['core/exchange/bibtex.ts'],
  '@citation-js/plugin-bibtex': ['core/exchange/bibtex.ts'],
};

/** Where shells come into the core: what drafts need, and what is loaded when it is asked for. */
const ENTRIES = new Set(['core/service.ts', 'core/exchange.ts', 'core/intake.ts']);

/** A main puts the house together: it may name any room. */
const isMain = (file: string): boolean => /^lsp\/main\./.test(file);

interface Import {
  readonly file: string;
  readonly target: string;
  /** `import type`: nothing of it is left in the bundle. */
  readonly typeOnly: boolean;
}

const posixPath = (path: string): string => path.split(sep).join(posix.sep);

/** Where a file lives: `core/text/fold.ts`, `client/extension.ts`. */
function place(path: string): string {
  const fromRoot = posixPath(relative(ROOT, path));
  return fromRoot.replace(/^server\/src\//, '').replace(/^client\/src\//, 'client/');
}

function room(file: string): string {
  if (file.startsWith('data/')) return 'data';
  if (file === 'package.json') return 'package';
  const parts = file.split('/');
  if (parts[0] !== 'core') return parts[0]!;
  return parts.length > 2 ? `core/${parts[1]}` : 'core';
}

const sources = ['server/src', 'client/src'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name)),
);

const imports: readonly Import[] = sources.flatMap((path) => {
  const text = readFileSync(path, 'utf8');
  const lines = text.matchAll(
    /^(?:import|export)\b[^'";]*?from\s*'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
  );
  return [...lines].map((match) => {
    const specifier = match[1] ?? match[2] ?? match[3]!;
    const target = specifier.startsWith('.') ? place(join(dirname(path), specifier)) : specifier;
    return { file: place(path), target, typeOnly: /^(import|export) type\b/.test(match[0]) };
  });
});

const internal = imports.filter(({ target }) =>
  /^(core|lsp|node|cli|client|data)\/|^package\.json$/.test(target),
);

describe('the import walls', () => {
  it('were read at all', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(internal.length).toBeGreaterThan(100);
  });

  it('hold', () => {
    const breaches = internal.filter(({ file, target, typeOnly }) => {
      const from = room(file);
      const to = room(target);
      if (from === to || isMain(file)) return false;
      const allowed = WALLS[from] ?? [];
      if (to === 'core' && from === 'core/features') return !OPEN_CORE_FILES.has(posix.basename(target));
      if (to === 'core' || to.startsWith('core/')) {
        if (from.startsWith('core')) return !allowed.includes(to);
        return !(allowed.includes('core/service') && (typeOnly || ENTRIES.has(target)));
      }
      if (from === 'client') return target !== 'lsp/protocol.ts';
      return !allowed.includes(to);
    });
    expect(breaches).toEqual([]);
  });

  it('keep rules apart from each other', () => {
    const siblings = internal.filter(
      ({ file, target }) =>
        room(file) === 'core/rules' &&
        room(target) === 'core/rules' &&
        !file.endsWith('/index.ts') &&
        target !== 'core/rules/rule.ts',
    );
    expect(siblings).toEqual([]);
  });

  it('keep packages where they belong', () => {
    const astray = imports.filter(({ file, target }) => {
      const owners = PACKAGES[target];
      return owners !== undefined && !owners.some((owner) => file === owner || file.startsWith(`${owner}/`));
    });
    expect(astray).toEqual([]);
  });

  it('keep every other package out of the core', () => {
    const strangers = imports.filter(
      ({ file, target }) =>
        file.startsWith('core/') && !/^(core|data)\//.test(target) && !(target in PACKAGES),
    );
    expect(strangers).toEqual([]);
  });
});

// A corpus kept in a folder: reads its files, and nothing that is not one. Knows file names, not what is in the files.

import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { CorpusFileInput, CorpusLayerInput, CorpusSource, RefusedFile } from '../core/corpus/source.ts';
import { messageOf } from '../core/service.ts';
import { watchFolder } from './watch-folder.ts';

/** Larger files are no hand-kept records; `isnad import` splits what it writes. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** Deeper folders than these are not part of the layout. */
const DEEPEST = 8;

const RECORD_FILE = /\.(?:actors|places|article|mentions)\.json$/;
const isCorpusFile = (path: string): boolean =>
  path === 'corpus.json' || path === 'style.json' || RECORD_FILE.test(path) || path.endsWith('.txt');

/** Files read at the same time. */
const AT_ONCE = 64;

/** Folders that are no part of any corpus. */
const isEntered = (name: string, depth: number): boolean =>
  depth <= DEEPEST && !name.startsWith('.') && name !== 'node_modules';

interface Kept {
  readonly stamp: string;
  readonly file: CorpusFileInput;
}

/** Reads the corpus in the folder `dir` once. Nothing where there is no such folder, or nothing of a corpus in it. */
export const readCorpusFolder = (dir: string, root = dir): Promise<CorpusLayerInput | undefined> =>
  corpusFolder(dir, root).read();

/**
 * The corpus in the folder `dir` (an absolute path). `root` is what the layer is known by, the path if nothing else.
 * Files that did not change between two reads are not read again. A read rejects only where the folder itself cannot
 * be read; a file that cannot is among the refused.
 */
export function corpusFolder(dir: string, root = dir): CorpusSource {
  let kept = new Map<string, Kept>();
  return {
    async read() {
      const found = await listFiles(dir);
      if (!found) return undefined;
      const now = new Map<string, Kept>();
      const refused = [...found.refused];
      // Bodies stand beside articles; other texts in the folder are none of our business.
      const withArticles = new Set(
        found.paths.filter((path) => path.endsWith('.article.json')).map(folderOf),
      );
      const paths = found.paths.filter((path) => !path.endsWith('.txt') || withArticles.has(folderOf(path)));
      for (let i = 0; i < paths.length; i += AT_ONCE) {
        const some = paths.slice(i, i + AT_ONCE);
        for (const one of await Promise.all(some.map((path) => readOne(dir, path, kept.get(path))))) {
          if (!one) continue;
          if ('reason' in one) refused.push(one);
          else now.set(one.file.path, one);
        }
      }
      kept = now;
      if (now.size === 0 && refused.length === 0) return undefined;
      return { name: basename(dir), root, files: [...now.values()].map(({ file }) => file), refused };
    },
    watch: (changed) => watchFolder(dir, { wanted: isCorpusFile, entered: isEntered }, changed),
  };
}

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/** Paths of the corpus files below `dir`, with `/`. Links out of it, and links to folders, are refused. */
async function listFiles(dir: string): Promise<{ paths: string[]; refused: RefusedFile[] } | undefined> {
  let home: string;
  try {
    home = await realpath(dir);
    if (!(await stat(home)).isDirectory()) return undefined;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  const paths: string[] = [];
  const refused: RefusedFile[] = [];
  const visit = async (folder: string, depth: number): Promise<void> => {
    let entries: Dirent[];
    try {
      entries = await entriesOf(folder);
    } catch (error) {
      if (folder === home) throw error;
      // A folder that went while it was looked at is one that is not there.
      const path = relative(home, folder).split(sep).join('/');
      if (!isMissing(error))
        refused.push({ path, reason: `The folder cannot be read (${messageOf(error)})` });
      return;
    }
    for (const entry of entries) {
      const full = join(folder, entry.name);
      const path = relative(home, full).split(sep).join('/');
      if (entry.isDirectory()) {
        if (isEntered(entry.name, depth + 1)) await visit(full, depth + 1);
      } else if (entry.isSymbolicLink()) {
        const reason = await linkFault(full, home);
        if (reason) refused.push({ path, reason });
        else if (isCorpusFile(path)) paths.push(path);
      } else if (entry.isFile() && isCorpusFile(path)) paths.push(path);
    }
  };
  await visit(home, 0);
  return { paths: paths.sort(), refused };
}

async function entriesOf(folder: string): Promise<Dirent[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function linkFault(link: string, home: string): Promise<string | undefined> {
  try {
    const target = await realpath(link);
    if (!target.startsWith(home + sep)) return 'This link leads out of the corpus folder; it is not followed';
    const found = await stat(target);
    if (found.isDirectory()) return 'Links to folders are not followed';
    return found.isFile() ? undefined : 'This link leads to something that is no file';
  } catch {
    return 'This link leads nowhere';
  }
}

/** The file at `path`; nothing where it went after the folder was listed. */
async function readOne(
  dir: string,
  path: string,
  before: Kept | undefined,
): Promise<Kept | RefusedFile | undefined> {
  try {
    const full = join(dir, path);
    const { size, mtimeMs, ino } = await stat(full);
    if (size > LARGEST_FILE) {
      return {
        path,
        reason: `The file is larger than 2 MB (${Math.ceil(size / 1024 / 1024)} MB); it is not read`,
      };
    }
    const stamp = `${size} ${mtimeMs} ${ino}`;
    if (before?.stamp === stamp) return before;
    const bytes = await readFile(full);
    const text = decode(bytes);
    if (typeof text !== 'string') return { path, ...text };
    const sha256 = path.endsWith('.txt') ? { sha256: createHash('sha256').update(bytes).digest('hex') } : {};
    return { stamp, file: { path, text, ...sha256 } };
  } catch (error) {
    return isMissing(error) ? undefined : { path, reason: `The file cannot be read (${messageOf(error)})` };
  }
}

/** The text of a UTF-8 file without its byte order mark, or why it is none. */
function decode(bytes: Uint8Array): string | { readonly reason: string } {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return { reason: 'The file is UTF-16; a corpus file is UTF-8' };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { reason: 'The file is not UTF-8' };
  }
  return text.includes('\0') ? { reason: 'The file holds NUL bytes; it is no text' } : text;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');

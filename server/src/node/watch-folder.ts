// Tells when something changes in a corpus folder. One watch for each folder in it, none for a file: a checkout of ten
// thousand files costs no more than one. (Node's own recursive watch takes a watch for every file on Linux.)

import { type Dirent, type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Quiet time after a change before it is told, in milliseconds: a checkout changes thousands of files at once. */
const SETTLED = 100;
/** Changes that go on for longer are told meanwhile, so that little is left to read when the last one comes. */
const LONGEST_WAIT = 1000;

export interface WatchOptions {
  /** Whether a change of the file of this name matters. */
  readonly wanted: (name: string) => boolean;
  /** Whether the folder of this name, `depth` folders below, is looked into. */
  readonly entered: (name: string, depth: number) => boolean;
}

/**
 * Calls `changed` soon after something changed in the folder `dir`, or after it came or went. Folders that cannot be
 * watched are passed over: the client's own watcher has to do.
 */
export function watchFolder(
  dir: string,
  { wanted, entered }: WatchOptions,
  changed: () => void,
): { dispose(): void } {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let since = 0;

  const later = () => {
    if (!timer) since = Date.now();
    else if (Date.now() - since > LONGEST_WAIT) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      follow();
      changed();
    }, SETTLED);
  };
  const observe = (folder: string, matters: (name: string) => boolean): void => {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_, name) => {
        if (name === null || matters(name)) later();
      });
      watcher.on('error', () => forget(folder));
      watchers.set(folder, watcher);
    } catch {
      // It went, or the system has no watches left.
    }
  };
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };

  /** Watches the folders that are there now, and no others. At once, so that no change falls between. */
  function follow(): void {
    const found = new Set<string>();
    const visit = (folder: string, depth: number): void => {
      const entries = entriesOf(folder);
      if (!entries) return;
      found.add(folder);
      // A name without an ending may be that of a folder that came or went.
      observe(folder, (name) => wanted(name) || !/\.[a-z]+$/i.test(name));
      for (const entry of entries)
        if (entry.isDirectory() && entered(entry.name, depth + 1)) visit(join(folder, entry.name), depth + 1);
    };
    visit(dir, 0);
    const parent = dirname(dir);
    found.add(parent);
    observe(parent, (name) => name === basename(dir));
    for (const folder of watchers.keys()) if (!found.has(folder)) forget(folder);
  }

  follow();
  return {
    dispose() {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}

function entriesOf(folder: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return undefined;
  }
}

// Which files the client is asked to watch: those of the corpus folders and what writers keep beside their drafts, and
// nothing else where the client can be told so.

import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type FileSystemWatcher,
} from 'vscode-languageserver';
import type { ClientFeatures } from './capabilities.ts';

/** What the workspace is made of: URIs of its folders, and names of corpus folders in each. */
export interface Watched {
  readonly roots: readonly string[];
  readonly folders: readonly string[];
}

/** Asks the client to watch; a later call takes the place of the earlier one, where it asks for something else. */
export class ClientWatchers {
  private asked = '';
  private registered: Promise<Disposable> | undefined;

  constructor(private readonly connection: Connection) {}

  watch(watched: Watched, client: ClientFeatures): void {
    if (!client.watchesFiles) return;
    const watchers = watchersOf(watched, client);
    const asked = JSON.stringify(watchers);
    if (asked === this.asked) return;
    this.asked = asked;
    const before = this.registered;
    this.registered = this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    // The new watchers are there before the old ones go, so that no change falls between.
    void this.registered.then(async () => (await before)?.dispose());
  }
}

/** A folder that goes with all that is in it is told as one: its own name is watched too. */
const watchersOf = ({ roots, folders }: Watched, client: ClientFeatures): FileSystemWatcher[] =>
  client.watchesRelative
    ? roots.flatMap((baseUri) =>
        [...folders.flatMap((folder) => [folder, `${folder}/**`]), '.isnad/*.json'].map((pattern) => ({
          globPattern: { baseUri, pattern },
        })),
      )
    : [{ globPattern: '**/*.json' }, { globPattern: '**/articles/*.txt' }];

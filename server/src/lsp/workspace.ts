// What the server works with at any moment: settings, corpus, service. Requests read one snapshot;
// a new corpus or new settings make a new one.

import type { StatusParams } from './protocol.ts';
import type { Log } from './safely.ts';
import {
  type Corpus,
  type CorpusLayerInput,
  createService,
  loadCorpus,
  readSettings,
  type Service,
  type Settings,
  usesBuiltin,
} from '../core/service.ts';

/** What the host (Node, a web worker, a test) can do that the server itself cannot. */
export interface Platform {
  /** The corpus shipped with Isnad. */
  readBuiltin(): Promise<CorpusLayerInput>;
  /** The corpus in a folder, or nothing where there is no such folder. Rejects only when the folder can't be read. */
  readFolder(uri: string): Promise<CorpusLayerInput | undefined>;
}

export interface WorkspaceFolder {
  readonly uri: string;
}

/** Settings, folders and the service made of them. Reloads are one at a time; the last one asked for wins. */
export class Workspace {
  /** The snapshot that requests read. Before the first load it has an empty corpus. */
  service: Service = createService(loadCorpus([]), readSettings(undefined).settings);
  folders: readonly WorkspaceFolder[] = [];
  /** A workspace folder has a corpus of its own. */
  ownCorpus = false;
  private settings: Settings = readSettings(undefined).settings;
  private loading: Promise<void> = Promise.resolve();
  private wanted = 0;

  constructor(
    private readonly platform: Platform,
    private readonly log: Log,
  ) {}

  /** Takes over settings from the editor; unusable values are logged and have their defaults. */
  configure(input: unknown): void {
    const { settings, problems } = readSettings(input);
    for (const problem of problems) this.log(problem);
    this.settings = settings;
    this.service = createService(this.service.corpus, settings, { ownCorpus: this.ownCorpus });
  }

  /** URIs of the folders that may hold a corpus, lowest layer first. */
  corpusFolders(): readonly string[] {
    return this.folders.flatMap(({ uri }) =>
      this.settings.corpusFolders.map((folder) => `${uri.replace(/\/$/, '')}/${encodeURI(folder)}`),
    );
  }

  /** Reads the layers again and makes a new service of them. Resolves when the newest load asked for is in use. */
  reload(): Promise<void> {
    const turn = ++this.wanted;
    this.loading = this.loading.then(async () => {
      if (turn !== this.wanted) return;
      const layers = await this.readLayers();
      const corpus = loadCorpus(layers, this.service.corpus);
      this.service = createService(corpus, this.settings, { ownCorpus: this.ownCorpus });
      const { actors, places, articles, problems } = this.status();
      this.log(`Corpus: ${actors} actors, ${places} places, ${articles} articles, ${problems} problems.`);
    });
    return this.loading;
  }

  status(): StatusParams {
    const { corpus } = this.service;
    return {
      actors: corpus.actors.size,
      places: corpus.places.size,
      articles: corpus.articles.size,
      claims: corpus.claims.size,
      problems: corpus.problems.filter(({ severity }) => severity === 'error' || severity === 'warning').length,
      layers: corpus.layers.map(({ name }) => name),
    };
  }

  private async readLayers(): Promise<CorpusLayerInput[]> {
    const read = async (uri: string) => {
      try {
        return await this.platform.readFolder(uri);
      } catch (error) {
        this.log(`The corpus folder ${uri} cannot be read: ${String(error)}`);
        return undefined;
      }
    };
    const own = (await Promise.all(this.corpusFolders().map(read))).filter((layer) => layer !== undefined);
    this.ownCorpus = own.length > 0;
    return usesBuiltin(this.settings.builtinCorpus, own.length > 0)
      ? [await this.platform.readBuiltin(), ...own]
      : own;
  }
}

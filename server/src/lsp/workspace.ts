// What the server works with at any moment: folders, settings, corpus, service. Requests read one snapshot;
// a new corpus or new settings make a new one.

import {
  addName,
  type Beside,
  type Choices,
  type Corpus,
  type CorpusLayer,
  createService,
  type Ignores,
  loadCorpus,
  readSettings,
  type Service,
  type Settings,
  usesBuiltin,
} from '../core/service.ts';
import { CorpusLayers } from './corpus-layers.ts';
import { fileUri, pathIn } from './file-uri.ts';
import { corpusFileAt, textOf } from './loaded-files.ts';
import type { Platform } from './platform.ts';
import type { Begins, StatusParams } from './protocol.ts';
import type { Log } from './safely.ts';
import { type FileEdit, isWritersFile, WritersFiles } from './writers-files.ts';

/** A corpus folder that can be written to. */
export interface WritableFolder {
  /** Its URI. */
  readonly root: string;
  /** As the settings name it. */
  readonly name: string;
  /** What is in it; nothing where it has no corpus yet. */
  readonly layer?: CorpusLayer;
}

/** Longer texts, in UTF-16 units, are no drafts that anybody writes. */
const LARGEST_DRAFT = 1_000_000;

/** Settings, folders and the service made of them. Loads run one at a time; of those that wait only the last is run. */
export class Workspace {
  /** The snapshot that requests read. Before the first load its corpus is empty. */
  service: Service;
  private settings: Settings;
  private readonly files: WritersFiles;
  private roots: readonly string[] = [];
  private readonly layers: CorpusLayers;
  /** The folders are to be read again. */
  private stale = true;
  private loading: Promise<void> = Promise.resolve();
  private turn = 0;

  /** `changed` is called when a corpus folder changed on disk, as far as the platform can tell. */
  constructor(
    private readonly platform: Platform,
    private readonly log: Log,
    changed: () => void,
  ) {
    this.settings = readSettings(undefined).settings;
    this.files = new WritersFiles(platform);
    this.layers = new CorpusLayers(platform, log, changed);
    this.service = createService(loadCorpus([]), this.settings);
  }

  /** URIs of the workspace's folders; the next `reload` takes them up. */
  set folders(uris: readonly string[]) {
    this.roots = uris.map((uri) => uri.replace(/\/$/, ''));
  }

  get folders(): readonly string[] {
    return this.roots;
  }

  /** Where corpus folders may be. */
  get watched(): { readonly roots: readonly string[]; readonly folders: readonly string[] } {
    return { roots: this.roots, folders: this.settings.corpusFolders };
  }

  /** Takes over settings from the editor; unusable values are logged and have their defaults. */
  configure(input: unknown): void {
    const { settings, problems } = readSettings(input);
    for (const problem of problems) this.log(problem);
    this.settings = settings;
  }

  /** Reads the layers again and makes a new service of them. Resolves when the newest load asked for is in use. */
  reload(): Promise<void> {
    this.stale = true;
    return this.reloadOpen();
  }

  /** Makes a new service of what stands in open editors; of what is on disk only if that is due anyway. */
  reloadOpen(): Promise<void> {
    const turn = ++this.turn;
    this.loading = this.loading
      .catch(() => {}) // Told by whoever asked for it; the next load is another matter.
      .then(async () => {
        if (turn === this.turn) await this.load();
      });
    return this.loading;
  }

  private async load(): Promise<void> {
    if (this.stale) {
      this.stale = false;
      try {
        await this.reloadChoices();
        await this.layers.read(this.corpusFolders(), (hasOwn) =>
          usesBuiltin(this.settings.builtinCorpus, hasOwn),
        );
      } catch (error) {
        this.stale = true;
        throw error;
      }
    }
    const before = JSON.stringify(this.status());
    const corpus = loadCorpus(this.layers.inUse, this.service.corpus);
    this.service = createService(corpus, this.settings, { ownCorpus: this.hasOwnCorpus });
    const { actors, places, articles, problems } = this.status();
    if (JSON.stringify(this.status()) !== before)
      this.log(`Corpus: ${actors} actors, ${places} places, ${articles} articles, ${problems} problems.`);
  }

  /**
   * Has `text` stand for the corpus file at `uri` from the next load on; without it, what is on disk. Says whether a load
   * would take up anything new.
   */
  setOpenText(uri: string, text: string | undefined): boolean {
    this.layers.setOpenText(uri, text);
    const at = corpusFileAt(this.service.corpus, uri);
    if (!at) return false;
    const loaded = textOf(this.service.corpus, at);
    if (text !== undefined) return loaded !== undefined && loaded !== text;
    return this.layers.textOnDisk(at.root, at.path) !== loaded;
  }

  /** Whether the layer at `root` is the workspace's own: the shipped one is not the writer's to change. */
  ownsLayer(root: string): boolean {
    return this.corpusFolders().includes(root);
  }

  /** Reads again what writers chose and what they ignore. */
  reloadChoices(): Promise<void> {
    return this.files.read(this.roots);
  }

  /** Drafts of the workspace that are in no editor, one after the other; `isOpen` says which are. */
  async *closedDrafts(isOpen: (uri: string) => boolean): AsyncIterable<{ uri: string; text: string }> {
    for (const root of this.roots) {
      for (const uri of (await this.platform.listDrafts?.(root)) ?? []) {
        const text = isOpen(uri) ? undefined : await this.platform.readText(uri);
        if (text !== undefined && text.length <= LARGEST_DRAFT) yield { uri, text };
      }
    }
  }

  /** What the writer of the draft at `uri` wants no more of. */
  ignoresFor(uri: string): Ignores {
    return this.files.ignoresIn(this.rootOf(uri));
  }

  /** What the writer of the draft at `uri` chose: the same value until choices are read again. */
  choicesFor(uri: string): Choices {
    return this.files.choicesOf(uri, this.rootOf(uri), this.pathOf(uri));
  }

  /** The file that a fix writes beside the draft at `uri`; nothing where there is no place for it. */
  fileBeside(uri: string, beside: Beside): FileEdit | undefined {
    if (beside.kind === 'name') return this.nameEdit(beside);
    const root = this.rootOf(uri);
    return root === undefined ? undefined : this.files.edit(root, this.pathOf(uri), beside);
  }

  /** Another name for a record of the workspace's own corpus; the shipped one is not the writer's to change. */
  private nameEdit({ entity, name, lang }: Extract<Beside, { kind: 'name' }>): FileEdit | undefined {
    const edit = addName(this.service.corpus, entity, { text: name, lang, kind: 'variant' });
    if (!edit || !this.corpusFolders().includes(edit.layer.root)) return undefined;
    return { ...edit, uri: fileUri(edit.layer.root, edit.file) };
  }

  /**
   * Where goes what the writer of the document at `uri` adds: the last corpus of its workspace folder, else the first
   * folder that may hold one. Nothing where no folder is open.
   */
  corpusFolderFor(uri: string): WritableFolder | undefined {
    const root = this.folderFor(uri);
    if (root === undefined) return undefined;
    const folders = this.settings.corpusFolders.map((name): WritableFolder => {
      const folder = `${root}/${encodeURI(name)}`;
      const layer = this.service.corpus.layers.find((each) => each.root === folder);
      return { root: folder, name, ...(layer && { layer }) };
    });
    return folders.findLast(({ layer }) => layer !== undefined) ?? folders[0];
  }

  /** What the corpus folder of the document at `uri` would begin, if something is written into it. */
  begins({ layer, name }: WritableFolder): Begins | undefined {
    return layer ? undefined : { folder: name, dropsShipped: this.lendsShipped };
  }

  /** The corpus as it will be once something is written into `folder`: without the shipped one, where that gives way. */
  corpusBeside(folder: WritableFolder): Corpus {
    return this.begins(folder)?.dropsShipped ? loadCorpus([]) : this.service.corpus;
  }

  /** Whether the record of `entity` is in a corpus folder of the workspace: the shipped ones are not the writer's. */
  owns({ kind, id }: { readonly kind: 'actor' | 'place'; readonly id: string }): boolean {
    const { origins, layers } = this.service.corpus;
    const layer = origins.get(`${kind}:${id}`)?.layer;
    return layer !== undefined && this.corpusFolders().includes(layers[layer]!.root);
  }

  /** Whether the shipped corpus is in use, and only as long as the workspace has none of its own. */
  private get lendsShipped(): boolean {
    return this.settings.builtinCorpus === 'auto' && !this.hasOwnCorpus;
  }

  /** Whether the workspace has a corpus of its own. */
  get hasOwnCorpus(): boolean {
    return this.layers.hasOwn;
  }

  /** A file that keeps what writers chose, or what they ignore. */
  isChoicesFile(uri: string): boolean {
    return this.roots.some((root) => isWritersFile(root, uri));
  }

  /** Path of a document in its workspace folder, with `/`; its whole path where it is in none. */
  pathOf(uri: string): string {
    const root = this.rootOf(uri);
    return decodeURIComponent(root ? uri.slice(root.length + 1) : new URL(uri).pathname);
  }

  /** Whether a file belongs to a corpus folder of the workspace, or is one. */
  isCorpusFile(uri: string): boolean {
    return this.corpusFolders().some((folder) => pathIn(folder, `${uri}/`) !== undefined);
  }

  status(): StatusParams {
    const { corpus } = this.service;
    return {
      actors: corpus.actors.size,
      places: corpus.places.size,
      articles: corpus.articles.size,
      claims: corpus.claims.size,
      problems: corpus.problems.filter(({ severity }) => severity === 'error' || severity === 'warning')
        .length,
      layers: corpus.layers.map(({ name }) => name),
    };
  }

  /** The workspace folder of the document at `uri`, else the first; nothing where no folder is open. */
  folderFor(uri: string): string | undefined {
    return this.rootOf(uri) ?? this.roots[0];
  }

  /** The workspace folder of a document; of several that lie in one another the innermost. */
  private rootOf(uri: string): string | undefined {
    const around = this.roots.filter((folder) => uri.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  }

  /** Folders that may hold a corpus, lowest layer first. */
  private corpusFolders(): readonly string[] {
    return this.roots.flatMap((root) =>
      this.settings.corpusFolders.map((folder) => `${root}/${encodeURI(folder)}`),
    );
  }

  /** Ends all watching. */
  stop(): void {
    this.layers.stop();
  }
}

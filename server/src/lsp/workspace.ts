// What the server works with at any moment: folders, settings, corpus, service. Requests read one snapshot;
// a new corpus or new settings make a new one.

import {
  addName,
  type Beside,
  CHOICES_FILE,
  type Choices,
  type Corpus,
  type CorpusLayer,
  type CorpusLayerInput,
  type CorpusProblem,
  type CorpusSource,
  createService,
  IGNORES_FILE,
  type Ignores,
  loadCorpus,
  NO_IGNORES,
  readChoices,
  readIgnores,
  readSettings,
  type Service,
  type Settings,
  type Span,
  usesBuiltin,
  withChoice,
  withIgnored,
} from '../core/service.ts';
import type { StatusParams } from './protocol.ts';
import type { Log } from './safely.ts';

/** What the host (Node, a web worker, a test) can do that the server itself cannot. */
export interface Platform {
  /** The corpus shipped with Isnad. */
  readonly builtin: CorpusSource;
  /** The corpus that may be in the folder at `uri`. */
  folder(uri: string): CorpusSource;
  /** The text of the file at `uri`; nothing where there is none, or it cannot be read. */
  readText(uri: string): Promise<string | undefined>;
}

/** Faults of one corpus file, with its text, in which their spans are. */
export interface FileProblems {
  readonly text: string;
  readonly found: readonly CorpusProblem[];
}

/** A change of a file beside the drafts. */
export interface FileEdit {
  readonly uri: string;
  /** Its text as it is; empty where the file is new. */
  readonly text: string;
  readonly span: Span;
  readonly newText: string;
}

/** A corpus folder that can be written to. */
export interface CorpusFolder {
  /** Its URI. */
  readonly root: string;
  /** As the settings name it. */
  readonly name: string;
  /** What is in it; nothing where it has no corpus yet. */
  readonly layer?: CorpusLayer;
}

/** The URI of a file at `path` in the folder `root`. */
export const fileUri = (root: string, path: string): string =>
  `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** Settings, folders and the service made of them. Loads run one at a time; of those that wait only the last is run. */
export class Workspace {
  /** The snapshot that requests read. Before the first load its corpus is empty. */
  service: Service;
  private settings: Settings;
  private roots: readonly string[] = [];
  private ownCorpus = false;
  /** Texts of the choices files by workspace folder, and the choices made of them by draft. */
  private choicesTexts: ReadonlyMap<string, string> = new Map();
  private readonly choices = new Map<string, Choices>();
  /** Texts of the files of ignores by workspace folder, and what they say. */
  private ignoresTexts: ReadonlyMap<string, string> = new Map();
  private readonly ignores = new Map<string, Ignores>();
  private readonly sources = new Map<string, CorpusSource>();
  private loading: Promise<void> = Promise.resolve();
  private turn = 0;

  constructor(
    private readonly platform: Platform,
    private readonly log: Log,
  ) {
    this.settings = readSettings(undefined).settings;
    this.service = createService(loadCorpus([]), this.settings);
  }

  /** URIs of the workspace's folders; the next `reload` takes them up. */
  set folders(uris: readonly string[]) {
    this.roots = uris.map((uri) => uri.replace(/\/$/, ''));
  }

  get folders(): readonly string[] {
    return this.roots;
  }

  /** Takes over settings from the editor; unusable values are logged and have their defaults. */
  configure(input: unknown): void {
    const { settings, problems } = readSettings(input);
    for (const problem of problems) this.log(problem);
    this.settings = settings;
  }

  /** Reads the layers again and makes a new service of them. Resolves when the newest load asked for is in use. */
  reload(): Promise<void> {
    const turn = ++this.turn;
    this.loading = this.loading.then(async () => {
      if (turn !== this.turn) return;
      await this.reloadChoices();
      const corpus = loadCorpus(await this.readLayers(), this.service.corpus);
      this.use(corpus);
      const { actors, places, articles, problems } = this.status();
      this.log(`Corpus: ${actors} actors, ${places} places, ${articles} articles, ${problems} problems.`);
    });
    return this.loading;
  }

  /** Reads again what writers chose and what they ignore. */
  async reloadChoices(): Promise<void> {
    this.choicesTexts = await this.readEach(CHOICES_FILE);
    this.ignoresTexts = await this.readEach(IGNORES_FILE);
    this.choices.clear();
    this.ignores.clear();
    for (const [root, text] of this.ignoresTexts) this.ignores.set(root, readIgnores(text));
  }

  /** The texts of the file at `path` in each workspace folder that has it. */
  private async readEach(path: string): Promise<ReadonlyMap<string, string>> {
    const texts = await Promise.all(
      this.roots.map(async (root) => [root, await this.platform.readText(`${root}/${path}`)] as const),
    );
    return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }

  /** What the writer of the draft at `uri` wants no more of. */
  ignoresFor(uri: string): Ignores {
    const root = this.rootOf(uri);
    return this.ignores.get(root ?? '') ?? NO_IGNORES;
  }

  /** What the writer of the draft at `uri` chose: the same value until choices are read again. */
  choicesFor(uri: string): Choices {
    let choices = this.choices.get(uri);
    if (!choices) {
      const root = this.rootOf(uri);
      choices = readChoices(root && this.choicesTexts.get(root), this.pathOf(uri));
      this.choices.set(uri, choices);
    }
    return choices;
  }

  /** The file that a fix writes beside the draft at `uri`; nothing where there is no place for it. */
  fileBeside(uri: string, beside: Beside): FileEdit | undefined {
    if (beside.kind === 'choice') return this.choicesEdit(uri, beside);
    return beside.kind === 'ignore' ? this.ignoresEdit(uri, beside) : this.nameEdit(beside);
  }

  private choicesEdit(
    uri: string,
    { name, entity }: Extract<Beside, { kind: 'choice' }>,
  ): FileEdit | undefined {
    const root = this.rootOf(uri);
    if (!root) return undefined;
    const text = this.choicesTexts.get(root) ?? '';
    const newText = withChoice(text, this.pathOf(uri), name, entity);
    const span = { start: 0, end: text.length };
    return newText === undefined ? undefined : { uri: `${root}/${CHOICES_FILE}`, text, span, newText };
  }

  private ignoresEdit(
    uri: string,
    { key, reason }: Extract<Beside, { kind: 'ignore' }>,
  ): FileEdit | undefined {
    const root = this.rootOf(uri);
    if (!root) return undefined;
    const text = this.ignoresTexts.get(root) ?? '';
    const newText = withIgnored(text, [key], reason);
    const span = { start: 0, end: text.length };
    return newText === undefined ? undefined : { uri: `${root}/${IGNORES_FILE}`, text, span, newText };
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
  corpusFolderFor(uri: string): CorpusFolder | undefined {
    const root = this.rootOf(uri) ?? this.roots[0];
    if (root === undefined) return undefined;
    const folders = this.settings.corpusFolders.map((name): CorpusFolder => {
      const folder = `${root}/${encodeURI(name)}`;
      const layer = this.service.corpus.layers.find((each) => each.root === folder);
      return { root: folder, name, ...(layer && { layer }) };
    });
    return folders.findLast(({ layer }) => layer !== undefined) ?? folders[0];
  }

  /** Whether the record of `entity` is in a corpus folder of the workspace: the shipped ones are not the writer's. */
  owns({ kind, id }: { readonly kind: 'actor' | 'place'; readonly id: string }): boolean {
    const { origins, layers } = this.service.corpus;
    const layer = origins.get(`${kind}:${id}`)?.layer;
    return layer !== undefined && this.corpusFolders().includes(layers[layer]!.root);
  }

  /** Whether the shipped corpus is in use, and only as long as the workspace has none of its own. */
  get lendsShipped(): boolean {
    return this.settings.builtinCorpus === 'auto' && !this.ownCorpus;
  }

  /** Whether the workspace has a corpus of its own. */
  get hasOwnCorpus(): boolean {
    return this.ownCorpus;
  }

  /** A file that keeps what writers chose, or what they ignore. */
  isChoicesFile(uri: string): boolean {
    return this.roots.some((root) => uri === `${root}/${CHOICES_FILE}` || uri === `${root}/${IGNORES_FILE}`);
  }

  /** Path of a document in its workspace folder, with `/`; its whole path where it is in none. */
  pathOf(uri: string): string {
    const root = this.rootOf(uri);
    return decodeURIComponent(root ? uri.slice(root.length + 1) : new URL(uri).pathname);
  }

  /** Whether a file belongs to a corpus folder of the workspace. */
  isCorpusFile(uri: string): boolean {
    return this.corpusFolders().some((folder) => uri.startsWith(`${folder}/`));
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

  /** The faults of the corpus by file URI. */
  problemsByUri(): ReadonlyMap<string, FileProblems> {
    const { corpus } = this.service;
    const byUri = new Map<string, { text: string; found: CorpusProblem[] }>();
    for (const problem of corpus.problems) {
      const layer = corpus.layers[problem.layer]!;
      const uri = fileUri(layer.root, problem.file);
      const entry = byUri.get(uri);
      if (entry) entry.found.push(problem);
      else byUri.set(uri, { text: layer.files.get(problem.file)?.text ?? '', found: [problem] });
    }
    return byUri;
  }

  private rootOf(uri: string): string | undefined {
    return this.roots.find((folder) => uri.startsWith(`${folder}/`));
  }

  private use(corpus: Corpus): void {
    this.service = createService(corpus, this.settings, { ownCorpus: this.ownCorpus });
  }

  /** Folders that may hold a corpus, lowest layer first. */
  private corpusFolders(): readonly string[] {
    return this.roots.flatMap((root) =>
      this.settings.corpusFolders.map((folder) => `${root}/${encodeURI(folder)}`),
    );
  }

  private async readLayers(): Promise<readonly CorpusLayerInput[]> {
    const read = async (uri: string) => {
      const source = this.sources.get(uri) ?? this.platform.folder(uri);
      this.sources.set(uri, source);
      try {
        return await source.read();
      } catch (error) {
        this.log(`The corpus folder ${uri} cannot be read: ${String(error)}`);
        return undefined;
      }
    };
    const own = (await Promise.all(this.corpusFolders().map(read))).filter((layer) => layer !== undefined);
    this.ownCorpus = own.length > 0;
    const builtin = usesBuiltin(this.settings.builtinCorpus, this.ownCorpus)
      ? await this.platform.builtin.read()
      : undefined;
    return builtin ? [builtin, ...own] : own;
  }
}

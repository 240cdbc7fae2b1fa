// The corpora of a workspace as they were last read from disk, with what stands in open editors over them, and the
// watches on their folders. Knows where texts come from; what is in them is the core's.

import type { CorpusLayerInput, CorpusSource } from '../core/service.ts';
import { pathIn } from './file-uri.ts';
import type { Platform } from './platform.ts';
import type { Log } from './safely.ts';

export class CorpusLayers {
  private readonly sources = new Map<string, CorpusSource>();
  /** The corpus folders that are watched here, by URI; a client's own watcher may see less of them, or nothing. */
  private readonly watches = new Map<string, { dispose(): void }>();
  /** The workspace's own, lowest first; the shipped one stands below them where it is used. */
  private own: readonly CorpusLayerInput[] = [];
  private shipped: CorpusLayerInput | undefined;
  /** Corpus files as they stand in open editors, saved or not, by URI: these count instead of what is on disk. */
  private readonly openTexts = new Map<string, string>();

  /** `changed` is called when a corpus folder changed on disk, as far as the platform can tell. */
  constructor(
    private readonly platform: Platform,
    private readonly log: Log,
    private readonly changed: () => void,
  ) {}

  /**
   * Reads the corpora in `folders` (URIs, lowest first) and watches these folders and no others. The shipped corpus is
   * read where `usesShipped` says so, asked with whether the workspace has one of its own. A folder that cannot be read
   * is logged and stays as it was.
   */
  async read(folders: readonly string[], usesShipped: (hasOwn: boolean) => boolean): Promise<void> {
    this.watch(folders);
    const read = async (uri: string) => {
      try {
        return await this.sourceAt(uri).read();
      } catch (error) {
        this.log(`The corpus folder ${uri} cannot be read: ${String(error)}`);
        return this.own.find(({ root }) => root === uri);
      }
    };
    const own = (await Promise.all(folders.map(read))).filter((layer) => layer !== undefined);
    this.shipped = usesShipped(own.length > 0) ? await this.platform.builtin.read() : undefined;
    this.own = own;
  }

  /** Whether the workspace has a corpus of its own. */
  get hasOwn(): boolean {
    return this.own.length > 0;
  }

  /** The layers, lowest first, with the texts of open editors; the same objects where none differs. */
  get inUse(): readonly CorpusLayerInput[] {
    return this.onDisk.map((layer) => {
      const texts = new Map<string, string>();
      for (const [uri, text] of this.openTexts) {
        const path = pathIn(layer.root, uri);
        if (path !== undefined) texts.set(path, text);
      }
      if (texts.size === 0) return layer;
      return {
        ...layer,
        files: layer.files.map((file) => {
          const text = texts.get(file.path);
          return text === undefined || text === file.text ? file : { path: file.path, text };
        }),
      };
    });
  }

  /** Has `text` stand for the file at `uri`; without it, what is on disk. */
  setOpenText(uri: string, text: string | undefined): void {
    if (text === undefined) this.openTexts.delete(uri);
    else this.openTexts.set(uri, text);
  }

  /** The text of the file at `path` in the layer `root`, as it was last read. */
  textOnDisk(root: string, path: string): string | undefined {
    const files = this.onDisk.find((layer) => layer.root === root)?.files;
    return files?.find((file) => file.path === path)?.text;
  }

  /** Ends all watching. */
  stop(): void {
    this.watch([]);
  }

  private get onDisk(): readonly CorpusLayerInput[] {
    return this.shipped ? [this.shipped, ...this.own] : this.own;
  }

  private watch(folders: readonly string[]): void {
    const wanted = new Set(folders);
    for (const [uri, watching] of this.watches) {
      if (wanted.has(uri)) continue;
      watching.dispose();
      this.watches.delete(uri);
    }
    for (const uri of wanted) {
      const watching = this.watches.has(uri) ? undefined : this.sourceAt(uri).watch?.(this.changed);
      if (watching) this.watches.set(uri, watching);
    }
  }

  private sourceAt(uri: string): CorpusSource {
    const source = this.sources.get(uri) ?? this.platform.folder(uri);
    this.sources.set(uri, source);
    return source;
  }
}

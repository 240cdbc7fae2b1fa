// Where a corpus comes from: a folder of files today, a database tomorrow. Shapes only; the shells implement them.

/** One file of a corpus as it was read. */
export interface CorpusFileInput {
  /** Path in the layer, with `/`: `articles/x.article.json`. */
  readonly path: string;
  /** Its text, without a byte order mark. */
  readonly text: string;
  /** SHA-256 of its bytes, in hexadecimal; given for bodies of articles, so that spans are known to fit. */
  readonly sha256?: string;
}

/** A file that could not be taken in, and why, in a sentence for the reader. */
export interface RefusedFile {
  readonly path: string;
  readonly reason: string;
}

/** One corpus as it was read: what `loadCorpus` takes, lowest layer first. */
export interface CorpusLayerInput {
  /** What a person calls it: the folder's name. */
  readonly name: string;
  /** What the shell knows it by (a URI or a path, no slash at the end); unique among the layers. */
  readonly root: string;
  readonly files: readonly CorpusFileInput[];
  readonly refused?: readonly RefusedFile[];
}

/**
 * A place that a corpus can be read from. A store that is no folder gives its records as files of the format, so that
 * problems have a text to stand in.
 */
export interface CorpusSource {
  /** All of it; nothing where there is no corpus. A file that did not change is given as the same object. */
  read(): Promise<CorpusLayerInput | undefined>;
  /** Calls `changed` soon after something changed; several changes at once are one call. */
  watch?(changed: () => void): { dispose(): void };
}

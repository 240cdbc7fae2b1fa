// Corpus files that are open in the editor stand for those on disk: what is not saved yet counts already.

import type { CorpusLayerInput } from '../core/service.ts';

/** Path of the file at `uri` below `root`, with `/`; nothing where it is not there. Clients write URIs in their own ways. */
export function pathIn(root: string, uri: string): string | undefined {
  const folder = `${plainUri(root)}/`;
  const file = plainUri(uri);
  return file.startsWith(folder) ? file.slice(folder.length) : undefined;
}

/** One way to write a URI, for comparisons. */
export function plainUri(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}

/** `layers` with the texts that stand in open editors, by URI; the same objects where none differs. */
export function withOpenTexts(
  layers: readonly CorpusLayerInput[],
  open: ReadonlyMap<string, string>,
): readonly CorpusLayerInput[] {
  return layers.map((layer) => {
    const texts = new Map<string, string>();
    for (const [uri, text] of open) {
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

// A corpus file as it stands in an editor, saved or not, and the shape of what is in it. Knows names and shapes of files,
// not where they are kept.

import { type FileKind, fileKind } from '../corpus/load-file.ts';

/** A corpus file in an editor: `root` of its layer, `path` in it (with `/`), its text now. Offsets are in `text`. */
export interface EditedFile {
  readonly root: string;
  readonly path: string;
  readonly text: string;
}

const SHAPES: Readonly<Partial<Record<FileKind, string>>> = {
  style: 'Style',
  actors: 'ActorsFile',
  places: 'PlacesFile',
  article: 'Article',
  mentions: 'MentionsFile',
  manifest: 'Manifest',
};

/** The name of the shape of the file at `path`; nothing for a file that holds no JSON of the format. */
export const shapeOfFile = (path: string): string | undefined => SHAPES[fileKind(path)];

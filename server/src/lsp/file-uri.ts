// URIs of files in folders. Clients write URIs each in their own way: they are only compared decoded.

/** The URI of a file at `path` (with `/`) in the folder `root`. */
export const fileUri = (root: string, path: string): string =>
  `${root}/${path.split('/').map(encodeURIComponent).join('/')}`;

/** Path of the file at `uri` below `root`, with `/`; nothing where it is not there. */
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

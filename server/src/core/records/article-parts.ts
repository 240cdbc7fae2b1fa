// The sources and claims of an article file as they are written now, judged by nobody yet: what can be pointed to while
// the file is being typed.

import { findNodeAtLocation, getNodeValue, type Node } from 'jsonc-parser';
import type { Span } from '../base/span.ts';
import { isObject } from '../corpus/fields.ts';
import type { Claim, Source } from '../corpus/model.ts';
import { parseWithOffsets } from '../corpus/problems.ts';
import { type EditedFile, shapeOfFile } from './edited-file.ts';

export interface ArticleParts {
  /** Empty where the file is none of an article, or has no id yet. */
  readonly id: string;
  readonly sources: readonly Partial<Source>[];
  readonly claims: readonly { readonly claim: Partial<Claim>; readonly span: Span }[];
}

/** What `file` has of an article; each source and claim has a text for its id and an object, if any, for its words. */
export function articleParts({ path, text }: EditedFile): ArticleParts {
  const tree = shapeOfFile(path) === 'Article' ? parseWithOffsets(text) : undefined;
  const id: unknown = tree && findNodeAtLocation(tree, ['id'])?.value;
  return {
    id: typeof id === 'string' ? id : '',
    sources: elements(tree, 'sources').map(({ value }) => withWords<Source>(value, 'described')),
    claims: elements(tree, 'claims').map(({ value, node }) => ({
      claim: withWords<Claim>(value, 'paraphrase'),
      span: { start: node.offset, end: node.offset + node.length },
    })),
  };
}

type Loose = Record<string, unknown>;

function elements(tree: Node | undefined, list: string): { value: Loose; node: Node }[] {
  const nodes = (tree && findNodeAtLocation(tree, [list])?.children) ?? [];
  return nodes.flatMap((node) => {
    const value: unknown = getNodeValue(node);
    return isObject(value) && typeof value.id === 'string' ? [{ value, node }] : [];
  });
}

/** The id, kind and words of what is written, where they are what they should be. */
function withWords<T>({ id, kind, ...rest }: Loose, words: string): Partial<T> {
  const text = rest[words];
  const known = isObject(text) && Object.values(text).every((one) => typeof one === 'string');
  const part: Loose = { id, ...(typeof kind === 'string' && { kind }), ...(known && { [words]: text }) };
  return part as Partial<T>;
}

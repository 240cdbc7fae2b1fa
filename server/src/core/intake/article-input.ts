// What an article is drafted from: its text as a writer has it, and what the writer says of it.

import { dateBounds } from '../corpus/date.ts';
import { isArticleId } from './slug.ts';

export type ArticleFormat = 'html' | 'markdown' | 'text';

/** An article as it came. What the writer says (from `language` on) goes before what the text says. */
export interface ArticleInput {
  /** The page, the pasted text or the file, decoded. */
  readonly text: string;
  /** What `text` is; found out where it is not given. */
  readonly format?: ArticleFormat;
  /** The day on which it was fetched or saved, as `YYYY-MM-DD`: the core has no clock. */
  readonly retrieved: string;
  /** Where it stands on the web. */
  readonly url?: string;
  /** Who adds it: goes into `provenance.by`. */
  readonly by?: string;
  /** BCP 47. */
  readonly language?: string;
  /** A date of the corpus format. */
  readonly published?: string;
  /** Id of an actor, or the name of an outlet. */
  readonly publisher?: string;
  /** The citation key to use in place of one that is made. */
  readonly id?: string;
}

export const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?$/;
export const WEB_ADDRESS = /^https?:\/\/[^\s]+$/;

/** What is wrong with what the writer says; nothing where it is all right. */
export function faultOf({ id, published, language, url }: ArticleInput): string | undefined {
  if (id !== undefined && !isArticleId(id))
    return `"${id}" is no citation key: lower-case ASCII letters and digits, with single - or . between them, and none of Quarto’s prefixes (fig-, tbl-, sec-…)`;
  if (published !== undefined && !dateBounds(published)) return `"${published}" is no date: 2016-05-18`;
  if (language !== undefined && !LANGUAGE_TAG.test(language))
    return `"${language}" is no language: ar, en, fr`;
  if (url !== undefined && !WEB_ADDRESS.test(url)) return `"${url}" is no address of a web page: https://…`;
  return undefined;
}

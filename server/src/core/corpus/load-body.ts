// The body of an article beside its record: whether it is the text that the offsets were taken from.

import type { LoadedFile } from './load-file.ts';
import type { Article, Claim } from './model.ts';
import type { Fault } from './problems.ts';

/** An article with its body, as far as both fit. */
export interface FittedArticle {
  readonly article: Article;
  readonly body?: string;
  readonly faults: readonly Fault[];
}

/** Path of the body's file for the article in the file `path`. */
export function bodyPath(path: string, article: Article): string {
  return path.slice(0, path.lastIndexOf('/') + 1) + (article.body?.path ?? `${article.id}.txt`);
}

/**
 * Puts `article` and its body (the text inside the record, or the file beside it) together. Spans that do not hold the
 * words that they say they hold are left out; of a body that is another text, all spans are.
 */
export function fitBody(article: Article, file: LoadedFile | undefined): FittedArticle {
  const body = article.body?.text ?? file?.text;
  if (body === undefined) {
    if (article.body?.path === undefined) return { article, faults: [] };
    const message = 'The body is not here: quotations from it cannot be compared';
    return { article, faults: [{ code: 'corpus-body', severity: 'hint', message, at: ['body', 'path'] }] };
  }
  const { sha256, length } = article.body ?? {};
  const hash = article.body?.text === undefined ? file?.input.sha256 : undefined;
  const isOther =
    hash !== undefined && sha256 !== undefined
      ? hash !== sha256
      : length !== undefined && length !== body.length;
  if (isOther) {
    const message =
      'The body beside the article is not the one that its spans were taken from; they are not used';
    const claims = article.claims?.map(({ evidence: _, ...claim }) => claim);
    return {
      article: { ...article, ...(claims ? { claims } : {}) },
      body,
      faults: [{ code: 'corpus-body', message, at: ['body', sha256 === undefined ? 'length' : 'sha256'] }],
    };
  }
  const faults: Fault[] = [];
  const claims = article.claims?.map((claim, index) => {
    const evidence = claim.evidence?.filter((span, at) => {
      const message = spanFault(span, body);
      if (message) faults.push({ code: 'corpus-span', message, at: ['claims', index, 'evidence', at] });
      return message === undefined;
    });
    return evidence && evidence.length < claim.evidence!.length ? { ...claim, evidence } : claim;
  });
  return { article: faults.length > 0 && claims ? { ...article, claims } : article, body, faults };
}

type Evidence = NonNullable<Claim['evidence']>[number];

function spanFault({ start, end, exact }: Evidence, body: string): string | undefined {
  if (end > body.length) return `The span ends (${end}) behind the end of the body (${body.length})`;
  if (exact === undefined || body.slice(start, end).normalize('NFC') === exact.normalize('NFC'))
    return undefined;
  return `The body has other words there than "exact" says`;
}

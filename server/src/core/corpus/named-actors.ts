// Which actors an article names, as far as the corpus knows it.

import { foldKey } from '../text/fold.ts';
import type { Article, Corpus } from './model.ts';

/**
 * Whether `article` names the actor `id`: by its list of mentions, its claims, who published, wrote or is credited, or a
 * form of the name in its body. `undefined` where there is neither list nor body: claims alone name only some.
 */
export function namesActor(corpus: Corpus, article: Article, id: string): boolean | undefined {
  const mentions = corpus.mentions.get(article.id);
  const body = corpus.bodies.get(article.id);
  if (mentions?.some(([, , kind, who]) => kind === 'actor' && who === id) || isInRecord(article, id))
    return true;
  if (body !== undefined && hasForm(corpus, body, id)) return true;
  return mentions === undefined && body === undefined ? undefined : false;
}

function isInRecord({ publisher, bylines = [], credits = [], claims = [] }: Article, id: string): boolean {
  if (publisher?.actor === id) return true;
  if (bylines.some(({ actor }) => actor === id) || credits.some(({ actor }) => actor === id)) return true;
  return claims.some(
    ({ subjects = [], objects = [], attribution }) =>
      subjects.includes(id) ||
      objects.includes(id) ||
      attribution.some(({ actor, onBehalfOf }) => actor === id || onBehalfOf === id),
  );
}

const foldedBodies = new WeakMap<Corpus, Map<string, string>>();

/** Whether a form of the actor's name is anywhere in `body`; a part of a longer word counts, as silence is the safe side. */
function hasForm(corpus: Corpus, body: string, id: string): boolean {
  const folded = foldedBodies.get(corpus) ?? new Map<string, string>();
  foldedBodies.set(corpus, folded);
  const text = folded.get(body) ?? foldKey(body);
  folded.set(body, text);
  return corpus.actors.get(id)?.names.some((name) => text.includes(foldKey(name.text))) ?? false;
}

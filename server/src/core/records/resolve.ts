// What an id that is written in a file is the id of. Knows the corpus, not where ids stand.

import { touches } from '../base/span.ts';
import { presentId } from '../corpus/locate.ts';
import type { Corpus, RecordRef } from '../corpus/model.ts';
import type { EditedFile } from './edited-file.ts';
import { type IdTarget, idsInFile, type WrittenId } from './ids-in-file.ts';

/** The record that `id` names, by its present id; nothing where there is none. Of actor and place the actor. */
export function recordNamed(corpus: Corpus, target: IdTarget, id: string): RecordRef | undefined {
  switch (target) {
    case 'actor':
    case 'place':
    case 'article': {
      const present = presentId(corpus, target, id);
      const records = { actor: corpus.actors, place: corpus.places, article: corpus.articles }[target];
      return records.has(present) ? { kind: target, id: present } : undefined;
    }
    case 'entity':
      return recordNamed(corpus, 'actor', id) ?? recordNamed(corpus, 'place', id);
    default: {
      const hash = id.indexOf('#');
      const article = presentId(corpus, 'article', id.slice(0, hash));
      const inner = id.slice(hash + 1);
      const records = corpus.articles.get(article)?.[target === 'claim' ? 'claims' : 'sources'];
      return records?.some((one) => one.id === inner)
        ? { kind: target, id: `${article}#${inner}` }
        : undefined;
    }
  }
}

/** The record of `written`: for a record's own id that record, whether the corpus has it yet or not. */
export function recordOfId(corpus: Corpus, { role, target, id }: WrittenId): RecordRef | undefined {
  if (role === 'own' && target !== 'entity') return { kind: target, id };
  return recordNamed(corpus, target, id);
}

export const sameRecord = (a: RecordRef | undefined, b: RecordRef): boolean =>
  a?.kind === b.kind && a.id === b.id;

/** The id that `offset` is on. `parts`: in a reference to a claim of another article, that article where it is written. */
export function idAt({ path, text }: EditedFile, offset: number, parts = false): WrittenId | undefined {
  const under = idsInFile(path, text).filter(({ span }) => touches(span, offset));
  return parts ? under.at(-1) : under[0];
}

// Which actor of the corpus a bare name is: the outlet of a page, the agency of a credit, the person of a byline.

import { findMentions } from '../analysis/mentions.ts';
import type { EntityIndex } from '../corpus/entity-index.ts';
import type { Actor, Corpus } from '../corpus/model.ts';
import { foldKey } from '../text/fold.ts';
import { agencyOf } from './credits.ts';

/** Looks names up that stand by themselves. */
export interface CorpusNames {
  /** The news outlet or agency that is called `name`, has it for its id, or has a Latin name like it (`dw` of a host). */
  outlet(name: string): string | undefined;
  /** The person, or whoever else the whole of `name` means. */
  actor(name: string): string | undefined;
  /** The Latin acronym of an actor, in small letters. */
  acronym(id: string): string | undefined;
}

/** A look-up over `corpus`. Linear in its outlets, once. */
export function corpusNames(corpus: Pick<Corpus, 'actors'>, index: EntityIndex): CorpusNames {
  const outlets = new Map<string, string>();
  for (const actor of corpus.actors.values()) {
    if (!isOutlet(actor)) continue;
    outlets.set(plain(actor.id), actor.id);
    for (const { text } of actor.names) if (!outlets.has(plain(text))) outlets.set(plain(text), actor.id);
  }
  return {
    outlet: (name) => {
      const found = outlets.get(plain(name));
      if (found !== undefined) return found;
      const agency = agencyOf(name);
      return agency !== undefined && corpus.actors.has(agency) ? agency : undefined;
    },
    actor: (name) => {
      const text = name.trim();
      const [only, ...more] = findMentions(text, index);
      return only &&
        more.length === 0 &&
        only.entity.kind === 'actor' &&
        only.candidates.length === 1 &&
        only.start === 0 &&
        only.end === text.length
        ? only.entity.id
        : undefined;
    },
    acronym: (id) => {
      const name = corpus.actors
        .get(id)
        ?.names.find(({ kind, text }) => kind === 'acronym' && /^[\w.]+$/.test(text));
      return name?.text.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
    },
  };
}

const isOutlet = ({ type }: Actor): boolean => type === 'media' || type === 'agency';

const plain = (name: string): string => foldKey(name).replace(/[\s.\-_]/g, '');

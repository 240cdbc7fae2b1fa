// A record for an actor or place of which no more is known than its name: what a writer begins with. Pure.

import type { Actor, Corpus, Place } from './model.ts';
import type { NewRecord } from './put-records.ts';
import { isFreeId, recordId } from './record-id.ts';

/** A new actor or place as a writer names it. */
export interface NewEntity {
  readonly kind: 'actor' | 'place';
  readonly name: string;
  /** BCP 47 tag of the name. */
  readonly lang: string;
  /** Of the format; what is least wrong of an unknown thing where it is not given, or none of the format. */
  readonly type?: string;
  /** The day, as `YYYY-MM-DD`: the core has no clock. */
  readonly at?: string;
}

/** What a new actor or place is of which nobody said more. */
const PLAIN_TYPE = { actor: 'organization', place: 'other' } as const satisfies {
  readonly actor: Actor['type'];
  readonly place: Place['type'];
};

/** The record of `entity`, with an id that no record of `corpus` has. `type` has to be one of the format. */
export function newRecord(corpus: Corpus, { kind, name, lang, type, at }: NewEntity): NewRecord {
  const id = recordId(name, kind, (free) => isFreeId(corpus, free));
  const rest = {
    names: [{ text: name, lang, preferred: true }],
    provenance: { method: 'manual' as const, ...(at !== undefined && { at }) },
  };
  return kind === 'actor'
    ? { kind, record: { id, type: (type as Actor['type'] | undefined) ?? PLAIN_TYPE.actor, ...rest } }
    : { kind, record: { id, type: (type as Place['type'] | undefined) ?? PLAIN_TYPE.place, ...rest } };
}

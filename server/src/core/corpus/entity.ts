// What names point to. Knows nothing of how names are found.

export type EntityKind = 'actor' | 'place';

/** An entity by kind and id: actor and place ids are separate namespaces (`it` is both). */
export interface EntityRef {
  readonly kind: EntityKind;
  readonly id: string;
}

/** One string for one entity, for maps and sets. */
export const entityKey = (ref: EntityRef): string => `${ref.kind}:${ref.id}`;

export const sameEntity = (a: EntityRef, b: EntityRef): boolean => a.kind === b.kind && a.id === b.id;

// The schemata of FollowTheMoney (followthemoney.tech/explorer) that have a record in the corpus format.

import { lookupTable } from '../base/lookup-table.ts';
import type { Actor } from '../corpus/model.ts';

/** What an entity of each schema is. Those that are several things count as the most common. */
export const ACTOR_TYPES: Readonly<Record<string, Actor['type']>> = lookupTable({
  Person: 'person',
  PublicBody: 'public-body',
  Company: 'company',
  Organization: 'organization',
  LegalEntity: 'organization',
});

/** How each type is written. */
export const SCHEMATA: Readonly<Record<Actor['type'], string>> = {
  person: 'Person',
  country: 'PublicBody',
  government: 'PublicBody',
  'public-body': 'PublicBody',
  igo: 'Organization',
  military: 'PublicBody',
  'armed-group': 'Organization',
  coalition: 'Organization',
  party: 'Organization',
  company: 'Company',
  media: 'Organization',
  agency: 'Organization',
  organization: 'Organization',
  'unnamed-group': 'LegalEntity',
};

type Relation = NonNullable<Actor['affiliations']>[number]['relation'];

/** An entity that ties two others: the properties that name who has the tie and to whom, and what it is. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly relation: Relation;
}

export const EDGES: Readonly<Record<string, Edge>> = lookupTable({
  Membership: { from: 'member', to: 'organization', relation: 'member-of' },
  Employment: { from: 'employee', to: 'employer', relation: 'employee' },
  Directorship: { from: 'director', to: 'organization', relation: 'other' },
  Ownership: { from: 'owner', to: 'asset', relation: 'controls' },
  Succession: { from: 'successor', to: 'predecessor', relation: 'successor-of' },
  UnknownLink: { from: 'subject', to: 'object', relation: 'other' },
});

/** The schema by which each relation is written. */
export const EDGE_OF: Readonly<Record<Relation, string>> = {
  'member-of': 'Membership',
  'part-of': 'Membership',
  employee: 'Employment',
  'spokesperson-of': 'Employment',
  controls: 'Ownership',
  'successor-of': 'Succession',
  'led-by': 'UnknownLink',
  'loyal-to': 'UnknownLink',
  'allied-with': 'UnknownLink',
  'opposed-to': 'UnknownLink',
  'founded-by': 'UnknownLink',
  other: 'UnknownLink',
};

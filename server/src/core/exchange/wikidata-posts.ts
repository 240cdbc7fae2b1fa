// Posts that people held and bodies that they belong to, from Wikidata's statements.

import { isObject } from '../corpus/fields.ts';
import { refersTo } from './format.ts';
import type { JsonItem } from './json-items.ts';
import { itemsIn, type Statement, type Statements, statementsOf, timeOf } from './wikidata-statements.ts';
import { langTextOf } from './wikidata-texts.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A post that somebody in the file holds: what it is called, and the bodies that it may be of. */
interface Post {
  readonly title?: Readonly<Record<string, string>>;
  readonly of: readonly string[];
}

export type Posts = ReadonlyMap<string, Post>;

/** Properties that lead from a post to its body: directed by it, jurisdiction, part of, country. */
const BODIES = ['P2389', 'P1001', 'P361', 'P17'];

/** The posts that the people of the file hold, by item. */
export function postsIn(items: readonly JsonItem[]): Posts {
  const entities = items.map(({ value }) => value).filter(isObject);
  const held = new Set(entities.flatMap(({ claims }) => itemsIn(statementsOf(claims), 'P39')));
  const posts = new Map<string, Post>([...held].map((id) => [id, { of: [] }]));
  for (const { id, labels, claims } of entities) {
    if (typeof id !== 'string' || !held.has(id)) continue;
    const statements = statementsOf(claims);
    posts.set(id, {
      title: langTextOf(labels),
      of: BODIES.flatMap((property) => itemsIn(statements, property)),
    });
  }
  return posts;
}

/** Posts held (P39) with the body that each is of; those whose post or body is not known are told. */
export function rolesOf(
  id: string,
  statements: Statements,
  posts: Posts,
): { roles: Fields[]; notes: string[] } {
  const roles: Fields[] = [];
  const notes: string[] = [];
  for (const statement of statements.P39 ?? []) {
    const post = itemOf(statement);
    if (post === undefined) continue;
    const { title = {}, of } = posts.get(post) ?? { of: [] };
    const named = ['P642', 'P108', 'P5054', 'P1001'].flatMap(
      (property) => statement.qualifiers[property]?.map(itemOf).filter((item) => item !== undefined) ?? [],
    );
    const bodies = [...named, ...of];
    const when = period(statement);
    if (Object.keys(title).length === 0 || bodies.length === 0) {
      const years = [when.from, when.to].map((date) => date?.slice(0, 4) ?? '').join('–');
      const missing =
        Object.keys(title).length === 0
          ? `${post} is not in the file`
          : 'Wikidata does not say of which body';
      notes.push(`The post ${post} that ${id} held (${years}) is left out: ${missing}`);
      continue;
    }
    roles.push({
      title,
      org: refersTo(...bodies.map((item) => `wikidata:${item}`)),
      ...when,
      basis: 'Wikidata',
    });
  }
  return { roles, notes };
}

const AFFILIATIONS = {
  P102: 'member-of',
  P463: 'member-of',
  P108: 'employee',
  P749: 'part-of',
  P361: 'part-of',
};

/** What somebody is a member, an employee or a part of. */
export function affiliationsOf(statements: Statements): Fields[] {
  return Object.entries(AFFILIATIONS).flatMap(([property, relation]) =>
    (statements[property] ?? []).flatMap((statement) => {
      const target = itemOf(statement);
      return target === undefined
        ? []
        : [{ target: refersTo(`wikidata:${target}`), relation, ...period(statement), basis: 'Wikidata' }];
    }),
  );
}

const period = ({ qualifiers }: Statement): { from?: string; to?: string } => {
  const from = qualifiers.P580?.map(timeOf)[0];
  const to = qualifiers.P582?.map(timeOf)[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
};

const itemOf = ({ value }: Pick<Statement, 'value'>): string | undefined =>
  isObject(value) && typeof value.id === 'string' ? value.id : undefined;

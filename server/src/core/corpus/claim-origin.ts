// Where a claim comes from: its origin, and whether two claims go back to one. Reads chains; knows no drafts.

import { foldKey } from '../text/fold.ts';
import type { Article, AttributionLink, ClaimEntry } from './model.ts';

/** Links that pass on what others said. */
const RELAYS: ReadonlySet<AttributionLink['kind']> = new Set(['media', 'agency']);
/** Links behind which somebody stands who is not named. */
const UNNAMED: ReadonlySet<AttributionLink['kind']> = new Set(['anonymous', 'unstated', 'reports']);
/** Ties between articles by which one repeats the other. */
const REPEATS: ReadonlySet<string> = new Set(['translation-of', 'version-of', 'based-on']);

/** The first link of a claim that is not a relay; the first one where all are. */
export const originOf = ({ claim }: ClaimEntry): AttributionLink =>
  claim.attribution.find(({ kind }) => !RELAYS.has(kind)) ?? claim.attribution[0]!;

/** The actor that first relayed what the origin said; none where the article had it at first hand. */
export const relayOf = ({ claim }: ClaimEntry): string | undefined =>
  claim.attribution.find(({ kind, actor }) => RELAYS.has(kind) && actor !== undefined)?.actor;

/** Whether the claim goes back to persons whom nobody names. A claim in the article's own voice does not. */
export function isAnonymous(entry: ClaimEntry): boolean {
  const { kind, actor } = originOf(entry);
  return kind === 'anonymous' && actor === undefined;
}

/** The link's described source: as the claim words it, or as its article describes it once. */
export const describedBy = (article: Article, { described, source }: AttributionLink) =>
  described ?? article.sources?.find(({ id }) => id === source)?.described;

/**
 * Whether two claims go back to one origin: the corpus says that they are the same claim, one article repeats the
 * other, or their chains meet. They meet in the named actor that both begin with; where one is not named, in any
 * outlet that both passed through, unless a named origin stands against an unnamed one.
 */
export function sameOrigin(a: ClaimEntry, b: ClaimEntry): boolean {
  if (a.article.id === b.article.id) return true;
  if (repeats(a.article, b.article) || repeats(b.article, a.article)) return true;
  if (isSameClaim(a, b) || isSameClaim(b, a)) return true;
  const [first, second] = [originOf(a), originOf(b)];
  const [one, other] = [namedIn(first), namedIn(second)];
  if (one !== undefined && other !== undefined) return one === other;
  if ((one !== undefined && UNNAMED.has(second.kind)) || (other !== undefined && UNNAMED.has(first.kind)))
    return false;
  const outlets = outletsOf(b);
  return outletsOf(a).some((outlet) => outlets.includes(outlet)) && mayBeSame(a, b);
}

/** The actor that an origin names; none where all that is known is a relay. */
const namedIn = ({ kind, actor }: AttributionLink): string | undefined =>
  RELAYS.has(kind) ? undefined : actor;

/** Two origins without names are told apart only where both are described, and otherwise. */
function mayBeSame(a: ClaimEntry, b: ClaimEntry): boolean {
  const one = describedBy(a.article, originOf(a));
  const other = describedBy(b.article, originOf(b));
  if (!one || !other) return true;
  const words = Object.values(one).map((text) => foldKey(text));
  return Object.values(other).some((text) => words.includes(foldKey(text)));
}

/** The actors that a claim passed through, the publisher of its article with them. */
const outletsOf = ({ article, claim }: ClaimEntry): readonly string[] =>
  [...claim.attribution.map(({ actor }) => actor), article.publisher?.actor].filter((id) => id !== undefined);

const repeats = (article: Article, other: Article): boolean =>
  article.related?.some((tie) => REPEATS.has(tie.type) && tie.article === other.id) ?? false;

/** A relation names a claim of the same article as `#c08`, of another one as `article#c08`. */
const isSameClaim = ({ claim }: ClaimEntry, other: ClaimEntry): boolean =>
  claim.relations?.some(({ type, claim: id }) => type === 'same-claim' && id === other.id) ?? false;

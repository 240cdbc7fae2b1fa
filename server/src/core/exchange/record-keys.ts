// What records are known by in other collections, so that an import finds the record that it is about.

import type { Actor, Article, Place } from '../corpus/model.ts';

/** Schemes of `sameAs` that tell one thing from all others. */
const SCHEMES = ['wikidata', 'geonames', 'opensanctions', 'osm', 'wof', 'pleiades', 'viaf', 'isni'] as const;

/** The keys of a thing by its `sameAs`. */
export function sameAsKeys(sameAs: Readonly<Record<string, unknown>> | undefined): string[] {
  if (!sameAs) return [];
  const keys = SCHEMES.filter((scheme) => sameAs[scheme] !== undefined).map(
    (scheme) => `${scheme}:${sameAs[scheme]}`,
  );
  return sameAs['x-ftm'] === undefined ? keys : [...keys, `ftm:${sameAs['x-ftm']}`];
}

/** All that a record of the corpus is known by. */
export function entityKeys(record: Actor | Place): string[] {
  const keys = [`id:${record.id}`, ...sameAsKeys(record.sameAs)];
  for (const former of record.formerIds ?? []) keys.push(`id:${former}`);
  if (record.type === 'country' && record.country !== undefined) keys.push(`country:${record.country}`);
  return keys;
}

export function articleKeys(article: Article): string[] {
  const other = (article as Readonly<Record<string, unknown>>)['x-citation-key'];
  const keys = [`id:${article.id}`, ...(article.formerIds ?? []).map((id) => `id:${id}`)];
  keys.push(citationKey(typeof other === 'string' ? other : article.id));
  if (article.url !== undefined) keys.push(urlKey(article.url));
  return keys;
}

export const citationKey = (key: string): string => `citation-key:${key}`;

/** The key of a web address: without scheme, `www.`, fragment and a slash at the end. */
export const urlKey = (url: string): string =>
  `url:${url
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/#.*$/, '')
    .replace(/\/$/, '')}`;

// Origins and where chains meet.

import { describe, expect, it } from 'vitest';
import { isAnonymous, originOf, sameOrigin } from '../../server/src/core/corpus/claim-origin.ts';
import type { Article, AttributionLink, Claim, ClaimEntry } from '../../server/src/core/corpus/model.ts';

/** A claim of `article` with `attribution`; `more` goes into article and claim. */
function entry(
  article: string,
  attribution: readonly AttributionLink[],
  more: { readonly article?: Partial<Article>; readonly claim?: Partial<Claim> } = {},
): ClaimEntry {
  return {
    id: `${article}#c01`,
    article: {
      id: article,
      language: 'en',
      published: { basis: 'unknown' },
      provenance: {},
      ...more.article,
    } as Article,
    claim: { id: 'c01', kind: 'quantity', paraphrase: { en: 'x' }, attribution, ...more.claim } as Claim,
  };
}

const minister: AttributionLink = { kind: 'official', actor: 'minister' };
const doctor: AttributionLink = { kind: 'named', actor: 'doctor' };
const wire: AttributionLink = { kind: 'agency', actor: 'wire' };
const paper: AttributionLink = { kind: 'media', actor: 'paper' };
const narrator: AttributionLink = { kind: 'narrator' };
const soldiers: AttributionLink = {
  kind: 'anonymous',
  described: { en: 'army sources', ar: 'مصادر في الجيش' },
};
const medics: AttributionLink = { kind: 'anonymous', described: { en: 'medics' } };

describe('the origin of a claim', () => {
  it.each<[string, readonly AttributionLink[], AttributionLink, boolean]>([
    ['is the first link', [minister, wire], minister, false],
    ['is no relay', [wire, minister], minister, false],
    ['is unnamed', [soldiers, paper], soldiers, true],
    ['is a relay where nothing else is known', [wire, paper], wire, false],
    ['is the article in its own voice', [narrator], narrator, false],
  ])('%s', (_, links, origin, anonymous) => {
    const claim = entry('a', links);
    expect(originOf(claim)).toEqual(origin);
    expect(isAnonymous(claim)).toBe(anonymous);
  });
});

describe('two claims', () => {
  it.each<[string, ClaimEntry, ClaimEntry, boolean]>([
    ['meet in one speaker', entry('a', [minister]), entry('b', [minister, wire]), true],
    ['are of two speakers', entry('a', [minister, wire]), entry('b', [doctor, wire]), false],
    ['repeat one wire', entry('a', [soldiers, wire]), entry('b', [soldiers, wire]), true],
    ['repeat a wire that does not say who', entry('a', [wire]), entry('b', [soldiers, wire]), true],
    ['have unnamed sources of two kinds', entry('a', [soldiers, wire]), entry('b', [medics, wire]), false],
    [
      'have unnamed sources of two outlets',
      entry('a', [soldiers, wire]),
      entry('b', [soldiers, paper]),
      false,
    ],
    ['are of a speaker and of nobody', entry('a', [minister, wire]), entry('b', [soldiers, wire]), false],
    [
      'quote the other outlet',
      entry('a', [narrator], { article: { publisher: { actor: 'paper' } } }),
      entry('b', [paper]),
      true,
    ],
    ['are told by two in their own voice', entry('a', [narrator]), entry('b', [narrator]), false],
    [
      'are translated',
      entry('a', [minister]),
      entry('b', [doctor], { article: { related: [{ type: 'translation-of', article: 'a' }] } }),
      true,
    ],
    [
      'only follow up',
      entry('a', [minister]),
      entry('b', [doctor], { article: { related: [{ type: 'follow-up', article: 'a' }] } }),
      false,
    ],
    [
      'are the same by the corpus',
      entry('a', [minister]),
      entry('b', [doctor], { claim: { relations: [{ type: 'same-claim', claim: 'a#c01' }] } }),
      true,
    ],
  ])('that %s', (_, a, b, same) => {
    expect(sameOrigin(a, b)).toBe(same);
    expect(sameOrigin(b, a)).toBe(same);
  });
});

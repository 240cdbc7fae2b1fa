// Matching numbers of drafts to claims: the value, the thing, whom it is about, what speaks against it.

import { describe, expect, it } from 'vitest';
import { claimQuery } from '../../server/src/core/analysis/claim-query.ts';
import {
  type ClaimMatch,
  type ClaimQuery,
  createClaimIndex,
} from '../../server/src/core/corpus/claim-index.ts';
import { serviceFor } from '../support/check.ts';
import { manyClaims } from '../support/many-claims.ts';
import { miniCorpus } from '../support/mini-corpus.ts';

const index = createClaimIndex(miniCorpus);

/** The question that the first number of `text` asks. */
function queryOf(text: string): ClaimQuery | undefined {
  const { analysis } = serviceFor().read(text);
  const { placed, sentences } = analysis.blocks[0]!;
  return sentences[0]!.quantities
    .map((quantity) => claimQuery(placed.block, sentences[0]!, quantity, miniCorpus))
    .find((query) => query !== undefined);
}
const matches = (text: string): readonly ClaimMatch[] => {
  const query = queryOf(text);
  return query ? index.match(query) : [];
};

const FLOOD = 'mirsad-2021-03-02-flood#c01';
const DROWNED = 'mirsad-2021-03-02-flood#c02';
const RAID = 'raid-report-2022#c01';

describe('a number is surely that of a claim', () => {
  it.each([
    ['value, thing and place', 'The flood drove 4,500 residents out of Tel Warda.', FLOOD],
    ['in Arabic words', 'هجّر الفيضان أربعة آلاف وخمسمئة نازح من تل وردة.', FLOOD],
    ['in Arabic-Indic digits', 'نزح ٤٥٠٠ نازح عن تل وردة.', FLOOD],
    ['about the same', 'The River Brigade lost about 30 fighters, killed at Al Jisr.', RAID],
    ['the same fate', 'In Tel Warda 12 people were killed.', DROWNED],
    ['the same year', 'In March 2021 the flood drove 4,500 residents from Tel Warda.', FLOOD],
  ])('%s', (_, text, claim) => {
    const [best] = matches(text);
    expect(best).toMatchObject({ entry: { id: claim }, certain: true, contradictions: [] });
  });
});

describe('a number is only offered a claim', () => {
  it.each([
    ['nothing else is shared', 'The storm displaced 4,500 residents.', []],
    ['another fate', 'In Tel Warda 12 people were wounded.', ['fate']],
    ['another year', 'In 2019 the flood drove 4,500 displaced residents from Tel Warda.', ['time']],
    ['another thing', 'In Tel Warda 4,500 books were lost in the flood.', ['thing']],
    ['a bound, not the value', 'More than 4,500 residents left Tel Warda.', []],
  ])('%s', (_, text, contradictions) => {
    const [best] = matches(text);
    expect(best?.certain).toBe(false);
    expect(best?.contradictions).toEqual(contradictions);
  });
});

describe('a number is that of no claim', () => {
  it.each([
    ['a date', 'On 12 March the people of Tel Warda returned.'],
    ['an age', 'Salma Darwish, 30, lives in Tel Warda.'],
    ['money', 'Repairs in Tel Warda cost 4,500 dollars.'],
    ['a percentage', 'In Tel Warda 12 percent of the people left.'],
    ['another value', 'The flood drove 600 residents out of Tel Warda.'],
    ['nothing in common but the value', 'She baked 12 cakes.'],
  ])('%s', (_, text) => expect(matches(text)).toEqual([]));
});

describe('a claim surely gives another number', () => {
  it.each([
    ['for the same thing', 'The flood displaced 6,000 residents of Tel Warda.', FLOOD],
    ['in Arabic', 'شرد الفيضان 6000 من سكان تل وردة.', FLOOD],
    ['beside a rounded value', 'The River Brigade lost 50 fighters, killed at Al Jisr.', RAID],
    ['but not for another fate', 'In Tel Warda 40 people were wounded.'],
    ['but not for a fate that is not told', 'In Tel Warda 40 people met.'],
    ['but not for another thing', 'The flood swept away 300 cars in Tel Warda.'],
    ['but not for another place', 'The flood displaced 6,000 residents of Al Jisr.'],
    ['but not in another year', 'In 2019 a flood displaced 6,000 residents of Tel Warda.'],
    ['but not where nothing else is shared', 'The storm displaced 6,000 residents.'],
    ['but not for a bound that holds it', 'The flood displaced more than 4,000 residents of Tel Warda.'],
    ['but not for the value itself', 'The flood displaced 4,500 residents of Tel Warda.'],
  ])('%s', (_, text, claim?: string) => {
    const query = queryOf(text)!;
    const found = ['mirsad-2021-03-02-flood', 'raid-report-2022'].map(
      (article) => index.contrary(query, article)?.id,
    );
    expect(found.filter(Boolean)).toEqual(claim ? [claim] : []);
  });
});

it('200 numbers are held against an article of 200 claims at once', () => {
  const { index: many, queries } = manyClaims(['residents', 'families', 'houses', 'boats', 'schools']);
  expect(queries.length).toBe(200);
  expect(queries.every((query) => many.contrary(query, 'many') !== undefined)).toBe(true);
});

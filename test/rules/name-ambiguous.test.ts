import { describe, expect, it } from 'vitest';
import { checkFindings, serviceFor } from '../support/check.ts';
import { nameCorpus as corpus } from '../support/name-corpus.ts';

const only = { corpus, only: 'name-ambiguous' };

describe('name-ambiguous flags', () => {
  it.each([
    ['a name of two towns', 'It rained in ⟦Sahlah⟧{name-ambiguous} on Monday.'],
    ['an Arabic name of two towns', 'هطل المطر في ⟦السهلة⟧{name-ambiguous} أمس.'],
    ['behind a particle, whole', 'التقى الوفدان ⟦بالسهلة⟧{name-ambiguous} أمس.'],
    ['where article and particle are one', 'عادوا ⟦للسهلة⟧{name-ambiguous} أمس.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('name-ambiguous is silent where something decides', () => {
  it.each([
    ['the country near', 'It rained in Sahlah, Varland, on Monday.'],
    ['the Arabic country near', 'هطل المطر في السهلة في قازانيا أمس.'],
    ['the district that holds one', 'It rained in Sahlah and all of Greater Sahlah.'],
    ['the places of the draft', 'Qazania is dry.\n\nIt rained in Sahlah on Monday.'],
    ['a district that bears the name of its city', 'It rained in Marfa. هطل المطر في مرفأة أمس.'],
    ['one bearer only', 'It rained in Al-Anwar. هطل المطر في الأنوار.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

it.each([
  [
    'It rained in Sahlah.',
    '“Sahlah” may be Sahlah, Qazania or Sahlah (Varland); nothing near decides.',
    'It is Sahlah, Qazania',
  ],
  [
    'هطل المطر في السهلة.',
    '«السهلة» قد يعني السهلة القازانية أو السهلة (فارلاند)، ولا شيء في النص يحسم.',
    'المقصود السهلة القازانية',
  ],
])('offers every bearer, told apart: %s', (text, message, first) => {
  const service = serviceFor({ corpus });
  const [finding] = service.findings(service.read(text));
  const plain = (words = '') => words.replace(/[\u2066-\u2069]/g, '');
  expect(plain(finding?.message)).toBe(message);
  expect(plain(finding?.fixes[0]?.title)).toBe(first);
  expect(finding?.fixes.map(({ beside }) => beside?.kind === 'choice' && beside.entity.id)).toEqual([
    'sahla-qz',
    'sahla-vr',
  ]);
});

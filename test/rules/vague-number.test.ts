import { describe, it } from 'vitest';
import { checkFindings } from '../support/check.ts';

const only = { only: 'vague-number' };

describe('vague-number flags', () => {
  it.each([
    ['dozens', '⟦Dozens⟧{vague-number} of families left Tel Warda.'],
    ['hundreds', 'The flood drove ⟦hundreds⟧{vague-number} from their homes.'],
    ['Arabic tens', 'غادرت ⟦عشرات⟧{vague-number} العائلات تل وردة.'],
    ['Arabic hundreds', 'شرد الفيضان ⟦المئات⟧{vague-number} من سكان تل وردة.'],
    ['beside a number', '⟦Dozens⟧{vague-number} of boats and 40 cars were lost.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('vague-number is silent on', () => {
  it.each([
    ['a citation', 'Dozens of families left [@mirsad-2021-03-02-flood].'],
    ['an attribution', 'Rescue workers said dozens of families had left.'],
    ['an Arabic attribution', 'قال عاملون في الإنقاذ إن عشرات العائلات غادرت.'],
    ['several and many', 'Several families and many others left.'],
    ['Arabic several', 'غادرت عدة عائلات.'],
    ['exact numbers', 'The flood displaced 4,500 residents.'],
    ['headings', '# Dozens of boats lost'],
    ['what the writer saw', 'We saw dozens of boats on the road.'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

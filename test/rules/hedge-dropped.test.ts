import { describe, it } from 'vitest';
import { checkFindings } from '../support/check.ts';
import { evidenceCorpus as corpus } from '../support/evidence-corpus.ts';

const only = { only: 'hedge-dropped', corpus };

describe('hedge-dropped flags as a fact what is planned', () => {
  it.each([
    ['in English', 'The River Brigade has ⟦250⟧{hedge-dropped} soldiers in Tel Warda [@plan-2021].'],
    ['in Arabic', 'لكتيبة النهر ⟦250⟧{hedge-dropped} جنديا في تل وردة [@plan-2021].'],
    [
      'behind a label',
      '**Claim B.** Two officers say the River Brigade has ⟦250⟧{hedge-dropped} soldiers in Tel Warda [@plan-2021].',
    ],
    [
      'though it is attributed',
      'According to Salma Darwish, the River Brigade has ⟦250⟧{hedge-dropped} soldiers in Tel Warda [@plan-2021].',
    ],
    [
      'in an Arabic sentence with a car',
      'وصلت سيارات ومعها ⟦250⟧{hedge-dropped} جنديا من كتيبة النهر إلى تل وردة [@plan-2021].',
    ],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

describe('hedge-dropped is silent on', () => {
  it.each([
    ['a plan', 'The River Brigade plans to send 250 soldiers to Tel Warda [@plan-2021].'],
    ['what was to be', 'The River Brigade was to send 250 soldiers to Tel Warda [@plan-2021].'],
    ['a future', 'The River Brigade will send 250 soldiers to Tel Warda [@plan-2021].'],
    ['an expectation', '250 soldiers of the River Brigade are expected in Tel Warda [@plan-2021].'],
    ['an Arabic future', 'سترسل كتيبة النهر 250 جنديا إلى تل وردة [@plan-2021].'],
    ['an Arabic plan', 'وتعتزم كتيبة النهر إرسال 250 جنديا إلى تل وردة [@plan-2021].'],
    ['an Arabic expectation', 'ومن المتوقع وصول 250 جنديا من كتيبة النهر إلى تل وردة [@plan-2021].'],
    ['a claim', 'They claim that the River Brigade has 250 soldiers in Tel Warda [@plan-2021].'],
    ['a fact', 'The flood displaced 4,500 residents of Tel Warda [@echo-2021].'],
    ['no citation', 'The River Brigade has 250 soldiers in Tel Warda.'],
    ['another number', 'The River Brigade has 30 cars in Tel Warda [@plan-2021].'],
  ])('%s', (_, marked) => checkFindings(marked, only));
});

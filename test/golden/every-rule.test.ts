// The drafts in which every rule speaks: the findings are those marked, and each can be mended.

import { describe, expect, it } from 'vitest';
import { createService, loadCorpus, RULES, readSettings } from '../../server/src/core/service.ts';
import { checkFindings } from '../support/check.ts';
import { RULE_DRAFTS, RULE_LAYERS, RULE_SETTINGS, WITHOUT_FIX } from '../support/every-rule.ts';
import { parseFixture } from '../support/fixture.ts';

const corpus = loadCorpus(Object.values(RULE_LAYERS));
const service = createService(corpus, readSettings(RULE_SETTINGS).settings);

describe.each(Object.entries(RULE_DRAFTS))('%s', (_, marked) => {
  it('has the findings that are marked', () => {
    checkFindings(marked, { corpus, settings: RULE_SETTINGS });
  });

  it('has fixes but where a person has to find out, and every finding can be ignored', () => {
    const draft = service.read(parseFixture(marked).text);
    for (const finding of service.findings(draft)) {
      expect(finding.fixes.length > 0, finding.rule).toBe(!WITHOUT_FIX.has(finding.rule));
      const fixes = service.fixes(draft, finding.span);
      expect(
        fixes.some(({ beside }) => beside?.kind === 'ignore'),
        finding.rule,
      ).toBe(true);
    }
  });
});

it.each(['en', 'ar'])('every rule speaks in drafts in %s', (language) => {
  const drafts = Object.entries(RULE_DRAFTS).filter(([name]) => name.endsWith(`.${language}.md`));
  const rules = drafts.flatMap(([, marked]) => parseFixture(marked).spans.flatMap(({ labels }) => labels));
  expect([...new Set(rules)].sort()).toEqual(RULES.map(({ id }) => id).sort());
});

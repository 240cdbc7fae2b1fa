// Two whole pages, made up in the manner of a blog system and of a broadcaster: what comes out of them, line by line.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleProposal } from '../../server/src/core/intake.ts';
import { checkSpans, proposal } from '../support/intake.ts';

const load = async (name: string) => {
  const made = await proposal(readFileSync(join(import.meta.dirname, 'pages', name), 'utf8'));
  checkSpans(made);
  return made;
};

/** «at least 38 people killed < s1»: each claim, and whose word it is, without the mark of what is unreviewed. */
const told = ({ article }: ArticleProposal, language: 'ar' | 'en'): string[] =>
  (article.claims ?? []).map(({ paraphrase, attribution }) => {
    const chain = attribution.map(
      ({ kind, actor, source, described }) => actor ?? source ?? Object.values(described ?? {})[0] ?? kind,
    );
    return `${paraphrase[language]?.replace(/ \([^()]*\)$/, '')} < ${chain.join(' < ')}`;
  });

describe('a page in English', () => {
  it('gives its claims, each with whose word it is', async () => {
    const made = await load('ferry.html');
    expect(told(made, 'en')).toEqual([
      'at least 38 people killed < s1',
      'more than 140 passengers < s1',
      '61 people < idris-malek',
      'dozens missing < idris-malek',
      'Words of Idris Malek, quoted < idris-malek',
      'Words of one woman, quoted < s3',
      '90 passengers < the transport ministry < State television',
      '40% of ferries < s4',
    ]);
  });
  it('keeps the article alone', async () => {
    const { body, article } = await load('ferry.html');
    expect(body.split('\n\n').at(-1)).toMatch(/^A 2018 report/);
    expect(body).not.toMatch(/Skip to content|Related Topics|Why ferries sink|Copyright/);
    expect(article).toMatchObject({
      headline: { en: 'Ferry sinks off northern coast with 140 on board' },
      published: { value: '2020-08-11' },
      modified: '2020-08-12',
      publisher: { text: 'The Harbour' },
      credits: [{ text: 'Reuters', role: 'photo' }],
    });
    expect(article.bylines).toBeUndefined();
  });
});

describe('a page in Arabic', () => {
  it('gives its claims, each with whose word it is', async () => {
    const made = await load('border.html');
    expect(told(made, 'ar')).toEqual([
      '7 جنود (قتلى) < s1',
      '12 جريحا < s1',
      'نحو 20 سيارة < s1',
      'ما لا يقل عن 15 مهاجمين (قتلى) < mnsur-al-abidi',
      'كلام مقتبس: منصور العبيدي < mnsur-al-abidi',
      '4 مدنيين (قتلى) < الأمم المتحدة',
      'أكثر من 200,000 شخص (نازحون) < الأمم المتحدة',
    ]);
    expect(made.article.sources).toMatchObject([{ id: 's1', kind: 'anonymous', onCondition: 'anonymity' }]);
  });
  it('keeps the article alone', async () => {
    const { body, article, actors } = await load('border.html');
    expect(body).toMatch(/نزحوا هذا العام\.\n$/);
    expect(body).not.toMatch(/شارك|ذات صلة|الحقوق|تعليقان|القائمة/);
    expect(article).toMatchObject({
      headline: { ar: 'مقتل سبعة جنود في هجوم على معبر الوادي' },
      language: 'ar',
      published: { value: '2019-11-05' },
      publisher: { text: 'الساحل نيوز' },
      bylines: [{ text: 'هيثم الورفلي', role: 'writer' }],
    });
    expect(actors.map(({ id, type, names }) => [id, type, names[0]!.text])).toEqual([
      ['mnsur-al-abidi', 'person', 'منصور العبيدي'],
    ]);
  });
});

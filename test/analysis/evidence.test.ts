import { describe, expect, it } from 'vitest';
import type { AnalyzedBlock, AnalyzedSentence } from '../../server/src/core/analysis/analysis.ts';
import { readAttributions } from '../../server/src/core/analysis/attributions.ts';
import { readCitations } from '../../server/src/core/analysis/citations.ts';
import { createEvidence, type Evidence } from '../../server/src/core/analysis/evidence.ts';
import { readQuotations } from '../../server/src/core/analysis/quotations.ts';
import { createUrlIndex } from '../../server/src/core/analysis/urls.ts';
import { LANGUAGES } from '../../server/src/core/language/languages.ts';
import { languageOf } from '../../server/src/core/text/language-of.ts';
import { parseProse } from '../../server/src/core/text/markdown.ts';
import { sentencesOfBlock } from '../../server/src/core/text/sentences.ts';

const URLS = createUrlIndex([{ id: 'harbour-2016', url: 'https://www.harbour.example/news/2016/ships' }]);
const GRAMMARS = [LANGUAGES.en.sentences, LANGUAGES.ar.sentences];

/** The blocks of a draft, read without a corpus. */
function blocksOf(source: string): readonly AnalyzedBlock[] {
  return parseProse(source).blocks.map((placed) => {
    const { block } = placed;
    const { text } = block.prose;
    const quotations = readQuotations(text);
    const citations = readCitations(block, URLS);
    const spans = sentencesOfBlock(block, GRAMMARS);
    const sentences = spans.map((span, index): AnalyzedSentence => {
      const next = spans[index + 1]?.start ?? Number.POSITIVE_INFINITY;
      const language = languageOf(text, span.start, span.end);
      const isWithin = (at: number) => (index === 0 ? 0 : span.start) <= at && at < next;
      return {
        span,
        language,
        quantities: [],
        mentions: [],
        misspellings: [],
        citations: citations.filter(({ at }) => isWithin(at.start)),
        attributions: readAttributions(text, span, LANGUAGES[language], { quotations }),
        quotations: quotations.filter(({ start }) => isWithin(start)),
      };
    });
    return { placed, sentences };
  });
}

/** Evidence of the sentence that holds the only occurrence of `word` in the draft. */
function evidenceOf(source: string, word: string, scope: 'sentence' | 'paragraph' = 'sentence'): Evidence {
  const blocks = blocksOf(source);
  const evidence = createEvidence(blocks, scope);
  for (const { placed, sentences } of blocks)
    for (const sentence of sentences) {
      const { start, end } = sentence.span;
      if (placed.block.prose.text.slice(start, end).includes(word)) return evidence(sentence);
    }
  throw new Error(`no sentence holds ${word}`);
}

/** The drafts below mark numbers that nothing stands behind with ⟦ ⟧; all the other numbers are sourced. */
function unsourced(marked: string, scope: 'sentence' | 'paragraph' = 'sentence'): string[] {
  const source = marked.replace(/[⟦⟧]/g, '');
  const blocks = blocksOf(source);
  const evidence = createEvidence(blocks, scope);
  return blocks.flatMap(({ placed, sentences }) =>
    placed.block.kind === 'heading'
      ? []
      : sentences.flatMap((sentence) => {
          const { start, end } = sentence.span;
          return evidence(sentence).sourced
            ? []
            : (placed.block.prose.text.slice(start, end).match(/\d+/g) ?? []);
        }),
  );
}
const expected = (marked: string): string[] => [...marked.matchAll(/⟦(\d+)⟧/g)].map((match) => match[1]!);

const DRAFTS: Readonly<Record<string, string>> = {
  'citation in the sentence': 'The town lost 40 houses [@a-2016] in May. It has ⟦12⟧ schools.',
  'citation behind the stop': 'The town lost 40 houses. [@a-2016] It has ⟦12⟧ schools.',
  'citation behind the closing mark': 'They “lost 40 houses.” [@a-2016] The town has ⟦12⟧ schools.',
  'Arabic citation behind the stop': 'فقدت المدينة 40 بيتا. [@a-2016] في المدينة ⟦12⟧ مدرسة.',
  'in-text citation': '@a-2016 lists 40 houses. The town has ⟦12⟧ schools.',
  'in-text citation later': 'The town has ⟦12⟧ schools. @a-2016 lists 40 houses.',
  link: 'The town lost [40 houses](https://www.harbour.example/news/2016/ships). It has ⟦12⟧ schools.',
  'link as its own sentence':
    'The town lost 40 houses. ([Harbour](https://www.harbour.example/news/2016/ships)) It has ⟦12⟧ schools.',
  'bare URL': 'The town lost 40 houses, see https://www.harbour.example/x. It has ⟦12⟧ schools.',
  'bare URL behind the stop': 'The town lost 40 houses. https://www.harbour.example/x',
  'anchor and mail are no sources':
    'See [the table](#t2) for ⟦40⟧ houses or [mail](mailto:a@b.example) ⟦12⟧ people.',
  'footnote with a citation': 'The town lost 40 houses.[^1] It has ⟦12⟧ schools.\n\n[^1]: See [@a-2016].',
  'footnote with a link': 'The town lost 40 houses.[^n]\n\n[^n]: https://www.harbour.example/x',
  'footnote with an attribution': 'The town lost 40 houses.[^n]\n\n[^n]: According to the mayor.',
  'footnote that only explains': 'The town lost ⟦40⟧ houses.[^n]\n\n[^n]: Barns are not in it.',
  'footnote without definition': 'The town lost 40 houses.[^9] It has ⟦12⟧ schools.',
  'inline footnote': 'The town lost 40 houses.^[See @a-2016, p. 3.] It has ⟦12⟧ schools.',
  'inline footnote that only explains': 'The town lost ⟦40⟧ houses.^[Barns are not in it.]',
  attribution: 'The mayor said 40 houses were lost. The town has ⟦12⟧ schools.',
  'attribution in Arabic': 'قال رئيس البلدية إن 40 بيتا تهدمت. في المدينة ⟦12⟧ مدرسة.',
  'speech goes on behind its cue':
    '“We waited,” the mayor said. “We lost 40 houses.” The town has ⟦12⟧ schools.',
  'speech of somebody new': 'It was “cold”. The mayor said “no”. “We lost 40 houses,” Darwish said.',
  'table from a caption that ends in its source':
    'Table A. Losses in spring (source: letter of the auditor)\n\n| What | Lost |\n| --- | --- |\n| houses | 40 |',
  'table from a caption in Arabic':
    '**الخسائر في الربيع (المصدر: رسالة المدقق)**\n\n| النوع | العدد |\n| --- | --- |\n| بيوت | 40 |',
  'table from a caption with an attribution':
    'Table A. Losses in spring, according to the mayor\n\n| What | Lost |\n| --- | --- |\n| houses | 40 |',
  'table from a note that ends in its source':
    '| What | Lost |\n| --- | --- |\n| houses | 40 |\n\nRounded. Source: Ministry of Housing',
  'caption without a source':
    'Table A. Losses in spring\n\n| What | Lost |\n| --- | --- |\n| houses | ⟦40⟧ |',
  'table rows from a column of other heads':
    '| What | Lost | According to |\n| --- | --- | --- |\n| houses | 40 | the landlord |\n\n' +
    '| What | Lost | Basis |\n| --- | --- | --- |\n| houses | 12 | Ministry of Housing, list of May |\n| inns | ⟦7⟧ | by the month |\n\n' +
    '| النوع | العدد | المرجع |\n| --- | --- | --- |\n| بيوت | 3 | سجلات البلدية |\n| فنادق | ⟦5⟧ | شهري |',
  'table rows with nobody in the column of sources':
    '| What | Lost | Source |\n| --- | --- | --- |\n| houses | ⟦40⟧ | not known |\n\n| النوع | العدد | المصدر |\n| --- | --- | --- |\n| بيوت | ⟦12⟧ | غير معروف |',
  'quote signed at length':
    '> We lost 40 houses.\n>\n> — a baker from the old harbour, speaking to this reporter at the gate of the hospital in the east of the town',
  'part of what was counted before':
    'The mayor said 40 houses were lost. About 12 of them were new. The town has ⟦7⟧ schools.',
  'part of it in Arabic': 'بحسب الوزارة عبر 40 مهاجرا الحدود. وتوفي منهم 12 عطشا. في المدينة ⟦7⟧ مدارس.',
  'a turn of an interview':
    '**How was it?**\n\nSalma Oduya: With a tent. “We had 12 beds.” In a week 300 people came.\n\nThe town has ⟦7⟧ inns.',
  'turns by the surname':
    'Salma Oduya: I had 12 beds.\n\nAnd then?\n\nOduya: Then 300 people came.\n\nThe town has ⟦7⟧ inns.',
  'turns by initials': '- SO: 12 tents are left.\n- RL: we have 40 more.\n- SO: I take 3 of them.',
  'turns in Arabic':
    'ليلى الهادي: كنا 12 ممرضة. جاءنا 300 جريح.\n\nومتى؟\n\nليلى الهادي: وصل 40 في يوم واحد.\n\nفي المدينة ⟦7⟧ فنادق.',
  'a turn in quotation marks ends with them':
    'Salma Oduya: “We saw it all from our 12 windows.” The town has ⟦7⟧ inns.',
  'labels of other things are no speakers':
    'Costs: ⟦300⟧ dinars for our beds.\n\nCosts: ⟦40⟧ dinars.\n\nNext steps: our ⟦12⟧ tents.\n\nالخلاصة: لدينا ⟦7⟧ خيام.',
  witness: 'We counted 40 houses. The town has ⟦12⟧ schools.',
  'witness in a quotation':
    'The town “where we counted only the 40 houses” has schools, ⟦12⟧ of them, none of stone.'.replace(
      '40',
      '⟦40⟧',
    ),
  'of these': 'The mayor said 40 houses were lost. Of these, 12 were new. The town has ⟦7⟧ schools.',
  'of these, after nothing': 'The town lost ⟦40⟧ houses. Of these, ⟦12⟧ were new.',
  'a chain of continuations':
    'The town lost 40 houses [@a-2016]. Of these, 12 were new. Among them, 3 were inns.',
  'continuation in Arabic': 'قتل 40 شخصا بحسب الوزارة. ومن بينهم 12 طفلا. منهم 3 رضع. في المدينة ⟦7⟧ مدارس.',
  'continuation does not cross paragraphs': 'The mayor said 40 houses were lost.\n\nOf these, ⟦12⟧ were new.',
  'list from its lead-in':
    'According to the ministry, these were lost:\n\n- 40 houses\n- 12 barns\n  - 3 of stone\n\nThe town has ⟦7⟧ schools.',
  'list from a citation behind the colon': 'These were lost: [@a-2016]\n\n1. 40 houses\n2. 12 barns',
  'list from "the following"': 'The ministry reported the following losses.\n\n- 40 houses\n- 12 barns',
  'list in Arabic': 'وقالت الوزارة إن الخسائر كالتالي:\n\n- 40 بيتا\n- 12 مخزنا',
  'list behind a sentence that does not lead in':
    'The mayor said 40 houses were lost.\n\n- ⟦12⟧ schools\n- ⟦3⟧ inns',
  'list with a citation in one item': '- 40 houses [@a-2016]\n- ⟦12⟧ barns',
  'sub-items from their item':
    '- Lost, says the mayor of the town:\n  - 40 houses\n  - 12 barns\n- ⟦7⟧ schools',
  'sub-items from a cited item': '- Houses [@a-2016]\n  - 40 lost\n  - 12 damaged\n- Schools\n  - ⟦7⟧ lost',
  'list between paragraphs':
    'The ministry reported:\n\n- 40 houses\n\nIn all, ⟦52⟧ buildings.\n\n- ⟦12⟧ barns',
  'table row from its cell':
    '| What | Lost | Source |\n| --- | --- | --- |\n| houses | 40 | [@a-2016] |\n| barns | ⟦12⟧ | |',
  'table from the caption':
    '| What | Lost |\n| --- | --- |\n| houses | 40 |\n| barns | 12 |\n\n: Losses by type [@a-2016]',
  'table from a source line':
    '| What | Lost |\n| --- | --- |\n| houses | 40 |\n\nSource: Ministry of Housing.\n\nThe town has ⟦7⟧ schools.',
  'table from a source line in Arabic':
    'المصدر: وزارة الإسكان\n\n| النوع | العدد |\n| --- | --- |\n| بيوت | 40 |',
  'table rows from a column of sources':
    '| What | Lost | Source |\n| --- | --- | --- |\n| houses | 40 | town hall |\n| barns | ⟦12⟧ | – |',
  'table rows from a column of sources in Arabic':
    '| النوع | العدد | المصدر |\n| --- | --- | --- |\n| بيوت | 40 | إدارة الإسكان |\n| مخازن | ⟦12⟧ | |',
  'table from its lead-in':
    'According to the ministry, these were lost:\n\n| What | Lost |\n| --- | --- |\n| houses | 40 |',
  'table from its header': '| What | Lost [@a-2016] |\n| --- | --- |\n| houses | 40 |\n| barns | 12 |',
  'table without a source': '| What | Lost |\n| --- | --- |\n| houses | ⟦40⟧ |',
  'quote from the line that introduces it':
    'The mayor wrote:\n\n> We lost 40 houses. The barns were 12.\n\nThe town has ⟦7⟧ schools.',
  'quote from its signature': '> We lost 40 houses. The barns were 12.\n>\n> — Salma Darwish, mayor',
  'quote from a signature in its last line': '> We lost 40 houses. The barns were 12.\n> — Salma Darwish',
  'quote from a citation at its end': '> We lost 40 houses. The barns were 12. [@a-2016]',
  'quote signed behind': '> We lost 40 houses. The barns were 12.\n\n— Salma Darwish, mayor',
  'quote of nobody': '> We lost ⟦40⟧ houses. We counted ⟦12⟧ barns.',
  'quote in Arabic': 'وقال رئيس البلدية:\n\n> فقدنا 40 بيتا.',
  'speech over several sentences':
    'The mayor said: “We lost 40 houses. We lost 12 barns. We have 7 schools.” The town has ⟦3⟧ inns.',
  'speech with its speaker at the end':
    '“We lost 40 houses. We lost 12 barns,” the mayor said. The town has ⟦3⟧ inns.',
  'speech over paragraphs':
    'The mayor said: “We lost 40 houses.\n\n“We lost 12 barns. We have 7 schools.”\n\nThe town has ⟦3⟧ inns.',
  'source in brackets': 'The town lost 40 houses. (Source: UNHCR) It has ⟦12⟧ schools.',
  'a speaker behind a run-in head': '**سرت.** مصدر أمني: سقوط 40 قتيلا. في المدينة ⟦7⟧ مدارس.',
  'a source behind its sentence': 'بلغ العدد 40 بيتا. المصدر: وزارة الإسكان. في المدينة ⟦7⟧ مدارس.',
  'headings neither give nor take': '# 40 houses lost, says the mayor\n\nThe town lost ⟦12⟧ barns.',
};

describe('what is sourced', () => {
  it.each(Object.entries(DRAFTS))('%s', (_, marked) => {
    expect(unsourced(marked)).toEqual(expected(marked));
  });
});

describe('what the evidence is', () => {
  it('holds the citations of a footnote as of the sentence', () => {
    const source = 'The town lost forty houses.[^1]\n\n[^1]: See [@a-2016, p. 3; @b].';
    const { citations } = evidenceOf(source, 'forty');
    expect(citations.map(({ kind, key, locator }) => [kind, key, locator])).toEqual([
      ['footnote', 'a-2016', 'p. 3'],
      ['footnote', 'b', undefined],
    ]);
    expect(citations.map(({ source: { start, end } }) => source.slice(start, end))).toEqual(['[^1]', '[^1]']);
  });

  it('finds the article of a link', () => {
    const { citations } = evidenceOf(
      'The town lost [forty](http://harbour.example/news/2016/ships/?utm_source=x) houses.',
      'forty',
    );
    expect(citations.map(({ key }) => key)).toEqual(['harbour-2016']);
  });

  it.each([
    ['The mayor said this [@a]. He added that forty fled.', 'forty', 'continuation', 0],
    ['The ministry reported:\n\n- forty houses', 'forty', 'lead-in', 0],
    ['| a | b |\n| - | - |\n| forty | [@a] |', 'forty', 'row', 3],
    ['| a |\n| - |\n| forty |\n\nSource: the town.', 'forty', 'caption', 2],
    ['> We lost forty.\n>\n> — Salma Darwish', 'forty', 'quotation', 1],
    ['وقالت الوزارة:\n\n- أربعون بيتا', 'أربعون', 'lead-in', 0],
  ] as const)('says where it is from: %s', (source, word, why, block) => {
    expect(evidenceOf(source, word).inheritedFrom).toEqual({ why, block });
  });

  it('keeps its own attribution and takes the citation of the sentence that it goes on with', () => {
    const evidence = evidenceOf('The mayor said this [@a]. He added that forty fled.', 'forty');
    expect(evidence.citations.map(({ key }) => key)).toEqual(['a']);
    expect(evidence.attributions.map(({ kind }) => kind)).toEqual(['implied']);
  });

  it('does not take citations where it has its own', () => {
    const source = 'These were lost [@a]:\n\n- forty houses [@b]\n- twelve barns';
    expect(evidenceOf(source, 'forty').citations.map(({ key }) => key)).toEqual(['b']);
    expect(evidenceOf(source, 'twelve').citations.map(({ key }) => key)).toEqual(['a']);
  });

  it('knows the writer as witness', () => {
    expect(evidenceOf('We counted forty houses.', 'forty')).toMatchObject({
      sourced: true,
      witness: true,
      attributions: [],
    });
    expect(evidenceOf('أحصينا أربعين بيتا.', 'أربعين')).toMatchObject({ sourced: true, witness: true });
  });

  it('lets one citation serve its paragraph where that is set', () => {
    const source =
      'The town has twelve schools. It lost forty houses [@a]. It has seven inns.\n\nIt has three mills.';
    for (const word of ['twelve', 'forty', 'seven'])
      expect(evidenceOf(source, word, 'paragraph').citations.map(({ key }) => key)).toEqual(['a']);
    expect(evidenceOf(source, 'three', 'paragraph').sourced).toBe(false);
    expect(evidenceOf(source, 'twelve').sourced).toBe(false);
  });
});

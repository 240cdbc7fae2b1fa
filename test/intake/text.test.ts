import { describe, expect, it } from 'vitest';
import { ARABIC_PARAGRAPHS, checkSpans, PARAGRAPHS, proposal } from '../support/intake.ts';

describe('a pasted Arabic text', () => {
  const text = [
    'تخطي إلى المحتوى',
    'فيضان يشرد الآلاف في تل وردة',
    '',
    '٢ آذار/مارس ٢٠٢١',
    '',
    ...ARABIC_PARAGRAPHS,
    '',
    'م.س/ع.ك (د. ب. أ، رويترز)',
    'شارك رأيك',
    'جميع الحقوق محفوظة ٢٠٢١',
  ].join('\n');

  it('is kept as it is, its navigation marked', async () => {
    const made = await proposal(text);
    expect(made.body).toBe(text);
    expect(made.article.boilerplate?.map(({ start, end }) => text.slice(start, end))).toEqual([
      'تخطي إلى المحتوى',
      'شارك رأيك\nجميع الحقوق محفوظة ٢٠٢١',
    ]);
    checkSpans(made);
  });

  it('says its headline, date, bylines and agencies', async () => {
    const { article } = await proposal(text);
    expect(article).toMatchObject({
      headline: { ar: 'فيضان يشرد الآلاف في تل وردة' },
      language: 'ar',
      published: { value: '2021-03-02', basis: 'stated', why: 'the date line: ٢ آذار/مارس ٢٠٢١' },
      bylines: [
        { text: 'م.س', role: 'writer' },
        { text: 'ع.ك', role: 'editor' },
      ],
      credits: [
        { text: 'د. ب. أ', role: 'agency' },
        { text: 'رويترز', role: 'agency' },
      ],
    });
  });

  it('has the hash of its body as it is written', async () => {
    const { createHash } = await import('node:crypto');
    const { article, body } = await proposal(text);
    expect(article.body).toEqual({
      path: `${article.id}.txt`,
      sha256: createHash('sha256').update(body, 'utf8').digest('hex'),
      length: body.length,
    });
  });
});

describe('a date line', () => {
  it.each([
    ['18 أيار/مايو 2016', '2016-05-18'],
    ['الأربعاء 18 مايو 2016', '2016-05-18'],
    ['١٨ كانون الثاني ٢٠١٦', '2016-01-18'],
    ['١٨ تشرين الأول (أكتوبر) ٢٠١٦', '2016-10-18'],
    ['آخر تحديث: 18.05.2016', '2016-05-18'],
    ['Published: May 18, 2016 14:30 GMT', '2016-05-18'],
    ['18 May 2016', '2016-05-18'],
    ['2016-05-18', '2016-05-18'],
    ['11 شعبان 1437هـ الموافق 18 مايو 2016', '2016-05-18'],
    ['31 February 2016', null],
    ['in May', null],
  ])('%s', async (line, value) => {
    const { article } = await proposal(['A wall for the river', '', line, '', ...PARAGRAPHS].join('\n'));
    expect(article.published.value).toBe(value);
  });

  it('that could be read two ways is told', async () => {
    const { problems } = await proposal(
      ['A wall for the river', '', '05/06/2016', '', ...PARAGRAPHS].join('\n'),
    );
    expect(problems.map(({ message }) => message)).toContain(
      'Day and month may be the other way round: 05/06/2016',
    );
  });
});

describe('a line of an outlet and a date', () => {
  it.each([
    ['صحيفة الواحة، 14 أكتوبر 2025', 'صحيفة الواحة', '2025-10-14'],
    ['TAP, 18 October 2025', 'TAP', '2025-10-18'],
    ['Carthage Tribune | 16 October 2025', 'Carthage Tribune', '2025-10-16'],
    ['16 October 2025 – The Carthage Post', 'The Carthage Post', '2025-10-16'],
    ['وكالة الساحل للأنباء - 14/10/2025', 'وكالة الساحل للأنباء', '2025-10-14'],
  ])('%s', async (line, text, value) => {
    for (const gap of [[], ['']]) {
      const { article } = await proposal(
        ['A wall for the river', ...gap, line, '', ...PARAGRAPHS].join('\n'),
      );
      expect(article.headline).toEqual({ en: 'A wall for the river' });
      expect(article.publisher).toEqual({ text, basis: 'stated', why: `the line: ${line}` });
      expect(article.published.value).toBe(value);
    }
  });

  it.each([
    ['Tunis, 14 October 2025', '2025-10-14'],
    ['GABES, 14 October 2025', '2025-10-14'],
    ['The daily paper closed on 14 October 2025', null],
    ['The Times, the Post and three more of them closed, 14 October 2025', null],
  ])('is none: %s', async (line, value) => {
    const { article } = await proposal(['A wall for the river', '', line, '', ...PARAGRAPHS].join('\n'));
    expect(article.publisher).toBeUndefined();
    expect(article.published.value).toBe(value);
  });
});

describe('agency credits', () => {
  it.each([
    ['(د ب أ)', ['د ب أ']],
    ['(أ.ف.ب)', ['أ.ف.ب']],
    ['(أ ف ب، رويترز)', ['أ ف ب', 'رويترز']],
    ['(AFP, Reuters)', ['AFP', 'Reuters']],
    ['المصدر (وكالات مختلفة)', []],
  ])('%s', async (credit, texts) => {
    const { article } = await proposal([...PARAGRAPHS, credit].join('\n'));
    expect((article.credits ?? []).map(({ text }) => text)).toEqual(texts);
  });

  it('stand at the head of a text too', async () => {
    const [first, ...rest] = PARAGRAPHS;
    const { article } = await proposal([`TEL WARDA (Reuters) - ${first}`, ...rest].join('\n'));
    expect(article.credits).toEqual([{ text: 'Reuters', role: 'agency' }]);
  });

  it('of photographs are not the article’s', async () => {
    const { article } = await proposal(
      ['A wall for the river', '', 'A man on a roof', 'Photo: Reuters/S. Darwish', '', ...PARAGRAPHS].join(
        '\n',
      ),
    );
    expect(article.credits).toEqual([{ text: 'Reuters/S. Darwish', role: 'photo', person: 'salma-darwish' }]);
  });
});

describe('a text', () => {
  it('without a headline gets a label of our own words', async () => {
    const { article } = await proposal(
      'Salma Darwish went to Tel Warda on Sunday, where the water had not fallen yet.\nShe left the town again before noon.',
    );
    expect(article.headline).toBeUndefined();
    expect(article.label).toEqual({
      en: 'Text without a headline: Salma Darwish, Tel Warda',
      ar: 'نص بلا عنوان: سلمى درويش، تل وردة',
    });
  });

  it('loses line ends of other systems and a byte order mark', async () => {
    const { body } = await proposal(`\ufeff${PARAGRAPHS.join('\r\n')}`);
    expect(body).toBe(PARAGRAPHS.join('\n'));
  });

  it('in Markdown says its head in front matter', async () => {
    const { article, body } = await proposal(
      `---\ntitle: "Water in every street"\ndate: 2024-02-01\nauthor: Ivo Brand\n---\n\n${PARAGRAPHS[0]} **${PARAGRAPHS[1]}** [more](https://a.example)\n`,
    );
    expect(article).toMatchObject({
      headline: { en: 'Water in every street' },
      published: { value: '2024-02-01' },
      bylines: [{ text: 'Ivo Brand' }],
    });
    expect(body).toBe(`Water in every street\n\n${PARAGRAPHS[0]} ${PARAGRAPHS[1]} more\n`);
  });
});

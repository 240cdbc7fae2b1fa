import { describe, expect, it } from 'vitest';
import { faultsOf, importInto } from '../support/exchange.ts';

const THREE = {
  uri: 'urn:newsml:mirsad.example:20230912:floods-17',
  standard: { name: 'ninjs', version: '3.0' },
  type: 'text',
  language: 'ar',
  firstCreated: '2023-09-12T10:05:00+02:00',
  versionCreated: '2023-09-12T12:30:00+02:00',
  pubStatus: 'usable',
  headlines: [
    { role: 'sub', value: 'عنوان فرعي' },
    { role: 'main', value: 'السيول تقطع طريق الساحل' },
  ],
  by: 'سلمى درويش',
  bodies: [
    {
      role: 'html',
      contentType: 'text/html',
      value: '<p>قطعت السيول <b>طريق</b> الساحل.</p><p>قال المجلس &laquo;أغلقنا&raquo; الطريق.<br>انتهى</p>',
    },
  ],
  infoSources: [{ name: 'د ب أ', role: 'source' }],
  subjects: [{ name: 'floods' }, { name: 'roads' }],
  copyrightHolder: 'المرصاد',
  copyrightNotice: 'Copyright 2023 Al-Mirsad',
  altIds: [{ role: 'web', value: 'https://mirsad.example/ar/floods' }],
};

const TWO = {
  uri: 'https://mirsad.example/2023/roads',
  type: 'text',
  language: 'en',
  versioncreated: '2023-09-13T08:00:00.123Z',
  headlines: [{ role: 'main', contenttype: 'text/plain', value: 'Roads reopen' }],
  bodies: [{ contenttype: 'text/plain', value: 'The roads are open.\n\nFor now.' }],
  copyrightholder: 'Al-Mirsad',
  pubstatus: 'canceled',
};

const ONE = {
  uri: 'x',
  type: 'text',
  versioncreated: '2014-01-01',
  headline: 'Old form',
  byline: 'N. Haddad',
  body_text: 'Text.',
};

const first = async (value: unknown) => {
  const { corpus, problems } = await importInto({}, 'ninjs', JSON.stringify(value));
  expect(faultsOf(corpus)).toEqual([]);
  return { article: [...corpus.articles.values()][0], problems };
};

describe('ninjs in', () => {
  it('reads version 3', async () => {
    expect((await first(THREE)).article).toMatchObject({
      type: 'news',
      headline: { ar: 'السيول تقطع طريق الساحل' },
      language: 'ar',
      publisher: { text: 'المرصاد' },
      published: { value: '2023-09-12T10:05:00+02:00', basis: 'stated' },
      url: 'https://mirsad.example/ar/floods',
      bylines: [{ text: 'سلمى درويش' }],
      credits: [{ text: 'د ب أ', role: 'agency' }],
      body: { text: 'قطعت السيول طريق الساحل.\n\nقال المجلس «أغلقنا» الطريق.\nانتهى' },
      topics: ['floods', 'roads'],
      rights: 'Copyright 2023 Al-Mirsad',
      'x-citation-key': 'urn:newsml:mirsad.example:20230912:floods-17',
    });
  });
  it('reads version 2', async () => {
    expect((await first(TWO)).article).toMatchObject({
      headline: { en: 'Roads reopen' },
      published: { value: '2023-09-13T08:00:00Z' },
      url: 'https://mirsad.example/2023/roads',
      status: 'retracted',
      body: { text: 'The roads are open.\n\nFor now.' },
    });
  });
  it('reads what version 1 called otherwise', async () => {
    expect((await first(ONE)).article).toMatchObject({
      headline: { en: 'Old form' },
      bylines: [{ text: 'N. Haddad' }],
      body: { text: 'Text.' },
    });
  });
  it('reads lists, and changes nothing the second time', async () => {
    const text = JSON.stringify({ items: [THREE, TWO] });
    const once = await importInto({}, 'ninjs', text);
    expect(once.corpus.articles.size).toBe(2);
    expect((await importInto(once.files, 'ninjs', text, { at: '2025-01-01' })).changes).toEqual([]);
  });
  it.each([
    ['no headline', { uri: 'x', type: 'picture' }, /"x" has no headline/],
    ['no item', [1], /no item of ninjs/],
    ['wrong types', { headlines: 'x', bodies: 3, subjects: [null], infosources: {} }, /no headline/],
  ])('tells of %s', async (_, value, message) => {
    expect((await first(value)).problems[0]?.message).toMatch(message);
  });
});

import { describe, expect, it } from 'vitest';
import { canonicalUrl, createUrlIndex } from '../../server/src/core/analysis/urls.ts';

const INDEX = createUrlIndex([
  {
    id: 'ships',
    url: 'https://www.harbour.example/news/2016/ships',
    archived: { url: 'https://archive.ph/AbC12' },
  },
  { id: 'arabic', url: 'https://akhbar.example/%D9%85%D9%8A%D9%86%D8%A7%D8%A1/1' },
  { id: 'query', url: 'https://akhbar.example/article.php?id=7&lang=ar' },
  { id: 'short', url: 'https://p.dw.example/p/1IpE6' },
  { id: 'none' },
]);

describe('createUrlIndex', () => {
  it.each([
    ['https://www.harbour.example/news/2016/ships', 'ships'],
    ['http://harbour.example/news/2016/ships/', 'ships'],
    ['HTTPS://WWW.Harbour.example:443/news/2016/ships#top', 'ships'],
    ['//m.harbour.example/news/2016/ships', 'ships'],
    ['www.harbour.example/news/2016/ships', 'ships'],
    ['https://harbour.example/news/2016/ships?utm_source=x&utm_medium=y&fbclid=z', 'ships'],
    ['https://harbour.example/news/2016/ships/amp', 'ships'],
    ['https://amp.harbour.example/news/2016/ships/index.html', 'ships'],
    ['https://web.archive.org/web/20160518120000/https://www.harbour.example/news/2016/ships', 'ships'],
    ['https://web.archive.org/web/20160518120000id_/http://harbour.example/news/2016/ships', 'ships'],
    ['https://web.archive.org/web/2016*/harbour.example/news/2016/ships', undefined],
    ['https://web.archive.org/web/*/harbour.example/news/2016/ships', 'ships'],
    ['https://archive.ph/20160518/https://harbour.example/news/2016/ships', 'ships'],
    ['https://archive.ph/AbC12', 'ships'],
    ['https://archive.ph/abc12', undefined],
    ['https://www.google.com/amp/s/harbour.example/news/2016/ships', 'ships'],
    ['https://akhbar.example/ميناء/1', 'arabic'],
    ['http://www.akhbar.example/%d9%85%d9%8a%d9%86%d8%a7%d8%a1/1/', 'arabic'],
    ['https://akhbar.example/article.php?lang=ar&id=7', 'query'],
    ['https://akhbar.example/article.php?id=8&lang=ar', undefined],
    ['https://p.dw.example/p/1IpE6', 'short'],
    ['https://p.dw.example/p/1ipe6', undefined],
    ['https://harbour.example/news/2016', undefined],
    ['mailto:ships@harbour.example', undefined],
    ['#ships', undefined],
    ['', undefined],
    ['https://', undefined],
    ['https://harbour.example/100%', undefined],
  ])('%s → %s', (url, id) => {
    expect(INDEX.find(url)).toBe(id);
  });

  it('gives the first of two articles with one address', () => {
    const index = createUrlIndex([
      { id: 'a', url: 'https://x.example/1' },
      { id: 'b', url: 'http://x.example/1/' },
    ]);
    expect(index.find('https://x.example/1')).toBe('a');
  });
});

describe('canonicalUrl', () => {
  it('leaves a stray percent sign as it is written', () => {
    expect(canonicalUrl('https://x.example/100%')).toBe('x.example/100%');
  });
});

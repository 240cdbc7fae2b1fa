import { describe, expect, it } from 'vitest';
import { readCitations } from '../../server/src/core/analysis/citations.ts';
import { createUrlIndex } from '../../server/src/core/analysis/urls.ts';
import { parseProse } from '../../server/src/core/text/markdown.ts';

const URLS = createUrlIndex([{ id: 'ships-2016', url: 'https://harbour.example/ships' }]);

/** The citations of the first block of `source`, in short: kind, key, and what else is set. */
function read(source: string): string[] {
  const { start, block } = parseProse(source).blocks[0]!;
  return readCitations(block, URLS).map((citation) => {
    const { kind, key, keySpan, prefix, locator, suppressAuthor, inText, label, url } = citation;
    // The offsets of a key lead to the key.
    if (keySpan) expect(source.slice(start + keySpan.start, start + keySpan.end)).toBe(key);
    return [
      kind,
      key ?? '–',
      prefix && `prefix=${prefix}`,
      locator && `locator=${locator}`,
      suppressAuthor && 'suppressed',
      inText && 'in-text',
      label && `label=${label}`,
      url && `url=${url}`,
    ]
      .filter(Boolean)
      .join(' ');
  });
}

describe('readCitations', () => {
  it.each([
    ['Forty [@a-2016].', ['pandoc a-2016']],
    ['أربعون [@a-2016].', ['pandoc a-2016']],
    ['Forty [@a; @b].', ['pandoc a', 'pandoc b']],
    ['أربعون [@a؛ @b].', ['pandoc a', 'pandoc b']],
    ['Forty [@a, p. 3].', ['pandoc a locator=p. 3']],
    ['أربعون [@a، ص 3].', ['pandoc a locator=ص 3']],
    [
      'Forty [see @a, pp. 33-35; also @b, ch. 1].',
      ['pandoc a prefix=see locator=pp. 33-35', 'pandoc b prefix=also locator=ch. 1'],
    ],
    ['Forty [-@a].', ['pandoc a suppressed']],
    ['Forty [see -@a, p. 2].', ['pandoc a prefix=see locator=p. 2 suppressed']],
    ['@a says forty.', ['pandoc a in-text']],
    ['@a [p. 33] says forty.', ['pandoc a locator=p. 33 in-text']],
    ['يقول @a إنهم أربعون.', ['pandoc a in-text']],
    ['Forty [@a_b:c.d/e-f].', ['pandoc a_b:c.d/e-f']],
    ['Forty, says @a.', ['pandoc a in-text']],
    ['Forty [@{https://x.example/1?a=b}].', ['pandoc https://x.example/1?a=b']],
    ['Forty [@2016].', ['pandoc 2016']],
    ['Forty [@صحيفة-2016].', ['pandoc صحيفة-2016']],
    ['Forty.[^1]', ['footnote – label=1']],
    ['Forty.^[See @a, p. 3.]', ['footnote a']],
    ['Forty.^[See [@a; @b].]', ['footnote a', 'footnote b']],
    [
      'Forty.^[https://harbour.example/ships/?utm_source=x]',
      ['footnote ships-2016 url=https://harbour.example/ships/?utm_source=x'],
    ],
    ['Forty.^[https://x.example/@user/1]', ['footnote – url=https://x.example/@user/1']],
    ['Forty.^[Barns are not in it.]', []],
    ['[Forty](http://www.harbour.example/ships).', ['link ships-2016 url=http://www.harbour.example/ships']],
    ['[Forty](https://x.example/1).', ['link – url=https://x.example/1']],
    ['[Forty](report.pdf).', ['link – url=report.pdf']],
    ['[Forty](#table-2), [mail](mailto:a@b.example), [there](there).', []],
    ['Forty, see https://harbour.example/ships today.', ['url ships-2016 url=https://harbour.example/ships']],
    ['Forty, see <https://harbour.example/ships>.', ['url ships-2016 url=https://harbour.example/ships']],
    ['`[@a]` and \\@b and a@b.example', []],
    ['Forty and no more.', []],
  ])('%s', (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it('gives a group one mark in source and prose', () => {
    const source = 'Forty [@a; @b] fled.';
    const { block } = parseProse(source).blocks[0]!;
    const [a, b] = readCitations(block);
    expect(a!.source).toEqual({ start: 6, end: 14 });
    expect(b!.source).toEqual(a!.source);
    expect(b!.at).toEqual(a!.at);
    expect(block.prose.text.slice(0, a!.at.start)).toBe('Forty ');
  });
});

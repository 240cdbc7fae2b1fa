// What of a draft is prose, in which blocks and containers: facts of CommonMark, GFM, Pandoc, Quarto and MDX,
// shown on texts of our own in both scripts.

import { describe, expect, it } from 'vitest';
import { parseProse } from '../../server/src/core/text/markdown.ts';
import { labelKey } from '../../server/src/core/text/markdown-content.ts';
import { OBJECT, type PlacedBlock } from '../../server/src/core/text/prose.ts';

const WITH_OBJECT = new Set([
  'citation',
  'footnote-reference',
  'inline-footnote',
  'code',
  'math',
  'image',
  'url',
]);

/** A block as `kind@containers: text`, what stands as an OBJECT as ‹kind target›. */
function show({ block, containers }: PlacedBlock): string {
  const objects = block.inlines.filter(({ kind }) => WITH_OBJECT.has(kind));
  const text = block.prose.text.replaceAll(OBJECT, () => {
    const { kind, target } = objects.shift()!;
    return `‹${kind} ${target}›`;
  });
  const path = containers
    .map(({ kind, label }) => (label === undefined ? kind : `${kind}:${label}`))
    .join('>');
  return `${block.kind}${path && `@${path}`}: ${text}`;
}

const read = (source: string): string[] => parseProse(source).blocks.map(show);

/** Name, source, and the blocks that a reader sees. */
type Case = readonly [name: string, source: string, ...blocks: string[]];

const check = (cases: readonly Case[]): void => {
  for (const [name, source, ...blocks] of cases) it(name, () => expect(read(source)).toEqual(blocks));
};

describe('paragraphs and line breaks', () => {
  check([
    ['one line', 'Three trucks left.', 'paragraph: Three trucks left.'],
    ['سطر واحد', 'غادرت ثلاث شاحنات.', 'paragraph: غادرت ثلاث شاحنات.'],
    ['a blank line ends it', 'One.\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
    ['several blank lines are one', 'One.\n \n\t\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
    ['a soft break is a space', 'The army\nsaid so.', 'paragraph: The army said so.'],
    ['كسر السطر مسافة', 'قال الجيش\nإنه انسحب.', 'paragraph: قال الجيش إنه انسحب.'],
    ['space around a break is dropped', 'The army   \n   said so.', 'paragraph: The army said so.'],
    ['a hard break by a backslash', 'The army\\\nsaid so.', 'paragraph: The army said so.'],
    ['CRLF line ends', 'The army\r\nsaid so.\r\n\r\nTwo.', 'paragraph: The army said so.', 'paragraph: Two.'],
    ['up to three spaces before it', '   The army.', 'paragraph: The army.'],
    ['deep indentation goes on with it', 'The army\n        said so.', 'paragraph: The army said so.'],
    ['a tab within', 'five\tmen', 'paragraph: five\tmen'],
    ['nothing in an empty draft', ''],
    ['nothing in white space', ' \n\t\n\n'],
    ['a byte order mark', '\ufeff# Title\n\nText.', 'heading: Title', 'paragraph: Text.'],
    ['one sentence per line', 'One left.\nTwo stayed.', 'paragraph: One left. Two stayed.'],
  ]);
});

describe('headings and breaks', () => {
  check([
    ['six levels', '# A\n###### F', 'heading: A', 'heading: F'],
    ['seven marks are text', '####### G', 'paragraph: ####### G'],
    ['a mark needs its space', '#hashtag and more', 'paragraph: #hashtag and more'],
    ['وسم لا عنوان', '#طرابلس مدينة', 'paragraph: #طرابلس مدينة'],
    ['عنوان', '## حصيلة الأسبوع', 'heading: حصيلة الأسبوع'],
    ['closing marks are dropped', '## Toll ##', 'heading: Toll'],
    ['emphasis within', '# The *toll*', 'heading: The toll'],
    [
      'a heading interrupts a paragraph',
      'Text\n# Head\nmore',
      'paragraph: Text',
      'heading: Head',
      'paragraph: more',
    ],
    ['underlined by equals signs', 'Toll\n====', 'heading: Toll'],
    ['underlined by dashes', 'الحصيلة\n---', 'heading: الحصيلة'],
    ['two lines over an underline', 'The\ntoll\n===', 'heading: The toll'],
    ['attributes are no text', '# Toll {#toll .unnumbered}', 'heading: Toll'],
    ['a thematic break is nothing', 'One.\n\n***\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
    ['an empty heading is nothing', '#\n\nText.', 'paragraph: Text.'],
  ]);
});

describe('code', () => {
  check([
    ['a fence', 'One.\n```\n500 men\n```\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
    ['a tilde fence', '~~~\n500 men\n~~~'],
    ['a fence ends only with its own mark', '````\n```\n500\n````\nTwo.', 'paragraph: Two.'],
    ['an open fence reaches to the end', '```\n500 men\n\nmore'],
    ['a Quarto chunk', '```{r, echo=FALSE}\nx <- 500\n```\n\nText.', 'paragraph: Text.'],
    ['a Pandoc fence with attributes', '```{.python #id}\nx = 500\n```'],
    ['indented code', 'One.\n\n    500 men\n\nTwo.', 'paragraph: One.', 'paragraph: Two.'],
    ['code by a tab', '\t500 men'],
    ['a code span', 'Run `ls 500` now.', 'paragraph: Run ‹code ls 500› now.'],
    ['two backticks hold one', 'Run ``a`b`` now.', 'paragraph: Run ‹code a`b› now.'],
    ['نص برمجي', 'نفّذ `س` الآن.', 'paragraph: نفّذ ‹code س› الآن.'],
    ['a single backtick is text', 'Five ` men.', 'paragraph: Five ` men.'],
    ['inline code of R', 'There are `r nrow(x)` rows.', 'paragraph: There are ‹code r nrow(x)› rows.'],
  ]);
});

describe('quotes', () => {
  check([
    ['a quote', '> He left.', 'paragraph@quote: He left.'],
    ['اقتباس', '> غادر الوفد.', 'paragraph@quote: غادر الوفد.'],
    ['its marks are no text', '> He\n> left.', 'paragraph@quote: He left.'],
    ['a lazy line', '> He\nleft.', 'paragraph@quote: He left.'],
    ['two paragraphs', '> One.\n>\n> Two.', 'paragraph@quote: One.', 'paragraph@quote: Two.'],
    ['nested', '> One.\n> > Two.', 'paragraph@quote: One.', 'paragraph@quote>quote: Two.'],
    ['a heading in it', '> # Head', 'heading@quote: Head'],
    [
      'the line that introduces it',
      'He said:\n\n> We won.',
      'paragraph: He said:',
      'paragraph@quote: We won.',
    ],
    ['a callout', '> [!NOTE]\n> Text.', 'paragraph@quote: Text.'],
    ['an Obsidian callout', '> [!warning]- تنبيه', 'paragraph@quote: تنبيه'],
    ['a list in it', '> - One.', 'paragraph@quote>list>list-item: One.'],
  ]);
});

describe('lists', () => {
  const item = 'list>list-item';
  check([
    ['bullets', '- One.\n- Two.', `paragraph@${item}: One.`, `paragraph@${item}: Two.`],
    ['numbers are no text', '3. One.\n4. Two.', `paragraph@${item}: One.`, `paragraph@${item}: Two.`],
    ['a bracket for a stop', '1) One.', `paragraph@${item}: One.`],
    ['قائمة', '* قتيلان\n* جريح', `paragraph@${item}: قتيلان`, `paragraph@${item}: جريح`],
    ['nested', '- One.\n  - Two.', `paragraph@${item}: One.`, `paragraph@${item}>${item}: Two.`],
    ['nested by a tab', '- One.\n\t- Two.', `paragraph@${item}: One.`, `paragraph@${item}>${item}: Two.`],
    ['its lead-in', 'The dead:\n\n- two men', 'paragraph: The dead:', `paragraph@${item}: two men`],
    ['a lead-in right before', 'The dead:\n- two men', 'paragraph: The dead:', `paragraph@${item}: two men`],
    ['a second paragraph', '- One.\n\n  Two.', `paragraph@${item}: One.`, `paragraph@${item}: Two.`],
    ['a lazy line', '- One\ntwo.', `paragraph@${item}: One two.`],
    [
      'a year does not begin a list in a paragraph',
      'It fell in\n2014. Then',
      'paragraph: It fell in 2014. Then',
    ],
    ['Arabic-Indic numbers are text', '١. قتيلان', 'paragraph: ١. قتيلان'],
    ['a task', '- [x] Done\n- [ ] To do', `paragraph@${item}: Done`, `paragraph@${item}: To do`],
    ['a quote in it', '- > One.', `paragraph@${item}>quote: One.`],
    ['a minus with no space is text', '-5 degrees', 'paragraph: -5 degrees'],
    ['a code block in it', '- One.\n\n      500\n', `paragraph@${item}: One.`],
  ]);

  it('tells items and lists apart by their ids', () => {
    const { blocks } = parseProse('- one\n- two\n  - three\n\nText.\n\n1. four\n');
    const ids = blocks.map(({ containers }) => containers.map(({ id }) => id));
    const [one, two, three, text, four] = ids;
    expect(one![0]).toBe(two![0]);
    expect(one![1]).not.toBe(two![1]);
    expect(three!.slice(0, 2)).toEqual(two);
    expect(text).toEqual([]);
    expect(four![0]).not.toBe(one![0]);
  });
});

describe('emphasis', () => {
  check([
    ['marks are dropped', 'a *b* **c** ***d*** _e_ __f__ ~~g~~', 'paragraph: a b c d e f g'],
    ['a number stays whole', '1,**000** men', 'paragraph: 1,000 men'],
    ['a word stays whole', 'em*pha*sis', 'paragraph: emphasis'],
    ['كلمة بخط عريض في وسطها', 'محـ**مَّد** علي', 'paragraph: محـمَّد علي'],
    ['رقم بخط عريض', 'نحو ١٬**٠٠٠** شخص', 'paragraph: نحو ١٬٠٠٠ شخص'],
    ['حرف العطف خارج الخط', 'و**محمد** أيضا', 'paragraph: ومحمد أيضا'],
    ['a mark between spaces is text', '2 * 3 * 4', 'paragraph: 2 * 3 * 4'],
    ['low lines within words are text', 'snake_case_name', 'paragraph: snake_case_name'],
    ['an open mark is text', 'a *b', 'paragraph: a *b'],
    ['across lines', 'a **b\nc** d', 'paragraph: a b c d'],
    ['one in another', '**a *b* c**', 'paragraph: a b c'],
    ['a superscript', '2^nd^ Brigade, 10 km^2^', 'paragraph: 2nd Brigade, 10 km2'],
    ['a subscript', 'H~2~O', 'paragraph: H2O'],
    ['about is no subscript', '~5 or ~6 men', 'paragraph: ~5 or ~6 men'],
  ]);
});

describe('escapes and character references', () => {
  check([
    ['an escaped mark', 'a \\*b\\* c', 'paragraph: a *b* c'],
    ['an escaped heading', '\\# no heading', 'paragraph: # no heading'],
    ['an escaped at sign', '\\@handle', 'paragraph: @handle'],
    ['a backslash before a letter stays', 'C:\\temp', 'paragraph: C:\\temp'],
    ['named', 'A&amp;B &lt;5 &eacute;t&eacute; &laquo;a&raquo;', 'paragraph: A&B <5 été «a»'],
    ['a no-break space', '1&nbsp;000', 'paragraph: 1\u00a0000'],
    ['by number', '&#1605;&#x631;&#0;', 'paragraph: مر\ufffd'],
    ['an unknown name is text', '&nosuch; &copy', 'paragraph: &nosuch; &copy'],
    ['escaped dollars', '\\$5 and \\$6', 'paragraph: $5 and $6'],
  ]);
});

describe('links, images and URLs', () => {
  check([
    ['a link is its text', 'See [the *report*](http://a.org "t").', 'paragraph: See the report.'],
    ['رابط', 'انظر [التقرير](http://a.org).', 'paragraph: انظر التقرير.'],
    ['a full reference', 'See [it][lab].\n\n[lab]: http://a.org', 'paragraph: See it.'],
    ['a collapsed reference', 'See [it][].', 'paragraph: See it.'],
    ['brackets alone stay', 'He [the minister] left.', 'paragraph: He [the minister] left.'],
    ['أقواس معقوفة', 'قال [الوزير] ذلك.', 'paragraph: قال [الوزير] ذلك.'],
    ['brackets in a URL', '[a](http://a.org/x_(y))', 'paragraph: a'],
    ['an image', 'See ![a map](m.png) here.', 'paragraph: See ‹image m.png› here.'],
    ['a URL in angles', 'See <https://a.org/x>.', 'paragraph: See ‹url https://a.org/x›.'],
    ['a bare URL and its stop', 'See https://a.org/x.', 'paragraph: See ‹url https://a.org/x›.'],
    [
      'a bare URL and an Arabic comma',
      'انظر https://a.org/x، وغيره',
      'paragraph: انظر ‹url https://a.org/x›، وغيره',
    ],
    ['a bare URL in brackets', '(https://a.org/x_(y))', 'paragraph: (‹url https://a.org/x_(y)›)'],
    ['a bare URL in quotation marks', '«https://a.org/x»', 'paragraph: «‹url https://a.org/x›»'],
    ['by www', 'at www.a.org, he', 'paragraph: at ‹url www.a.org›, he'],
    ['an e-mail address', 'Write to a.b@c.org now', 'paragraph: Write to ‹url a.b@c.org› now'],
    ['an e-mail address in angles', '<a@b.org>', 'paragraph: ‹url a@b.org›'],
    ['a wiki link', 'See [[Sirte]] and [[Sirte|the city]].', 'paragraph: See Sirte and the city.'],
    ['رابط ويكي', 'انظر [[سرت|المدينة]].', 'paragraph: انظر المدينة.'],
    ['an embedded file', '![[map.png]]', 'paragraph: ‹image map.png›'],
    ['a span with attributes', 'A [small word]{.smallcaps lang=en} here', 'paragraph: A small word here'],
    ['attributes of kramdown', 'A word{: .x lang=en} here', 'paragraph: A word here'],
    ['braces are text', 'the set {1, 2}', 'paragraph: the set {1, 2}'],
  ]);

  it('gives where links lead, and where they stand', () => {
    const { blocks } = parseProse('x [a b](<http://a.org/1 2> "t") [c][Label One] [d] ![e](f.png)');
    const [{ block }] = blocks as [PlacedBlock];
    const links = block.inlines.map(({ kind, target, at }) => [
      kind,
      target,
      block.prose.text.slice(at.start, at.end),
    ]);
    expect(links).toEqual([
      ['link', 'http://a.org/1 2', 'a b'],
      ['link', 'Label One', 'c'],
      ['link', 'd', '[d]'],
      ['image', 'f.png', OBJECT],
    ]);
  });

  it('collects definitions by label, the first of a label first', () => {
    const { references, blocks } = parseProse(
      '[Some  Label]: <http://a.org>\n[some label]: http://b.org\n\n[ملف]: x.md "t"\n',
    );
    expect([...references]).toEqual([
      [labelKey('Some Label'), 'http://a.org'],
      [labelKey('ملف'), 'x.md'],
    ]);
    expect(blocks).toEqual([]);
  });
});

describe('citations and notes', () => {
  check([
    ['in brackets', 'He fell [@ttu-2016].', 'paragraph: He fell ‹citation [@ttu-2016]›.'],
    ['استشهاد', 'سقط قتيلان [@ttu-2016].', 'paragraph: سقط قتيلان ‹citation [@ttu-2016]›.'],
    [
      'several with a locator',
      '[see @a, pp. 3-4; also @b]',
      'paragraph: ‹citation [see @a, pp. 3-4; also @b]›',
    ],
    ['the author suppressed', '[-@a]', 'paragraph: ‹citation [-@a]›'],
    ['in the text', '@ttu-2016 says so.', 'paragraph: ‹citation @ttu-2016› says so.'],
    ['in the text with a locator', '@a [p. 35] says', 'paragraph: ‹citation @a [p. 35]› says'],
    ['in the text, suppressed', 'as -@a says', 'paragraph: as ‹citation -@a› says'],
    ['a key in braces', '@{https://a.org/x} says', 'paragraph: ‹citation @{https://a.org/x}› says'],
    ['a key keeps no stop', 'so @a:b_1. Then', 'paragraph: so ‹citation @a:b_1›. Then'],
    ['a link is a link', '[@handle](https://a.org)', 'paragraph: ‹citation @handle›'],
    ['an e-mail address is none', 'a@b', 'paragraph: a@b'],
    ['a note mark', 'He fell.[^1] Then', 'paragraph: He fell.‹footnote-reference 1› Then'],
    ['علامة حاشية', 'سقط.[^مصدر]', 'paragraph: سقط.‹footnote-reference مصدر›'],
    ['a note', '[^1]: See @a.', 'footnote@footnote:1: See ‹citation @a›.'],
    [
      'a note of two paragraphs',
      '[^1]: One.\n\n    Two.\n\nText.',
      'footnote@footnote:1: One.',
      'footnote@footnote:1: Two.',
      'paragraph: Text.',
    ],
    ['a note goes on lazily', '[^1]: One\ntwo.', 'footnote@footnote:1: One two.'],
    [
      'notes one after another',
      '[^a]: One.\n[^b]: Two.',
      'footnote@footnote:a: One.',
      'footnote@footnote:b: Two.',
    ],
    [
      'a note in the text',
      'He fell.^[See [@a], p. 3.] Then',
      'paragraph: He fell.‹inline-footnote See [@a], p. 3.› Then',
    ],
    ['a note ends a paragraph', 'Text\n[^1]: Note.', 'paragraph: Text', 'footnote@footnote:1: Note.'],
  ]);
});

describe('math and money', () => {
  check([
    ['inline', 'where $x^2$ is', 'paragraph: where ‹math x^2› is'],
    ['display in a line', 'so $$a+b$$ is', 'paragraph: so ‹math a+b› is'],
    ['a display block', 'So\n\n$$\na\n+ b\n$$\n\nthen', 'paragraph: So', 'paragraph: then'],
    ['two amounts', 'from $5 and $6 to', 'paragraph: from $5 and $6 to'],
    ['two amounts, signs behind', 'بين 5$ و10$ فقط', 'paragraph: بين 5$ و10$ فقط'],
    ['an amount and a sign', '$5 million to 6$ more', 'paragraph: $5 million to 6$ more'],
    ['مبلغان', 'من $5 ملايين إلى 6$ ملايين', 'paragraph: من $5 ملايين إلى 6$ ملايين'],
    ['other dollars', 'US$5 or A$6', 'paragraph: US$5 or A$6'],
    ['a space within', 'a $ b $ c', 'paragraph: a $ b $ c'],
  ]);
});

describe('HTML, comments, MDX and templates', () => {
  check([
    ['a block', '<div>\n500 men\n</div>\n\nText.', 'paragraph: Text.'],
    ['a block ends at a blank line', '<div>\n\nText.\n\n</div>', 'paragraph: Text.'],
    ['tags in a line', 'a <b>bold</b> word', 'paragraph: a bold word'],
    ['a tag within a word', 'محـ<b>مد</b>', 'paragraph: محـمد'],
    ['a break tag', 'one<br>two', 'paragraph: one two'],
    ['a comparison is text', 'a < b and c > d', 'paragraph: a < b and c > d'],
    ['a comment in a line', 'one <!-- c --> two', 'paragraph: one two'],
    ['a comment at the end', 'قُتل 5.<!-- isnad-disable-line -->', 'paragraph: قُتل 5.'],
    ['a comment block', '<!-- a\nb -->\n\nText.', 'paragraph: Text.'],
    ['an MDX comment', 'one {/* c */} two', 'paragraph: one two'],
    ['MDX imports', 'import X from "./x"\nexport const a = 5\n\nText.', 'paragraph: Text.'],
    ['prose that begins with import', 'import taxes rose by half', 'paragraph: import taxes rose by half'],
    ['a JSX block', '<Chart data={[1, 2]}>\n\nText.\n\n</Chart>', 'paragraph: Text.'],
    [
      'a template',
      'There are {{ n }} men{% if x %}',
      'paragraph: There are ‹code {{ n }}› men‹code {% if x %}›',
    ],
    ['a short code', 'There are {{< var n >}} men', 'paragraph: There are ‹code {{< var n >}}› men'],
  ]);

  it('lists comments at their places, in blocks, lines, cells and MDX', () => {
    const source =
      'a <!-- one --> b\n\n<!-- two\nlines -->\n\n| a |\n|---|\n| 5 <!-- three --> |\n\n{/* four */} x\n';
    const { comments } = parseProse(source);
    expect(comments.map(({ text }) => text)).toEqual([' one ', ' two\nlines ', ' three ', ' four ']);
    for (const { source: span, text } of comments) expect(source.slice(span.start, span.end)).toContain(text);
  });
});

describe('front matter', () => {
  it.each([
    ['yaml', '---\ntitle: عنوان\nisnad: true\n---\nText.', 'title: عنوان\nisnad: true\n'],
    ['yaml', '---\r\ntitle: x\r\n...\r\nText.', 'title: x\r\n'],
    ['toml', '+++\ntitle = "x"\n+++\n\nText.', 'title = "x"\n'],
  ])('%s', (syntax, source, text) => {
    const { frontMatter, blocks } = parseProse(source);
    expect(frontMatter).toMatchObject({ syntax, text });
    expect(source.slice(frontMatter!.source.start, frontMatter!.source.end)).toBe(text);
    expect(blocks.map(show)).toEqual(['paragraph: Text.']);
    expect(source.slice(blocks[0]!.start)).toBe('Text.');
  });

  check([
    ['none where the fence is open', '---\ntitle: x\n\nText.', 'paragraph: title: x', 'paragraph: Text.'],
    ['none behind a break', '---\n\nText.\n\n---\n', 'paragraph: Text.'],
    ['none further down', 'Text.\n\n---\na: b\n---\n', 'paragraph: Text.', 'heading: a: b'],
  ]);
});

describe('tables', () => {
  const head = 'cell@table>table-header';
  const row = 'cell@table>table-row';
  check([
    [
      'cells',
      '| Town | Dead |\n|---|---|\n| Sirte | **5** |',
      `${head}: Town`,
      `${head}: Dead`,
      `${row}: Sirte`,
      `${row}: 5`,
    ],
    [
      'جدول',
      '| المدينة | القتلى |\n|---|---|\n| سرت | ٥ |',
      `${head}: المدينة`,
      `${head}: القتلى`,
      `${row}: سرت`,
      `${row}: ٥`,
    ],
    ['no bars at the edges', 'a | b\n--|--\n1 | 2', `${head}: a`, `${head}: b`, `${row}: 1`, `${row}: 2`],
    ['an escaped bar', '| a |\n|---|\n| x \\| y |', `${head}: a`, `${row}: x | y`],
    ['a caption below', '| a |\n|---|\n\n: The toll', `${head}: a`, 'paragraph@table: The toll'],
    [
      'a caption right below',
      '| a |\n|---|\n| 1 |\n: The toll',
      `${head}: a`,
      `${row}: 1`,
      'paragraph@table: The toll',
    ],
    [
      'a caption above',
      'Table 1: The toll\n\n| a |\n|---|',
      'paragraph@table: Table 1: The toll',
      `${head}: a`,
    ],
    [
      'مصدر الجدول',
      '| a |\n|---|\n\nالمصدر: وزارة الصحة',
      `${head}: a`,
      'paragraph@table: المصدر: وزارة الصحة',
    ],
    [
      'a paragraph below is none',
      '| a |\n|---|\n\nThen it rained: a lot',
      `${head}: a`,
      'paragraph: Then it rained: a lot',
    ],
    ['a bar in a paragraph', 'a | b', 'paragraph: a | b'],
  ]);

  it('counts columns over empty cells', () => {
    const { blocks } = parseProse('| a | b | c |\n|---|---|---|\n|  |  | 5 |\nx | | y\n');
    expect(blocks.map(({ block, column }) => [block.prose.text, column])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['5', 2],
      ['x', 0],
      ['y', 2],
    ]);
  });

  it('gives each row its container', () => {
    const { blocks } = parseProse('| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n');
    const ids = blocks.map(({ containers }) => containers.at(-1)!.id);
    expect(new Set(ids).size).toBe(3);
    expect(ids[2]).toBe(ids[3]);
  });
});

describe('definitions and divs', () => {
  check([
    [
      'a term and its definition',
      'Toll\n: The dead and hurt.',
      'term: Toll',
      'definition: The dead and hurt.',
    ],
    ['مصطلح', 'الحصيلة\n\n:   القتلى والجرحى.', 'term: الحصيلة', 'definition: القتلى والجرحى.'],
    ['two definitions', 'Toll\n: One.\n: Two.', 'term: Toll', 'definition: One.', 'definition: Two.'],
    [
      'a definition of two paragraphs',
      'Toll\n\n:   One.\n\n    Two.\n\nText.',
      'term: Toll',
      'definition: One.',
      'definition: Two.',
      'paragraph: Text.',
    ],
    [
      'a div',
      '::: {.callout-note #x}\nOne.\n:::\n\nTwo.',
      'paragraph@div:callout-note: One.',
      'paragraph: Two.',
    ],
    ['a div by its class', '::: warning\nتحذير\n:::', 'paragraph@div:warning: تحذير'],
    [
      'nested divs',
      '::: a\n:::: b\nOne.\n::::\nTwo.\n:::',
      'paragraph@div:a>div:b: One.',
      'paragraph@div:a: Two.',
    ],
    [
      'an open div reaches to the end',
      '::: a\n\nOne.\n\nTwo.',
      'paragraph@div:a: One.',
      'paragraph@div:a: Two.',
    ],
    ['a fence that closes nothing', ':::\n\nOne.', 'paragraph: One.'],
  ]);
});

describe('offsets', () => {
  it.each([
    ['The army said 1,**000** men left.', '1,000', '1,**000'],
    ['> quoted\n> **text** here', 'quoted text', 'quoted\n> **text'],
    ['A&amp;B', '&', '&amp;'],
    ['قال\r\n   الجيش', ' ', '\r\n   '],
    ['one <!-- c --> two', 'one two', 'one <!-- c --> two'],
    ['انظر [التقرير](http://a.org) الآن', 'التقرير الآن', 'التقرير](http://a.org) الآن'],
    ['x^2^ y', 'x2', 'x^2'],
  ])('%j: %j stands for %j', (source, prose, expected) => {
    const [{ start, block }] = parseProse(source).blocks as [PlacedBlock];
    const at = block.prose.text.indexOf(prose);
    const span = block.prose.sourceSpan({ start: at, end: at + prose.length });
    expect(source.slice(start + span.start, start + span.end)).toBe(expected);
    expect(block.prose.fromSource(span.start)).toBe(at);
  });
});

describe('drafts that nobody writes', () => {
  it.each([
    ['quotes', '> '.repeat(1000)],
    ['lists', '- '.repeat(1000)],
    ['definitions', ': '.repeat(1000)],
    ['divs', '::: a\n'.repeat(1000)],
    ['images', `${'!['.repeat(12_000)}x${'](y)'.repeat(12_000)}`],
  ])('thousands of %s within each other are read', (_, source) => {
    expect(parseProse(source).source).toBe(source);
  });
});

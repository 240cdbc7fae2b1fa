import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../server/src/core/text/markdown.ts';
import type { Prose } from '../../server/src/core/text/prose.ts';

/** Pieces of Markdown, whole and broken, in both scripts: random drafts and edits are made of them. */
const PIECES = [
  'The ministry said **1,200** people left the town. ',
  'قالت الوزارة إن **١٢٠٠** شخص نزحوا من المدينة. ',
  'محـ**مَّد** ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '    ',
  '  ',
  '- item\n',
  '  - nested item\n',
  '1. first\n',
  '> quoted line\n',
  '> ',
  '# Heading\n',
  'Title\n=====\n',
  '---\n',
  '---\ntitle: x\n---\n',
  '+++\ntitle = "x"\n+++\n',
  '```\ncode\n```\n',
  '```{r}\n',
  '~~~\n',
  '[^1]: A note.\n',
  '[^a]: ملاحظة\n\n    Second paragraph.\n',
  '[^1]',
  '^[an inline note]',
  'Term\n\n: Definition\n',
  ': a definition\n',
  '::: {.note}\n',
  ':::\n',
  '| a | b |\n|---|---|\n| 1 | **2** |\n',
  '| x | y |\n',
  '|---|---|\n',
  'Table 1: figures\n',
  '[@key, p. 3]',
  '@key [p. 3] ',
  '[text](http://example.org/a_(b) "title")',
  '[text][label] ',
  '[label]: http://example.org\n',
  '![image](a.png)',
  '[[page|text]]',
  'https://example.org/x، ',
  'name@example.org',
  '`code` ',
  '$x^2$ ',
  '$5 and $6 ',
  '$$\na+b\n$$\n',
  '<!-- comment -->',
  '<!-- open\n',
  '-->\n',
  '<div>\n',
  '</div>\n',
  '<b>bold</b>',
  '<Note type={x}>\n',
  'import X from "y"\n',
  '&nbsp;&amp;',
  '\\*',
  '\\\n',
  '*',
  '**',
  '_',
  '~~',
  '[',
  ']',
  '{.class}',
  '\u200f',
  '😀',
  '\ufeff',
];

const piece = fc.constantFrom(...PIECES);
/** UTF-16 units of any kind, halves of pairs too. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 200 }).map((units) => String.fromCharCode(...units));
const draft = fc.array(piece, { maxLength: 60, size: 'max' }).map((pieces) => pieces.join(''));
/** An edit: where (a share of the length), how much it takes out, and what it puts in. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(30),
  added: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join('')),
});

function apply(text: string, { at, removed, added }: { at: number; removed: number; added: string }): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
}

/** Everything that a version says, maps included, as plain data. */
function plain(prose: Prose) {
  return {
    frontMatter: prose.frontMatter,
    comments: prose.comments,
    references: [...prose.references],
    blocks: prose.blocks.map(({ start, block, containers, column }) => ({
      start,
      containers,
      column,
      kind: block.kind,
      length: block.length,
      text: block.prose.text,
      map: Array.from({ length: block.prose.text.length + 1 }, (_, offset) => block.prose.toSource(offset)),
      inlines: block.inlines,
    })),
  };
}

describe('parseProse', () => {
  it('gives the same from an earlier version as from nothing', () => {
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
        let source = text;
        let prose = parseProse(source);
        for (const one of edits) {
          source = apply(source, one);
          prose = parseProse(source, prose);
          expect(plain(prose)).toEqual(plain(parseProse(source)));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('keeps every span within its block, and every block within the draft, in order', () => {
    fc.assert(
      fc.property(draft, (source) => {
        const { blocks, comments } = parseProse(source);
        let last = 0;
        for (const { start, block } of blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = start;
          expect(start + block.length).toBeLessThanOrEqual(source.length);
          const { text } = block.prose;
          let before = 0;
          for (let offset = 0; offset < text.length; offset++) {
            const span = block.prose.sourceSpan({ start: offset, end: offset + 1 });
            expect(span.start).toBeGreaterThanOrEqual(before);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(block.length);
            before = span.start;
            // A unit that stands for one unit is that unit, white space and decoded marks aside.
            const written = source.slice(start + span.start, start + span.end);
            if (written.length === 1 && text[offset] !== ' ') expect(text[offset]).toBe(written);
          }
          for (const inline of block.inlines) {
            expect(inline.at.start).toBeLessThanOrEqual(inline.at.end);
            expect(inline.at.end).toBeLessThanOrEqual(text.length);
            expect(inline.source.start).toBeGreaterThanOrEqual(0);
            expect(inline.source.end).toBeLessThanOrEqual(block.length);
          }
        }
        for (const { source: span } of comments)
          expect(source.slice(span.start, span.end)).toMatch(/^(?:<!--|\{\/\*)/);
      }),
      { numRuns: 100 },
    );
  });

  it('reads any text at all', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        expect(parseProse(source).source).toBe(source);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps the blocks that an edit did not touch', () => {
    const paragraphs = Array.from(
      { length: 60 },
      (_, i) => `Paragraph ${i} says a thing. وقالت الفقرة ${i} شيئا.`,
    );
    const source = paragraphs.join('\n\n');
    const before = parseProse(source);
    const after = parseProse(source.replace('Paragraph 30 says', 'Paragraph 30 does not say'), before);
    const changed = after.blocks.filter(({ block }, i) => block !== before.blocks[i]!.block);
    expect(changed.map(({ block }) => block.prose.text.slice(0, 16))).toEqual(['Paragraph 30 doe']);
  });

  it('keeps the rows of a table and the items of a list around an edit', () => {
    const rows = Array.from({ length: 20 }, (_, i) => `| town ${i} | ${i}00 |`).join('\n');
    const items = Array.from({ length: 20 }, (_, i) => `- بند رقم ${i}`).join('\n');
    const source = `| a | b |\n|---|---|\n${rows}\n\n${items}\n`;
    const before = parseProse(source);
    const after = parseProse(source.replace('town 7 ', 'town seven ').replace('رقم 9', 'رقم تسعة'), before);
    const changed = after.blocks.filter(({ block }, i) => block !== before.blocks[i]!.block);
    expect(changed.map(({ block }) => block.prose.text)).toEqual(['town seven', 'بند رقم تسعة']);
  });
});

// Names in prose: each fixture is read with one list of names, and exactly the marked ones are found.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mention } from '../../server/src/core/analysis/mention.ts';
import { findMentions } from '../../server/src/core/analysis/mentions.ts';
import { resolveMentions } from '../../server/src/core/analysis/resolve-mentions.ts';
import { parseProse } from '../../server/src/core/text/markdown.ts';
import { OBJECT } from '../../server/src/core/text/prose.ts';
import { markSpans, parseFixture } from '../support/fixture.ts';
import { MARKDOWN } from './markdown-name-fixtures.ts';
import * as fixtures from './mention-fixtures.ts';
import { NAMES_INDEX } from './names-corpus.ts';

const label = ({ candidates, demonym }: Mention): string =>
  candidates.map(({ id }) => id).join('?') + (demonym ? ' demonym' : '');

function readDraft(blocks: readonly string[]): readonly (readonly Mention[])[] {
  return resolveMentions(
    blocks.map((text) => findMentions(text, NAMES_INDEX)),
    NAMES_INDEX,
  );
}

const marked = (text: string, mentions: readonly Mention[]): string =>
  markSpans(
    text,
    mentions.map((mention) => ({ start: mention.start, end: mention.end, labels: [label(mention)] })),
  );

/** A fixture runs over two lines where a name does. */
const lines = (table: string): string[] =>
  table.trim().split(/\n(?!المتحدة|بلحاج|Tomasevic|Nations|National|Force|Sea)/);

for (const [name, table] of Object.entries(fixtures))
  describe(name, () => {
    it.each(lines(table))('%s', (line) => {
      const blocks = line.split(' ¶ ').map(parseFixture);
      const found = readDraft(blocks.map(({ text }) => text));
      expect(blocks.map(({ text }, i) => marked(text, found[i]!)).join(' ¶ ')).toBe(line);
    });
  });

describe('names in Markdown', () => {
  it.each(MARKDOWN.trim().split('\n'))('%s', (line) => {
    const { text: source } = parseFixture(line);
    const { blocks } = parseProse(source);
    const found = resolveMentions(
      blocks.map(({ block }) => findMentions(block.prose.text, NAMES_INDEX)),
      NAMES_INDEX,
    );
    const spans = blocks.flatMap(({ block, start }, i) =>
      found[i]!.map((mention) => {
        const span = block.prose.sourceSpan(mention);
        return { start: start + span.start, end: start + span.end, labels: [label(mention)] };
      }),
    );
    expect(markSpans(source, spans)).toBe(line);
  });
});

describe('what a mention says of itself', () => {
  const read = (text: string): Mention => readDraft([text])[0]![0]!;

  it('keeps the proclitics apart from the span', () => {
    const text = 'وبمصراتة ميناء';
    const mention = read(text);
    expect(text.slice(mention.start, mention.end)).toBe('مصراتة');
    expect(text.slice(mention.whole.start, mention.whole.end)).toBe('وبمصراتة');
    expect(mention.clitics).toBe('وب');
  });

  it('takes a fused preposition into the span', () => {
    const text = 'وللأمم المتحدة دور';
    const mention = read(text);
    expect(text.slice(mention.start, mention.end)).toBe('للأمم المتحدة');
    expect(mention.clitics).toBe('ول');
  });

  it('leaves a possessive outside the span', () => {
    const text = "Misrata's port";
    const mention = read(text);
    expect(text.slice(mention.start, mention.end)).toBe('Misrata');
    expect(text.slice(mention.whole.start, mention.whole.end)).toBe("Misrata's");
    expect(mention.reason.possessive).toBe(true);
  });

  it.each([
    ['مصراتة', { folded: false, form: 'name' }],
    ['مصراته', { folded: true, form: 'name' }],
    ['فائز سراج', { folded: true, form: 'name', article: 'dropped' }],
    ['فائزالسراج', { folded: true, form: 'name', spacing: true }],
    ['G. Tomasevic', { folded: false, form: 'initial' }],
    ['Libyans', { folded: false, form: 'demonym' }],
  ])('%s', (text, reason) => {
    expect(read(text).reason).toEqual(reason);
  });

  it('tells the clue that let a context name match', () => {
    expect(read('نقلت الشرق الأوسط عن مصدر').reason.context).toBe('نقلت');
  });

  it('tells the full name behind a weak one', () => {
    const [, mention] = readDraft(['Peter Cook spoke. Cook said more.'])[0]!;
    expect(mention?.reason.context).toBe('Peter Cook');
  });

  it('tells what decided between two of one name', () => {
    const mention = readDraft(['Tripoli is in Lebanon.'])[0]![0];
    expect(mention?.reason.context).toBe('Lebanon');
  });
});

describe('over a draft', () => {
  it('passes a block in which nothing is open through as it is', () => {
    const settled = findMentions('Misrata and Benghazi', NAMES_INDEX);
    const open = findMentions('Tripoli', NAMES_INDEX);
    expect(resolveMentions([settled, open], NAMES_INDEX)[0]).toBe(settled);
  });

  it('never finds a name over something that is no prose', () => {
    expect(findMentions(`New ${OBJECT} York, United${OBJECT}Nations`, NAMES_INDEX)).toEqual([]);
  });
});

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...['مصراتة', 'وال', 'لل', 'طرابلس', 'عبد', 'الحكيم', 'بلحاج', 'السراج', 'ليبيا', 'ً', 'ـ', '\u200f', 'ﷺ'],
    ...[
      'Misrata',
      "'s",
      '-',
      'al-',
      'US',
      'U.S.',
      'Peter',
      'Cook',
      ' ',
      '  ',
      '\n',
      '.',
      '،',
      '"',
      OBJECT,
      '٣',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join('')),
    fc.array(pieces, { maxLength: 24 }).map((parts) => parts.join(' ')),
  );

  it('gives mentions in order, within the text and without overlaps', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        for (const mention of readDraft([text])[0]!) {
          expect(mention.whole.start).toBeGreaterThanOrEqual(end);
          expect(mention.start).toBeGreaterThanOrEqual(mention.whole.start);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.end).toBeLessThanOrEqual(mention.whole.end);
          expect(mention.candidates[0]).toEqual(mention.entity);
          end = mention.whole.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('finds the same names whatever stands in other blocks, where nothing is open', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const block = findMentions(text, NAMES_INDEX);
        if (block.some(({ open }) => open)) return;
        expect(resolveMentions([findMentions(other, NAMES_INDEX), block], NAMES_INDEX)[1]).toBe(block);
      }),
    );
  });
});

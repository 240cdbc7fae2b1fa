import { describe, expect, it } from 'vitest';
import { jsonItems } from '../../server/src/core/exchange/json-items.ts';
import { readLines, readWhole } from '../../server/src/core/exchange/read-text.ts';
import { inPieces } from '../support/exchange.ts';

const linesOf = async (text: string, piece: number) => {
  const lines = [];
  for await (const line of readLines(inPieces(text, piece))) lines.push(line);
  return lines;
};

describe('lines', () => {
  it.each([1, 2, 3, 100])('are the same wherever the text is cut: %s', async (piece) => {
    expect(await linesOf('\ufeffأ\r\nb\n\nc\0\nd', piece)).toEqual([
      { text: 'أ', line: 1 },
      { text: 'b', line: 2 },
      { text: '', line: 3 },
      { text: '', line: 4, fault: 'The line holds NUL bytes' },
      { text: 'd', line: 5 },
    ]);
  });
  it('of a text without any are not gathered beyond 8 MB', async () => {
    const text = `a\n${'x'.repeat(20_000_000)}\nb`;
    expect(await linesOf(text, 1 << 20)).toEqual([
      { text: 'a', line: 1 },
      { text: '', line: 2, fault: 'The line is longer than 8 MB' },
      { text: 'b', line: 3 },
    ]);
  });
  it('of nothing are none', async () => expect(await linesOf('', 1)).toEqual([]));
});

describe('a whole text', () => {
  it('is refused beyond 64 MB, and no more of it is read', async () => {
    let read = 0;
    const chunks = (async function* () {
      for (; read < 1000; read++) yield 'x'.repeat(1 << 20);
    })();
    expect(await readWhole(chunks)).toEqual({ line: 1, message: 'The file is larger than 64 MB; split it' });
    expect(read).toBe(64);
  });
});

describe('items of JSON', () => {
  const lines = (text: string, within?: string[]) => {
    const { items, problems } = jsonItems(text, within);
    return {
      items: items.map(({ value, line }) => [line, value]),
      problems: problems.map(({ line }) => line),
    };
  };
  it.each<[string, string, string[] | undefined, [number, unknown][]]>([
    [
      'a list',
      '[\n1,\n{"a": [2,\n3]},\n\n"x"]',
      undefined,
      [
        [2, 1],
        [3, { a: [2, 3] }],
        [6, 'x'],
      ],
    ],
    [
      'a list in a field',
      '{"v": {"items": 1},\n"items": [\n[1],\n2]}',
      ['items'],
      [
        [3, [1]],
        [4, 2],
      ],
    ],
    [
      'values in a field',
      '{"entities":\n{"Q1":\n{"id": 1}, "Q2":\n2}}',
      ['entities'],
      [
        [3, { id: 1 }],
        [4, 2],
      ],
    ],
    ['one item', '\n\n{"items": 7}', ['items'], [[3, { items: 7 }]]],
  ])('%s', (_, text, within, items) => expect(lines(text, within)).toEqual({ items, problems: [] }));

  it('that are whole in broken JSON are read, and where it is broken is told', () => {
    expect(lines('[\n{"a": 1},\n{"a": },\n{"a": 3},\n{"a"')).toEqual({
      items: [
        [2, { a: 1 }],
        [4, { a: 3 }],
      ],
      problems: [3],
    });
  });
  it('beyond a million are refused', () =>
    expect(jsonItems(`[${'1,'.repeat(1_000_001)}1]`).problems).toEqual([
      { line: 1, message: 'The list has more than a million items; split it' },
    ]));
  it('of a large broken document are not searched for', () =>
    expect(jsonItems(`[\n${'1,'.repeat(5_000_000)}`).problems).toEqual([
      { line: 2, message: 'The JSON is broken here' },
    ]));
});

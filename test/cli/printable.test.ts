import { expect, it } from 'vitest';
import { printable } from '../../server/src/cli/io.ts';

it.each([
  ['plain\tand\r\nlines', 'plain\tand\r\nlines'],
  ['«سرت» \u2068500\u2069', '«سرت» \u2068500\u2069'],
  ['\u001b[31mred\u0007', '\ufffd[31mred\ufffd'],
  ['\u009b2J', '\ufffd2J'],
])('shows %j as text, whatever steers a terminal', (text, shown) => expect(printable(text)).toBe(shown));

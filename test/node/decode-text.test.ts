import { describe, expect, it } from 'vitest';
import { decodeText, NotText } from '../../server/src/node/decode-text.ts';

const ARABIC = 'فيضان يشرد الآلاف في تل وردة، والماء في كل شارع';

/** The bytes of `text` in a code page of one byte a letter. */
function encode(text: string, label: string): Uint8Array {
  const decoder = new TextDecoder(label);
  const bytes = new Map(
    Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]),
  );
  return Uint8Array.from(text, (letter) => bytes.get(letter) ?? 63);
}

const utf16 = (text: string, mark: boolean, big = false): Uint8Array => {
  const bytes = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
  return big ? bytes.swap16() : bytes;
};

const saved = (charset: string) =>
  `<html><head><meta charset="${charset}"></head><body>${ARABIC}</body></html>`;

describe('the text of a saved page', () => {
  it.each([
    ['UTF-8', Buffer.from(ARABIC), ARABIC],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${ARABIC}`), ARABIC],
    ['UTF-16 with a mark', utf16(ARABIC, true), ARABIC],
    ['UTF-16, big end first', utf16(ARABIC, true, true), ARABIC],
    [
      'UTF-16 without a mark, Latin',
      utf16('Water in every street of the town', false),
      'Water in every street of the town',
    ],
    ['windows-1256 that says so', encode(saved('windows-1256'), 'windows-1256'), saved('windows-1256')],
    ['windows-1256 that says nothing', encode(ARABIC, 'windows-1256'), ARABIC],
    ['ISO-8859-6 that says so', encode(saved('iso-8859-6'), 'iso-8859-6'), saved('iso-8859-6')],
    ['windows-1252 that says nothing', Uint8Array.of(0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0xe0), 'L’été à'],
    ['UTF-8 that says UTF-16', Buffer.from(saved('utf-16')), saved('utf-16')],
    ['an encoding that nobody knows', Buffer.from(saved('x-none')), saved('x-none')],
  ])('%s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));

  it('goes by what the server says before what the page says', () =>
    expect(decodeText(encode(saved('utf-8'), 'windows-1256'), 'windows-1256')).toBe(saved('utf-8')));

  it('is none of a picture', () =>
    expect(() => decodeText(Uint8Array.of(0x89, 80, 78, 71, 0, 0, 0, 13, 1))).toThrow(NotText));
});

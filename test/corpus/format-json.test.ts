import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCorpusText } from '../../server/src/core/corpus/format-json.ts';

describe('formatCorpusText', () => {
  it.each([
    [
      'what is small is one line, Arabic texts are apart',
      '{"id":"a","names":[{"text":"سلمى","lang":"ar"},{"text":"Salma","lang":"en"}],"summary":{"ar":"مديرة","en":"director"},"demonyms":{"ar":["ليبي","ليبية"]},"members":["us","gb"]}',
      `{
  "id": "a",
  "names": [
    { "text": "سلمى", "lang": "ar" },
    { "text": "Salma", "lang": "en" }
  ],
  "summary": { "ar": "مديرة", "en": "director" },
  "demonyms": {
    "ar": [
      "ليبي",
      "ليبية"
    ]
  },
  "members": ["us", "gb"]
}
`,
    ],
    ['empty things', '{"a":[],"b":{}}', '{ "a": [], "b": {} }\n'],
    [
      'what is long is several lines',
      `{"note":"${'long '.repeat(25)}","value":1}`,
      `{\n  "note": "${'long '.repeat(25)}",\n  "value": 1\n}\n`,
    ],
  ])('%s', (_, text, formatted) => {
    expect(formatCorpusText(text)).toBe(formatted);
  });

  it('gives nothing for what is no JSON', () => {
    expect(formatCorpusText('{ "a": 1, }')).toBeUndefined();
  });

  it('keeps every value, and is at rest after one time', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const once = formatCorpusText(JSON.stringify(value))!;
        expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(formatCorpusText(once)).toBe(once);
      }),
    );
  });
});

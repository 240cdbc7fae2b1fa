import { describe, expect, it } from 'vitest';
import { addName } from '../../server/src/core/corpus/add-name.ts';
import { formatCorpusText } from '../../server/src/core/corpus/format-json.ts';
import { loadCorpus } from '../../server/src/core/service.ts';

const CITY = { kind: 'place', id: 'qalat' } as const;
const load = (text: string, previous?: ReturnType<typeof loadCorpus>) =>
  loadCorpus(
    [{ name: 'own', root: 'file:///own', files: [{ path: 'places/x.places.json', text }] }],
    previous,
  );

/** The file with one more name of the city. */
function withName(text: string, name: { text: string; lang: string; kind: 'variant' }): string | undefined {
  const edit = addName(load(text), CITY, name);
  return edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

const VARIANT = { text: 'Qalat "al" Bahr', lang: 'en', kind: 'variant' } as const;
const ARABIC = { text: 'قلعه البحر', lang: 'ar', kind: 'variant' } as const;
const LINE = '{ "id": "qalat", "type": "city", "names": [{ "text": "قلعة البحر", "lang": "ar" }] }';
const LAID_OUT = formatCorpusText(
  `{"places": [${LINE.replace('"ar" }', '"ar" }, { "text": "Qalaat Bahr", "lang": "en", "kind": "transliteration" }')}]}`,
)!;

describe('another name', () => {
  it.each([
    ['English', VARIANT],
    ['Arabic', ARABIC],
  ])('goes behind the last one, and the file stays laid out: %s', (_, name) => {
    const after = withName(LAID_OUT, name)!;
    expect(after).toBe(formatCorpusText(after));
    expect(load(after).places.get('qalat')?.names.at(-1)).toEqual(name);
    expect(load(after).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  it('goes into a record on one line', () =>
    expect(withName(`{"places": [${LINE}]}`, ARABIC)).toBe(
      `{"places": [${LINE.replace(' }] }', ' }, { "text": "قلعه البحر", "lang": "ar", "kind": "variant" }] }')}]}`,
    ));
  it('keeps line ends', () => {
    const after = withName(LAID_OUT.replaceAll('\n', '\r\n'), VARIANT)!;
    expect(after.replaceAll('\r\n', '\n')).toBe(withName(LAID_OUT, VARIANT));
    expect(after.match(/(?<!\r)\n/g)).toBeNull();
  });
  it('is not written twice', () =>
    expect(withName(LAID_OUT, { text: 'Qalaat Bahr', lang: 'en', kind: 'variant' })).toBeUndefined());
  it('is not written into a broken file', () => {
    const good = load(LAID_OUT);
    const broken = load(`{${LAID_OUT}`, good);
    expect(broken.places.size).toBe(1);
    expect(addName(broken, CITY, VARIANT)).toBeUndefined();
  });
  it('needs a record', () =>
    expect(addName(load(LAID_OUT), { kind: 'actor', id: 'qalat' }, VARIANT)).toBeUndefined());
});

// Which spellings fold together, at which strength, and that the way back holds.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FoldStrength, fold, foldKey } from '../../server/src/core/text/fold.ts';

type Case = readonly [name: string, written: string, folded: string];

function check(strength: FoldStrength, cases: readonly Case[]): void {
  it.each(cases)('%s: %s → %s', (_, written, folded) => {
    expect(foldKey(written, strength)).toBe(folded);
    expect(fold(written, strength).text).toBe(folded);
  });
}

describe('orthographic folding', () => {
  check('orthographic', [
    ['hamza above alef', 'أحمد', 'احمد'],
    ['hamza below alef', 'إبراهيم', 'ابراهيم'],
    ['madda', 'آل', 'ال'],
    ['wasla', 'ٱلله', 'الله'],
    ['hamza on waw', 'مؤتمر', 'موتمر'],
    ['hamza on ya', 'رئيس', 'رييس'],
    ['bare hamza stays', 'سماء', 'سماء'],
    ['final ya', 'مصطفى', 'مصطفي'],
    ['ta marbuta', 'مصراتة', 'مصراته'],
    ['tashkeel', 'مُحَمَّدٌ', 'محمد'],
    ['tanween with its alef', 'جدّاً', 'جدا'],
    ['dagger alef', 'هٰذا', 'هذا'],
    ['Quranic marks', 'قُلۡ', 'قل'],
    ['tatweel', 'محـــمد', 'محمد'],
    ['a hamza written apart', 'ا\u0654حمد', 'احمد'],
    ['Persian ya and kaf', 'کرسی', 'كرسي'],
    ['Persian heh forms', 'زادہ ۀ ھ', 'زاده ه ه'],
    ['Kurdish and Urdu forms', 'ے ێ ە', 'ي ي ه'],
    ['other Arabic letters stay', 'گچپڤ', 'گچپڤ'],
    ['a ligature', 'ﻻ ﻹ', 'لا لا'],
    ['presentation forms', 'ﻣﺤﻤﺪ', 'محمد'],
    ['a word ligature', 'ﷲ', 'الله'],
    ['a spaced presentation mark', 'مﹶ', 'م'],
    ['zero-width marks', 'می\u200cشود \u200bا\ufeffب', 'ميشود اب'],
    ['bidi marks', '\u200fسرت\u200e \u2067x\u2069', 'سرت x'],
    ['soft hyphen', 'Ben\u00adghazi', 'benghazi'],
    ['case', 'MISRATA Tripoli', 'misrata tripoli'],
    ['dotted capital I', 'İstanbul', 'istanbul'],
    ['diacritics', 'Ṭarābulus Éric Ğ', 'tarabulus eric g'],
    ['combining diacritics', 'e\u0301te\u0301', 'ete'],
    ['letters that decompose into none', 'Øre Łódź đ ß Æ œ ı', 'ore lodz d ss ae oe i'],
    ['ligatures and wide letters', 'ﬁn ＡＢ', 'fin ab'],
    ['curly apostrophes', 'Sana’a Qur‘an ʼ', "sana'a qur'an '"],
    ['signs of transliteration stay', 'ʿAlī Maʾmūn', 'ʿali maʾmun'],
    ['Arabic-Indic digits', '١٢٣٤٥٦٧٨٩٠', '1234567890'],
    ['Persian digits', '۱۲۳۴۵۶۷۸۹۰', '1234567890'],
    ['digits of other scripts', '०९ ১ ９', '09 1 9'],
    ['fractions and powers stay', '½ ² ①', '½ ² ①'],
    ['spaces of every width', 'a\u00a0b\u202fc\u2009d', 'a b c d'],
    ['hyphens', 'al‑Watiya al‐Watiya', 'al-watiya al-watiya'],
    ['dashes stay', 'a–b—c', 'a–b—c'],
    ['signs stay', '«٪»؟،؛', '«٪»؟،؛'],
    ['pairs of surrogates stay', 'a😀b', 'a😀b'],
    ['vowels of other scripts stay', 'की', 'की'],
    ['nothing', '', ''],
  ]);
});

describe('loose folding', () => {
  check('loose', [
    ['bare hamza', 'سماء', 'سما'],
    ['apostrophes', "Sana'a Sana’a Sana`a", 'sanaa sanaa sanaa'],
    ['signs of transliteration', 'ʿAlī Maʾmūn', 'ali mamun'],
    ['Persian and Maghrebi letters', 'گچپژڤڨ', 'كجبزفق'],
    ['all that is orthographic too', 'أحمدُ ﻻ ١', 'احمد لا 1'],
  ]);
});

describe('fold', () => {
  const anyText = fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units));
  const text = fc
    .array(
      fc.constantFrom('م', 'َ', 'ـ', 'ﻻ', 'أ', 'ß', 'É', 'e\u0301', '\u200f', "'", 'ء', '😀', ' ', '٣', 'ﷲ'),
      {
        maxLength: 30,
      },
    )
    .map((parts) => parts.join(''));

  it('maps every unit back to what it was, in order', () => {
    fc.assert(
      fc.property(text, fc.constantFrom<FoldStrength>('orthographic', 'loose'), (written, strength) => {
        const folded = fold(written, strength);
        expect(folded.text).toBe(foldKey(written, strength));
        let last = 0;
        for (let offset = 0; offset < folded.text.length; offset++) {
          const span = folded.sourceSpan({ start: offset, end: offset + 1 });
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          // What a unit stands for folds to text that holds it.
          expect(foldKey(written.slice(span.start, span.end), strength)).toContain(folded.text[offset]);
          last = span.start;
        }
      }),
    );
  });

  it('folds what is folded to itself', () => {
    fc.assert(
      fc.property(anyText, (written) => {
        const once = foldKey(written);
        expect(foldKey(once)).toBe(once);
      }),
    );
  });

  it('folds composed and decomposed text alike', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(foldKey(written.normalize('NFD'))).toBe(foldKey(written.normalize('NFC')));
      }),
    );
  });

  it('gives a dropped mark to the letter before it', () => {
    const folded = fold('مُحَمَّد');
    expect(folded.text).toBe('محمد');
    expect(folded.sourceSpan({ start: 2, end: 3 })).toEqual({ start: 4, end: 7 });
    expect(folded.fromSource(5)).toBe(2);
  });
});

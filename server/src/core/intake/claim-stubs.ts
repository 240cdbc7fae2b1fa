// What a proposed claim says until a person writes it: value, thing and place, or whose words they are. Never the article's
// own sentence.

import { displayName } from '../corpus/house-form.ts';
import type { AttributionLink, ClaimQuantity, Corpus, LangText, Source } from '../corpus/model.ts';
import { UNREVIEWED_MARKS } from '../corpus/unreviewed.ts';
import { arabicCounted } from './arabic-counted.ts';

const BOUNDS: Readonly<Record<string, { readonly en: string; readonly ar: string }>> = {
  about: { en: 'about ', ar: 'نحو ' },
  'at-least': { en: 'at least ', ar: 'ما لا يقل عن ' },
  'at-most': { en: 'at most ', ar: 'ما لا يزيد على ' },
  'more-than': { en: 'more than ', ar: 'أكثر من ' },
  'less-than': { en: 'less than ', ar: 'أقل من ' },
};

/** "At most 15–20 members of each team, Misrata (unreviewed)", in each language in which what is counted is known. */
export function numberStub(
  quantity: ClaimQuantity,
  isNamed: boolean,
  places: readonly string[],
  corpus: Corpus,
): LangText {
  const { value, min, max, comparator, what, text, currency } = quantity;
  const write = (number: number) => number.toLocaleString('en', { maximumFractionDigits: 3 });
  const number =
    quantity.kind === 'vague'
      ? (text ?? '')
      : value !== undefined
        ? write(value)
        : [min, max].flatMap((end) => (end === undefined ? [] : [write(end)])).join('–');
  const sign = quantity.kind === 'share' ? '%' : currency === undefined ? '' : ` ${currency}`;
  const languages = (['en', 'ar'] as const)
    .filter(
      // A vague number has no other words than the article's.
      (language) => quantity.kind !== 'vague' || isWrittenIn(text ?? '', language),
    )
    .filter((language) => typeof what === 'string' || what[language] !== undefined);
  if (!isNamed)
    return {
      en: `${number}${sign}; what is counted is to be filled in${UNREVIEWED_MARKS.en}`,
      ar: `${number}${sign}؛ المعدود يُستكمل${UNREVIEWED_MARKS.ar}`,
    };
  const stub = (language: 'en' | 'ar'): string => {
    const bound = comparator === undefined ? '' : (BOUNDS[comparator]?.[language] ?? '');
    const written = typeof what === 'string' ? what : (what[language] ?? '');
    const isCount = quantity.kind !== 'share' && currency === undefined;
    const counted = language === 'ar' && isCount ? arabicCounted(written, value ?? max) : written;
    const where = places.slice(0, 2).map((id) => displayName(corpus, { kind: 'place', id }, language));
    const of = quantity.kind === 'share' ? (language === 'en' ? 'of ' : 'من ') : '';
    const parts = [`${bound}${number}${sign} ${of}${counted}`.trim(), ...where];
    return language === 'en'
      ? `${parts.join(', ')}${UNREVIEWED_MARKS.en}`
      : `${parts.join('، ')}${UNREVIEWED_MARKS.ar}`;
  };
  const stubs = Object.fromEntries(languages.map((language) => [language, stub(language)]));
  return languages.length > 0 ? stubs : { en: `${number}${sign}${UNREVIEWED_MARKS.en}` };
}

const isWrittenIn = (text: string, language: 'en' | 'ar'): boolean =>
  /\p{Script=Arabic}/u.test(text) === (language === 'ar');

/** "Words of Peter Cook (unreviewed)": what he says is for a person to write. */
export function quoteStub(
  origin: AttributionLink,
  corpus: Corpus,
  describedBy: (link: AttributionLink) => LangText | undefined,
): LangText {
  const described = describedBy(origin);
  const name = (language: 'en' | 'ar'): string | undefined =>
    origin.actor !== undefined
      ? displayName(corpus, { kind: 'actor', id: origin.actor }, language)
      : described?.[language];
  const [en, ar] = [name('en'), name('ar')];
  if (en === undefined && ar === undefined)
    return { en: `Words quoted in the article${UNREVIEWED_MARKS.en}` };
  return {
    ...(en !== undefined && { en: `Words of ${en}, quoted${UNREVIEWED_MARKS.en}` }),
    ...(ar !== undefined && { ar: `كلام مقتبس: ${ar}${UNREVIEWED_MARKS.ar}` }),
  };
}

/** The words for whom a link without an actor means. */
export const describer =
  (sources: readonly Source[]) =>
  ({ described, source }: AttributionLink): LangText | undefined =>
    described ?? sources.find(({ id }) => id === source)?.described;

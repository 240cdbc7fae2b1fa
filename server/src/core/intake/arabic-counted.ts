// A counted noun as Arabic writes it behind a number in digits: «6 أشخاص», «38 شخصا», «4,500 شخص». Knows common nouns
// of news.

import { lookupTable } from '../base/lookup-table.ts';

/** Singulars of the broken plurals that news counts most. */
const SINGULARS: Readonly<Record<string, string>> = lookupTable(
  Object.fromEntries(
    (
      'أشخاص:شخص أفراد:فرد طلاب:طالب تلاميذ:تلميذ جنود:جندي قتلى:قتيل جرحى:جريح أطفال:طفل رجال:رجل عمال:عامل أطباء:طبيب ' +
      'ركاب:راكب سياح:سائح مرضى:مريض ضباط:ضابط عناصر:عنصر أعضاء:عضو منازل:منزل بيوت:بيت مدارس:مدرسة أسر:أسرة جثث:جثة ' +
      'سفن:سفينة قوارب:قارب مراكب:مركب صواريخ:صاروخ قذائف:قذيفة قنابل:قنبلة كتائب:كتيبة قرى:قرية مدن:مدينة ' +
      'حالات:حالة سيارات:سيارة مركبات:مركبة دبابات:دبابة طائرات:طائرة عائلات:عائلة ضربات:ضربة غارات:غارة هجمات:هجوم'
    )
      .split(' ')
      .map((pair) => pair.split(':')),
  ),
);

/**
 * `what` behind `value`: the plural stays from three to ten; above, the singular stands, with its ending from eleven to
 * ninety-nine. As it is where its first word is no plural whose singular is sure, or `value` is no whole number.
 */
export function arabicCounted(what: string, value: number | undefined): string {
  if (value === undefined || !Number.isInteger(value) || value < 1 || value === 2) return what;
  const [noun = '', ...rest] = what.split(' ');
  const singular = SINGULARS[noun];
  const tail = value % 100;
  // An adjective behind the noun is of its number too, and is left alone with it.
  if (singular === undefined || (rest[0] && !rest[0].startsWith('(')) || (tail >= 3 && tail <= 10))
    return what;
  const counted = tail >= 11 ? withEnding(singular) : singular;
  return [counted, ...rest].join(' ');
}

const withEnding = (noun: string): string => (/[ةىءاأ]$/.test(noun) ? noun : `${noun}ا`);

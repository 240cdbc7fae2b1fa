// Enumerations within a paragraph: "1) … 2) …", "a. … b. …", «أ) … ب) …». Knows how each kind counts on.

const START =
  /([•⁃‣▪◦–-]\s*)?([([]?)(\d{1,3}|[٠-٩]{1,3}|[ivx]{1,4}|[A-Za-z]|[\u0621-\u064a])([.)\]]{1,2}|[-–])(?=\s)/uy;
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ');
const ABJAD = 'ا ب ج د ه و ز ح ط ي ك ل م ن س ع ف ص ق ر ش ت ث خ ذ ض ظ غ'.split(' ');
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩';

/** An enumeration under way: the mark that its next item would begin with. */
export interface Enumerator {
  readonly next: string;
}

/** The enumeration that the text at `at` begins or goes on with; else `current`, which may go on further behind. */
export function enumeratorAt(
  text: string,
  at: number,
  current: Enumerator | undefined,
): Enumerator | undefined {
  START.lastIndex = at;
  const mark = START.exec(text);
  if (!mark) return current;
  const [whole, bullet = '', open = '', value = '', close = ''] = mark;
  const goesOn = current?.next === whole;
  const isFirst = /^(?:1|١|[aAiIأا])$/u.test(value);
  if (!goesOn && !isFirst && bullet === '') return current;
  const next = after(value);
  return next === undefined ? current : { next: bullet + open + next + close };
}

function after(value: string): string | undefined {
  if (/^\d/.test(value)) return String(Number(value) + 1);
  if (/^[٠-٩]/.test(value)) {
    const number = Number([...value].map((digit) => ARABIC_DIGITS.indexOf(digit)).join('')) + 1;
    return [...String(number)].map((digit) => ARABIC_DIGITS[Number(digit)]).join('');
  }
  const roman = ROMAN.indexOf(value);
  if (roman >= 0) return ROMAN[roman + 1];
  if (/^[A-Ya-y]$/.test(value)) return String.fromCharCode(value.charCodeAt(0) + 1);
  const letter = ABJAD.indexOf(value === 'أ' ? 'ا' : value);
  return letter < 0 ? undefined : ABJAD[letter + 1];
}

// Writes a number as a draft writes its numbers: in its digits, with its separators. Knows no sentence.

const ARABIC_ZERO = 0x660;
const PERSIAN_ZERO = 0x6f0;

/**
 * `value` in digits like those of `like`: Western, Arabic-Indic or Persian, grouped as `like` is. Where `like` shows no
 * grouping (a short number, or words), thousands are grouped from `groupFrom` digits on.
 */
export function writeNumber(value: number, like: string, groupFrom: number): string {
  const zero = /[\u0660-\u0669]/.test(like)
    ? ARABIC_ZERO
    : /[\u06f0-\u06f9]/.test(like)
      ? PERSIAN_ZERO
      : 0x30;
  const western = zero === 0x30;
  const [whole = '', fraction] = String(value).split('.');
  const separator = separatorIn(like) ?? (whole.length >= groupFrom ? (western ? ',' : '٬') : '');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, separator);
  const point = western ? (separator === '.' ? ',' : '.') : '٫';
  const written = fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
  return written.replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
}

/** What parts the thousands in `like`: '' where it has four digits and more without a mark; nothing where it does not tell. */
function separatorIn(like: string): string | undefined {
  const marked = /\p{Nd}([,.٬،'’\u00a0\u202f ])\p{Nd}{3}(?!\p{Nd})/u.exec(like);
  if (marked) return marked[1];
  return /\p{Nd}{4}/u.test(like) ? '' : undefined;
}

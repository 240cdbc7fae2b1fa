// Tags, comments and other HTML within a paragraph, and JSX's tags. Knows where one ends, not what it means.

/** No tag within a paragraph is longer: keeps the scan linear in broken text. */
const REACH = 4000;

/** What begins at the `<` at `at`, as Lezer names it, and where it ends; nothing where it is a plain sign (a < b). */
export function htmlAt(text: string, at: number): { name: string; end: number } | undefined {
  const following = text[at + 1];
  if (following === '!' || following === '?') {
    if (text.startsWith('!-->', at + 1)) return { name: 'Comment', end: at + 5 };
    if (text.startsWith('!--->', at + 1)) return { name: 'Comment', end: at + 6 };
    const isComment = text.startsWith('!--', at + 1);
    const mark = isComment
      ? '-->'
      : following === '?'
        ? '?>'
        : text.startsWith('![CDATA[', at + 1)
          ? ']]>'
          : '>';
    const end = text.indexOf(mark, at + (isComment ? 4 : 2));
    if (end < 0) return undefined;
    return { name: isComment ? 'Comment' : 'ProcessingInstruction', end: end + mark.length };
  }
  const end = tagEnd(text, at);
  return end < 0 ? undefined : { name: 'HTMLTag', end };
}

/** The end of an HTML or JSX tag, opening or closing, or -1 where it is none (a < b). */
function tagEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + REACH);
  let i = at + 1;
  if (text[i] === '/') i++;
  if (!/[a-z]/i.test(text.charAt(i))) return -1;
  while (i < limit && /[\w.:-]/.test(text[i]!)) i++;
  for (let braces = 0; i < limit; i++) {
    const unit = text[i]!;
    if (unit === '"' || unit === "'") {
      i = text.indexOf(unit, i + 1);
      if (i < 0) return -1;
    } else if (unit === '{') braces++;
    else if (unit === '}') braces--;
    else if (braces > 0) continue;
    else if (unit === '>') return i + 1;
    else if (!/[\s\w/=.:@#%&;,!?()+*-]/.test(unit)) return -1;
  }
  return -1;
}

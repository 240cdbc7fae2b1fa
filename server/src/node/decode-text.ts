// The text of a saved page or file, whatever it is encoded in. Knows bytes and labels of encodings, not what is said.

/** `bytes` are no text in any encoding that is known. */
export class NotText extends Error {}

/** Bytes in which a page has to name its encoding (html.spec.whatwg.org, "prescan"). */
const PRESCAN = 4096;

/**
 * The text of `bytes`: by their byte order mark, by `declared` (of an HTTP header), by what the page says of itself
 * (`meta`), as UTF-8, and at last as the encoding of old Arabic or Western pages. Throws `NotText` on other data.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const label = markedAs(bytes) ?? known(declared) ?? known(declaredIn(bytes));
  if (label !== undefined) return plain(decoded(bytes, label));
  try {
    return plain(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    const wide = wideOf(bytes);
    return plain(wide === undefined ? guessed(bytes) : new TextDecoder(wide).decode(bytes));
  }
}

function plain(text: string): string {
  if (text.includes('\0')) throw new NotText('it is no text');
  return text;
}

/** What windows-1252 has where Latin-1 has controls, from 80 on: Node decodes one as the other (nodejs/node#56542). */
const BEYOND_LATIN_1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decoded(bytes: Uint8Array, label: string): string {
  const text = new TextDecoder(label).decode(bytes);
  if (label !== 'windows-1252') return text;
  return text.replace(/[\u0080-\u009f]/g, (control) => BEYOND_LATIN_1[control.charCodeAt(0) - 0x80]!);
}

function markedAs([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** The encoding that `label` names, where it is one. */
function known(label: string | undefined): string | undefined {
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label.trim()).encoding;
  } catch {
    return undefined;
  }
}

function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN));
  const meta = /<meta[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w:.-]{2,40})/i.exec(head)?.[1];
  const declared = meta ?? /^\s{0,10}<\?xml[^>]{0,100}?encoding=["']([\w:.-]{2,40})/i.exec(head)?.[1];
  // A page that can be read so far as to say that it is UTF-16 is not.
  return declared && /^utf-?16/i.test(declared) ? 'utf-8' : declared;
}

/** UTF-16 without a mark: half the bytes of Latin text are zero, and few of Arabic text are letters of one byte. */
function wideOf(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, PRESCAN);
  const share = (odd: number, isOne: (byte: number) => boolean): number => {
    let count = 0;
    for (let at = odd; at < head.length; at += 2) if (isOne(head[at]!)) count++;
    return count / (head.length / 2);
  };
  const isHigh = (byte: number) => byte === 0 || byte === 0x06;
  if (bytes.length % 2 !== 0) return undefined;
  if (share(1, isHigh) > 0.9) return 'utf-16le';
  return share(0, isHigh) > 0.9 ? 'utf-16be' : undefined;
}

/** windows-1256 where that makes words of Arabic, else windows-1252. */
function guessed(bytes: Uint8Array): string {
  const arabic = new TextDecoder('windows-1256').decode(bytes);
  const letters = arabic.match(/[\u0621-\u064a]/g)?.length ?? 0;
  const strange = arabic.match(/[\u00a1-\u05ff\u0700-\u200f\u2027-\uffff]/g)?.length ?? 0;
  return letters > strange * 4 ? arabic : decoded(bytes, 'windows-1252');
}

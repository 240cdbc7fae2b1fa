// Which article an address leads to. Knows how one page is addressed in many ways; it opens no address.

/** What the index needs of an article. */
export interface AddressedArticle {
  readonly id: string;
  readonly url?: string;
  readonly archived?: { readonly url: string };
}

/** Articles by the addresses they are known under. */
export interface UrlIndex {
  /** Id of the article that `url` leads to, in whichever of the forms that `canonicalUrl` makes one. */
  find(url: string): string | undefined;
}

/** An index of `articles` by their own and their archived address; the first of two with one address wins. */
export function createUrlIndex(articles: Iterable<AddressedArticle>): UrlIndex {
  const ids = new Map<string, string>();
  for (const { id, url, archived } of articles)
    for (const address of [url, archived?.url]) {
      const key = address && canonicalUrl(address);
      if (key && !ids.has(key)) ids.set(key, id);
    }
  return { find: (url) => (ids.size === 0 ? undefined : ids.get(canonicalUrl(url) ?? '')) };
}

/** Parameters that say where a reader came from, not what is read. */
const TRACKING =
  /^(?:utm_\w*|at_\w*|ns_\w*|mc_[ce]id|hsa_\w*|fbclid|gclid|dclid|msclkid|yclid|twclid|igshid|igsh|ocid|cmpid|cmp|smid|smtyp|maca|ref|ref_src|ref_url|referrer|source|share|amp|outputtype|_ga|spm|xtor)$/i;
/** Front part of a host that does not change what is read. */
const HOST_PREFIX = /^(?:www\d?|m|mobile|amp)\./;
const ARCHIVES: readonly RegExp[] = [
  /^(?:https?:)?\/\/(?:web|wayback|www|replay)?\.?archive\.org\/(?:web\/(?:(?:\d{1,14}(?:[a-z]{2}_)?|\*)\/)?|\d{14}\/)/i,
  /^(?:https?:)?\/\/(?:www\.)?archive\.(?:ph|is|today|li|md|vn|fo)\/(?:o\/\w{1,12}|\d{4,14}|newest|oldest)\//i,
  /^(?:https?:)?\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(?:s\/)?/i,
];

/**
 * `url` in the one form that all addresses of a page share: no scheme, `www.`, tracking, fragment or closing slash,
 * percent-encoding undone, an archive's copy as its original. Undefined where it is no web address (`mailto:`, `#top`).
 */
export function canonicalUrl(url: string): string | undefined {
  let rest = url.trim();
  for (let depth = 0; depth < 3; depth++) {
    const archive = ARCHIVES.find((pattern) => pattern.test(rest));
    if (!archive) break;
    const original = rest.replace(archive, '');
    rest = /^https?:\/\//i.test(original) ? original : `https://${original.replace(/^https?:\/{0,2}/i, '')}`;
  }
  const scheme = /^(?:https?:)?\/\//i.exec(rest);
  if (scheme) rest = rest.slice(scheme[0].length);
  else if (!/^www\.[^\s/]/i.test(rest)) return undefined;

  rest = cutAt(rest, '#')[0];
  const [address, query] = cutAt(rest, '?');
  const [host, path] = cutAt(address, '/');
  const parameters = query
    .split('&')
    .filter((parameter) => parameter !== '' && !TRACKING.test(cutAt(parameter, '=')[0]))
    .map(decode)
    .sort();
  const site = cutAt(host.slice(host.lastIndexOf('@') + 1).toLowerCase(), ':')[0].replace(HOST_PREFIX, '');
  if (site === '') return undefined;
  const page = decode(path)
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
    .replace(/(?:^|\/)(?:index\.\w{3,5}|amp|amp\.html)$/i, '');
  return `${site}/${page}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}

/** Before and after the first `mark`, which belongs to neither. */
function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text; // a stray percent sign: the address is compared as it is written
  }
}

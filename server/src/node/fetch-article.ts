// Fetches one page that a writer asks for by its address: the only network access of Isnad, and only where it was allowed.
// One address, no cookies, no scripts, nothing that the page refers to.

import { messageOf } from '../core/service.ts';
import { decodeText } from './decode-text.ts';
import { isPrivate } from './private-network.ts';

/** A page that cannot be fetched. The message begins with the address and says why, in one line. */
export class CannotFetch extends Error {}

export interface FetchedArticle {
  readonly text: string;
  /** Where it was found in the end. */
  readonly url: string;
  readonly format: 'html' | 'text' | 'markdown';
}

const LARGEST = 5 * 1024 * 1024;
const LONGEST_MS = 20_000;
const MOST_REDIRECTS = 5;

const FORMATS: ReadonlyMap<string, FetchedArticle['format']> = new Map([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/plain', 'text'],
  ['text/markdown', 'markdown'],
]);

/**
 * The page at `address` (http or https), decoded. Follows five redirects at most, none from the web into a private
 * network; takes 5 MB and 20 seconds at most, unless told otherwise. Throws `CannotFetch`, also when `signal` says stop.
 */
export async function fetchArticle(
  address: string,
  limits: { readonly bytes?: number; readonly milliseconds?: number; readonly signal?: AbortSignal } = {},
): Promise<FetchedArticle> {
  const { bytes: most = LARGEST, milliseconds = LONGEST_MS } = limits;
  const fail = (reason: string): never => {
    throw new CannotFetch(`${address}: ${reason}`);
  };
  const timeout = AbortSignal.timeout(milliseconds);
  const signal = limits.signal ? AbortSignal.any([timeout, limits.signal]) : timeout;
  let url = webAddress(address) ?? fail('this is no address of a web page');
  const isTypedPrivate = await isPrivate(url.hostname).catch(() => false);
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await fetch(url, {
        redirect: 'manual',
        signal,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        headers: { accept: 'text/html, application/xhtml+xml, text/plain;q=0.8', 'user-agent': 'isnad' },
      });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        if (redirects === MOST_REDIRECTS) fail('it leads from one address to the next without end');
        url = webAddress(location, url) ?? fail(`it leads to ${location}, which is no address of a web page`);
        if (!isTypedPrivate && (await isPrivate(url.hostname)))
          fail(`it leads into a private network: ${url.host}`);
        continue;
      }
      if (!response.ok) fail(`the server answers ${response.status} ${response.statusText}`.trim());
      const type = response.headers.get('content-type') ?? '';
      const format =
        FORMATS.get(type.split(';')[0]!.trim().toLowerCase()) ?? (type === '' ? 'html' : undefined);
      if (!format) return fail(`it is no page but ${type.split(';')[0]}`);
      const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
      const body =
        (await readAtMost(response, most)) ?? fail(`it is larger than ${Math.round(most / 1024 / 1024)} MB`);
      return { text: decodeText(body, charset), url: url.href, format };
    }
  } catch (error) {
    if (error instanceof CannotFetch) throw error;
    if (limits.signal?.aborted) return fail('it was cancelled');
    if (timeout.aborted) return fail(`it did not come within ${Math.round(milliseconds / 1000)} seconds`);
    return fail(reasonOf(error));
  }
}

/** An address of the web, without name and password; nothing where it is another. */
function webAddress(address: string, base?: URL): URL | undefined {
  if (!URL.canParse(address, base)) return undefined;
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  url.username = '';
  url.password = '';
  return url;
}

async function readAtMost(response: Response, most: number): Promise<Uint8Array | undefined> {
  if (Number(response.headers.get('content-length') ?? 0) > most) {
    await response.body?.cancel();
    return undefined;
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > most) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(read.value);
  }
  return Buffer.concat(chunks);
}

/** The reason behind "fetch failed", in words. */
function reasonOf(error: unknown): string {
  const { cause } = error as { cause?: { code?: string; message?: string } };
  const code = cause?.code;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'there is no such site, or no connection';
  if (code === 'ECONNREFUSED') return 'the site refuses the connection';
  return cause?.message ?? messageOf(error);
}

import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { fetchArticle } from '../../server/src/node/fetch-article.ts';

let server: Server | undefined;

/** Serves `listener` on this machine; gives its address. */
async function serve(listener: RequestListener): Promise<string> {
  const running = createServer(listener);
  server = running;
  await new Promise<void>((listening) => running.listen(0, '127.0.0.1', listening));
  return `http://127.0.0.1:${(running.address() as AddressInfo).port}`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((closed) => (server ? server.close(closed) : closed(undefined)));
  server = undefined;
});

const PAGE = '<html><body><p>Water</p></body></html>';

describe('fetching a page', () => {
  it('gives its text, its kind and where it was found', async () => {
    const base = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
    });
    expect(await fetchArticle(`${base}/old`)).toEqual({ text: PAGE, url: `${base}/new`, format: 'html' });
  });

  it('reads Arabic code pages by the header', async () => {
    const base = await serve((_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/plain; charset=windows-1256' })
        .end(Uint8Array.of(0xe3, 0xc7, 0xc1)),
    );
    expect(await fetchArticle(base)).toMatchObject({ text: 'ماء', format: 'text' });
  });

  it('sends no cookie, password or referrer', async () => {
    let headers: Record<string, unknown> = {};
    const base = await serve((request, response) => {
      headers = request.headers;
      response.writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }).end(PAGE);
    });
    await fetchArticle(base.replace('http://', 'http://user:secret@'));
    expect(Object.keys(headers)).not.toEqual(expect.arrayContaining(['cookie']));
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
  });

  it.each<[string, RequestListener, RegExp]>([
    ['a page that is not there', (_, response) => response.writeHead(404).end(), /the server answers 404/],
    [
      'a picture',
      (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
      /it is no page but image\/png/,
    ],
    [
      'a circle',
      (_, response) => response.writeHead(302, { location: '/' }).end(),
      /from one address to the next without end/,
    ],
    [
      'a file of this machine',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      /which is no address of a web page/,
    ],
    [
      'too much',
      (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('x'.repeat(2000)),
      /it is larger than/,
    ],
    [
      'too much, told beforehand',
      (_, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-length': '5000' })
          .end('x'.repeat(5000)),
      /it is larger than/,
    ],
    [
      'no end',
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x'),
      /it did not come within/,
    ],
  ])('refuses %s', async (_, listener, message) => {
    const base = await serve(listener);
    await expect(fetchArticle(base, { bytes: 1000, milliseconds: 500 })).rejects.toThrow(message);
  });

  it.each(['ftp://a.example/x', 'file:///etc/passwd', 'javascript:alert(1)', 'not an address'])(
    'refuses %s',
    (address) => expect(fetchArticle(address)).rejects.toThrow('this is no address of a web page'),
  );

  it('says so where nobody answers', async () => {
    const base = await serve(() => {});
    await new Promise((closed) => server!.close(closed));
    await expect(fetchArticle(base)).rejects.toThrow('the site refuses the connection');
  });

  it('stops when it is told to', async () => {
    const base = await serve(
      (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).write('x'),
    );
    const abort = new AbortController();
    const fetched = fetchArticle(base, { signal: abort.signal });
    abort.abort();
    await expect(fetched).rejects.toThrow('it was cancelled');
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient } from '../support/lsp-client.ts';
import { MINI_LAYER } from '../support/mini-corpus.ts';

let client: Awaited<ReturnType<typeof startClient>>;
beforeAll(async () => {
  client = await startClient();
});
afterAll(() => client.close());

describe('workspace symbols', () => {
  it.each([
    ['an actor', 'Salma', 'Salma Darwish · سلمى درويش', 'salma-darwish', 'actors/mini.actors.json'],
    [
      'an actor in Arabic',
      'سلمى درويش',
      'سلمى درويش · Salma Darwish',
      'salma-darwish',
      'actors/mini.actors.json',
    ],
    ['a place', 'tel war', 'Tel Warda · تل وردة', 'tel-warda', 'places/mini.places.json'],
    [
      'a place spelt otherwise, with the query',
      'تل ورده',
      'تل وردة · Tel Warda (تل ورده)',
      'tel-warda',
      'places/mini.places.json',
    ],
    [
      'an article',
      'thousands',
      'Flood drives thousands from Tel Warda',
      'mirsad-2021-03-02-flood',
      'articles/mirsad-2021-03-02-flood.article.json',
    ],
    [
      'an article in Arabic',
      'فيضان',
      'الفيضان يهجر الآلاف من تل وردة',
      'mirsad-2021-03-02-flood',
      'articles/mirsad-2021-03-02-flood.article.json',
    ],
  ])('lead to the record of %s', async (_, query, name, id, file) => {
    const symbol = (await client.symbols(query)).find(({ containerName }) => containerName === id);
    expect(symbol?.name).toBe(name);
    expect(symbol?.location.uri).toBe(`memory:/mini/${file}`);
    const text = MINI_LAYER.files.find(({ path }) => path === file)!.text;
    const document = TextDocument.create('memory:/x', 'json', 0, text);
    expect(document.getText(symbol!.location.range)).toBe(`"${id}"`);
  });
  it('are none where nothing is near', async () => expect(await client.symbols('xqzjv')).toEqual([]));
});

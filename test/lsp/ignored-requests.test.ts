// Listing what is ignored, and taking it back, as an editor asks for it.

import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withIgnored } from '../../server/src/core/ignores-file.ts';
import {
  type CorpusEdit,
  IGNORED_REQUEST,
  type IgnoredList,
  UNIGNORE_REQUEST,
} from '../../server/src/lsp/protocol.ts';
import { serviceFor } from '../support/check.ts';
import { startClient } from '../support/lsp-client.ts';

const FILE = '.isnad/ignores.json';
const ENGLISH = 'The flood displaced 4,500 residents of Tel Warda.';
const ARABIC = 'شرد الفيضان 4500 من سكان تل وردة.';

/** The file of ignores with the findings of `drafts`. */
function ignoring(...drafts: readonly string[]): string {
  const service = serviceFor();
  const keys = drafts.flatMap((draft) => {
    const read = service.read(draft);
    return service.findings(read).map((finding) => service.keyOf(read, finding));
  });
  return withIgnored(undefined, keys, 'own-count')!;
}

const textOf = (text: string, range: Parameters<TextDocument['getText']>[0]) =>
  TextDocument.create('file:///a', 'json', 0, text).getText(range);

describe('the list of what is ignored', () => {
  it.each([
    [ENGLISH, ARABIC, '4,500', {}, 'our own count'],
    [ARABIC, ENGLISH, '4500', { messages: 'ar' }, 'إحصاؤنا'],
  ])('tells where an entry silences something: %s', async (draft, other, number, settings, reason) => {
    const text = ignoring(ENGLISH, ARABIC);
    const client = await startClient({ files: new Map([[FILE, text]]), settings });
    const { uri } = await client.open(`${draft}\n\nIt rained.\n\n${draft}`);
    expect(await client.pull(uri)).toEqual([]);
    const list = await client.request<IgnoredList>(IGNORED_REQUEST, { uri });
    expect(list.file).toBe(client.uri(FILE));
    expect(list.items).toHaveLength(2);
    const [here] = list.items.filter(({ places }) => places.length > 0);
    expect(here).toMatchObject({ rule: 'unsourced-number', reason });
    expect(here!.places.map(({ start }) => start.line)).toEqual([0, 4]);
    for (const range of here!.places)
      expect(textOf(`${draft}\n\nIt rained.\n\n${draft}`, range)).toBe(number);
    const [entry, near] = [textOf(text, here!.range), here!.near];
    expect(JSON.parse(entry)).toMatchObject({ near, reason: 'own-count' });
    const elsewhere = await client.open(other, 'other.md');
    const { items } = await client.request<IgnoredList>(IGNORED_REQUEST, { uri: elsewhere.uri });
    expect(items.filter(({ places }) => places.length > 0)).not.toEqual([]);
    expect(items.find((item) => item.near === near)?.places).toEqual([]);
    await client.close();
  });

  it.each([
    ['no file', undefined, { items: [] }],
    ['an empty file', ' ', { items: [] }],
    ['an empty list', '[]\n', { items: [] }],
    ['no list', '{"a": 1}', { items: [], problem: `${FILE} cannot be read: it is not a list in JSON.` }],
  ])('says what it is where there is %s', async (_, text, expected) => {
    const client = await startClient({ files: new Map(text === undefined ? [] : [[FILE, text]]) });
    const { uri } = await client.open(ENGLISH);
    const list = await client.request<IgnoredList>(IGNORED_REQUEST, { uri });
    expect(list).toEqual({ file: client.uri(FILE), ...expected });
    await client.close();
  });

  it('knows no places without a draft of the folder', async () => {
    const client = await startClient({ files: new Map([[FILE, ignoring(ENGLISH)]]) });
    await client.open(ENGLISH);
    for (const uri of ['', 'untitled:Untitled-1', client.uri(FILE)]) {
      const { items } = await client.request<IgnoredList>(IGNORED_REQUEST, { uri });
      expect(items).toMatchObject([{ value: '4,500', places: [] }]);
    }
    await client.close();
  });
});

describe('an entry that is taken out', () => {
  it.each([
    [ENGLISH, ARABIC],
    [ARABIC, ENGLISH],
  ])('leaves the file as it was but for it, and its finding comes back: %s', async (draft, other) => {
    const files = new Map([[FILE, ignoring(draft, other)]]);
    const client = await startClient({ files });
    const { uri } = await client.open(draft);
    expect(await client.pull(uri)).toEqual([]);
    const { items } = await client.request<IgnoredList>(IGNORED_REQUEST, { uri });
    const { rule, value, near } = items.find(({ places }) => places.length > 0)!;
    const params = { uri, rule, value, near };
    const { edit, files: changed } = await client.request<CorpusEdit>(UNIGNORE_REQUEST, params);
    expect(changed).toEqual([client.uri(FILE)]);
    const [{ textDocument, edits }] = edit!.documentChanges as [TextDocumentEdit];
    expect(textDocument.uri).toBe(client.uri(FILE));
    const before = TextDocument.create(textDocument.uri, 'json', 0, files.get(FILE)!);
    files.set(FILE, TextDocument.applyEdits(before, edits as TextEdit[]));
    expect(files.get(FILE)).toBe(ignoring(other));

    await client.changeCorpusFile(FILE);
    expect(await client.pull(uri)).toHaveLength(1);
    const again = await client.request<CorpusEdit>(UNIGNORE_REQUEST, params);
    expect(again).toEqual({ files: [], problem: `${FILE} has no such entry any more.` });
    await client.close();
  });
});

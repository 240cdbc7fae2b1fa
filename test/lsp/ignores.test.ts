import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { startClient, VSCODE_LIKE } from '../support/lsp-client.ts';

const FILE = '.isnad/ignores.json';
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('a finding that the writer ignores', () => {
  it.each([
    ['The flood displaced 4,500 residents of Tel Warda.', 'Ignore here: our own count'],
    ['شرد الفيضان 4500 من سكان تل وردة.', 'تجاهل هنا: إحصاؤنا'],
  ])('is written to the file of ignores, and is gone: %s', async (text, title) => {
    const files = new Map<string, string>();
    const client = await startClient({ files });
    const { uri } = await client.open(text);
    const [finding] = await client.pull(uri);
    const action = (await client.actions(uri, finding!)).find((each) => plain(each.title) === title);
    const [make, change] = action!.edit!.documentChanges!;
    expect(make).toMatchObject({ kind: 'create', uri: client.uri(FILE), options: { ignoreIfExists: true } });
    const written = ((change as TextDocumentEdit).edits[0] as { newText: string }).newText;
    expect(JSON.parse(written)).toMatchObject([{ rule: 'unsourced-number', reason: 'own-count' }]);

    files.set(FILE, written);
    await client.changeCorpusFile(FILE);
    expect(await client.pull(uri)).toEqual([]);
    files.delete(FILE);
    await client.changeCorpusFile(FILE);
    expect(await client.pull(uri)).toHaveLength(1);
    await client.close();
  });

  it('can be silenced in the text where no file can be written', async () => {
    const { workspaceEdit: _, ...workspace } = VSCODE_LIKE.workspace!;
    const client = await startClient({ capabilities: { ...VSCODE_LIKE, workspace } });
    const { uri } = await client.open('The flood displaced 4,500 residents of Tel Warda.');
    const [finding] = await client.pull(uri);
    const titles = (await client.actions(uri, finding!)).map((each) => plain(each.title));
    expect(titles.filter((title) => title.startsWith('Ignore here'))).toEqual([]);
    expect(titles).toContain('Silence unsourced-number on this line, in the text');
    await client.close();
  });
});

import { describe, expect, it } from 'vitest';
import { type TextDocumentEdit, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient } from '../support/lsp-client.ts';
import { NAME_LAYER } from '../support/name-corpus.ts';

const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');

describe('a name that is close to a known one', () => {
  it.each([
    ['Then Karim Nuwayry spoke.', 'Add “Karim Nuwayry” as another name of Karim Nuwayri', 'Karim Nuwayry'],
    ['ثم تحدث كريم النويرس أمس.', 'إضافة «كريم النويرس» اسما آخر لـكريم النويري', 'كريم النويرس'],
  ])('can be added to the record in the workspace’s own corpus: %s', async (text, title, name) => {
    const layer = { ...NAME_LAYER };
    const client = await startClient({ workspaceCorpus: () => layer });
    const { uri } = await client.open(text);
    const [finding] = await client.pull(uri);
    expect(finding?.code).toBe('name-misspelled');
    const fix = (await client.fixes(uri, finding!)).find((each) => plain(each.title) === title);
    const path = 'actors/names.actors.json';
    const change = fix?.edit?.documentChanges?.[1] as TextDocumentEdit;
    expect(change.textDocument.uri).toBe(client.uri(`corpus/${path}`));
    const file = layer.files.find((each) => each.path === path)!;
    const document = TextDocument.create('file:///x', 'json', 0, file.text);
    const written = TextDocument.applyEdits(document, change.edits.filter(TextEdit.is));
    expect(written).toContain(`, "kind": "variant" }`);

    // Saved and taken up, the name is known, as a variant.
    layer.files = NAME_LAYER.files.map((each) => (each.path === path ? { ...each, text: written } : each));
    await client.changeCorpusFile(`corpus/${path}`);
    const after = await client.pull(uri);
    expect(after.map(({ code }) => code)).toEqual(['name-variant']);
    expect(client.textOf(uri, after[0]!)).toBe(name);
    await client.close();
  });

  it('is not added to the shipped corpus', async () => {
    const client = await startClient();
    const { uri } = await client.open('Then Salma Darwosh spoke in Tel Warda.');
    const [finding] = await client.pull(uri);
    expect((await client.fixes(uri, finding!)).map((fix) => plain(fix.title))).toEqual([
      'Change to Salma Darwish',
    ]);
    await client.close();
  });
});

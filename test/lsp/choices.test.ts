import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { startClient, VSCODE_LIKE } from '../support/lsp-client.ts';
import { NAME_LAYER } from '../support/name-corpus.ts';

const FILE = '.isnad/choices.json';
const workspaceCorpus = () => NAME_LAYER;

describe('a choice among the bearers of a name', () => {
  it.each([
    ['It rained in Sahlah.', 'It is', 'Sahlah'],
    ['هطل المطر في السهلة.', 'المقصود', 'السهلة'],
  ])('is a fix that writes the file of choices: %s', async (text, title, name) => {
    const files = new Map([[FILE, '{\n  "a.md": {}\n}\n']]);
    const client = await startClient({ workspaceCorpus, files });
    const { uri } = await client.open(text, 'reports/تقرير 1.md');
    const [finding] = await client.pull(uri);
    expect(finding?.code).toBe('name-ambiguous');
    const fixes = await client.fixes(uri, finding!);
    expect(fixes.map((fix) => fix.title.replace(/[\u2066-\u2069]/g, '').startsWith(title))).toEqual([
      true,
      true,
    ]);
    expect(fixes[0]?.edit?.changes).toBeUndefined();
    const [make, change] = fixes[0]!.edit!.documentChanges!;
    expect(make).toMatchObject({ kind: 'create', uri: client.uri(FILE), options: { ignoreIfExists: true } });
    const { textDocument, edits } = change as TextDocumentEdit;
    expect(textDocument).toEqual({ uri: client.uri(FILE), version: null });
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatchObject({
      range: { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } },
    });
    const written = (edits[0] as { newText: string }).newText;
    expect(JSON.parse(written)).toEqual({ 'a.md': {}, 'reports/تقرير 1.md': { [name]: 'place:sahla-qz' } });

    // The editor applies and saves it; the server is told, and takes it up.
    files.set(FILE, written);
    await client.changeCorpusFile(FILE);
    expect(await client.pull(uri)).toEqual([]);
    // Undone, the finding is back.
    files.delete(FILE);
    await client.changeCorpusFile(FILE);
    expect(await client.pull(uri)).toHaveLength(1);
    await client.close();
  });

  it('is known from the start', async () => {
    const files = new Map([[FILE, '{"draft.md": {"Sahlah": "place:sahla-vr"}}']]);
    const client = await startClient({ workspaceCorpus, files });
    const { uri } = await client.open('It rained in Sahlah.');
    expect(await client.pull(uri)).toEqual([]);
    await client.close();
  });

  it('is not offered where it cannot be written', async () => {
    const { workspaceEdit: _, ...workspace } = VSCODE_LIKE.workspace!;
    const client = await startClient({ workspaceCorpus, capabilities: { ...VSCODE_LIKE, workspace } });
    const { uri } = await client.open('It rained in Sahlah.');
    const [finding] = await client.pull(uri);
    expect(await client.fixes(uri, finding!)).toEqual([]);
    await client.close();
  });

  it('is not offered over a file that cannot be read', async () => {
    const client = await startClient({ workspaceCorpus, files: new Map([[FILE, 'mine: not JSON']]) });
    const { uri } = await client.open('It rained in Sahlah.');
    const [finding] = await client.pull(uri);
    expect(await client.fixes(uri, finding!)).toEqual([]);
    await client.close();
  });
});

// Names of a draft taken into the corpus: what is offered, and that what is written is known at once.

import { describe, expect, it } from 'vitest';
import type { CodeAction, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { CreateFile, TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusLayerInput } from '../../server/src/core/service.ts';
import {
  type AddToCorpusArgs,
  BEARERS_REQUEST,
  type BearerItem,
  type CorpusEdit,
  NEW_NAME_REQUEST,
  NEW_RECORD_REQUEST,
} from '../../server/src/lsp/protocol.ts';
import { startClient } from '../support/lsp-client.ts';
import { NAME_LAYER } from '../support/name-corpus.ts';

const ROOT = 'file:///workspace/corpus';
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
const titles = (actions: readonly CodeAction[]) => actions.map(({ title }) => plain(title));
const offers = (actions: readonly CodeAction[]) =>
  titles(actions.filter(({ kind, diagnostics }) => kind === 'quickfix' && diagnostics === undefined));

/** The files of a corpus as they are after an edit. */
function applied(layer: CorpusLayerInput | undefined, edit: WorkspaceEdit): CorpusLayerInput {
  const files = new Map(layer?.files.map((file) => [file.path, file.text]));
  for (const change of edit.documentChanges ?? []) {
    if (CreateFile.is(change)) {
      const path = change.uri.slice(ROOT.length + 1);
      if (!files.has(path)) files.set(path, '');
      else expect(change.options?.ignoreIfExists).toBe(true);
      continue;
    }
    const { textDocument, edits } = change as TextDocumentEdit;
    const path = textDocument.uri.slice(ROOT.length + 1);
    const document = TextDocument.create(textDocument.uri, 'json', 0, files.get(path) ?? '');
    files.set(path, TextDocument.applyEdits(document, edits.filter(TextEdit.is)));
  }
  return { name: 'corpus', root: ROOT, files: [...files].map(([path, text]) => ({ path, text })) };
}

describe('a name that is selected', () => {
  it.each([
    [
      'Then Nadir Qassem spoke.',
      'Nadir Qassem',
      [
        'Add “Nadir Qassem” to the corpus as an actor',
        'Add “Nadir Qassem” to the corpus as a place',
        'Add “Nadir Qassem” as another name of…',
      ],
    ],
    [
      'مرت القافلة بالقبيبة أمس.',
      'بالقبيبة',
      [
        'إضافة «القبيبة» إلى المدونة فاعلا',
        'إضافة «القبيبة» إلى المدونة مكانا',
        'إضافة «القبيبة» اسما آخر لـ…',
      ],
    ],
    ['Then Karim Nuwayri spoke.', 'Karim Nuwayri', []],
    ['Then Karim Nuwayri spoke.', 'Then', []],
  ])('can be taken into the corpus: %s (%s)', async (text, words, expected) => {
    const client = await startClient({ workspaceCorpus: () => NAME_LAYER, commands: true });
    const { uri } = await client.open(text);
    expect(offers(await client.actionsOn(uri, words))).toEqual(expected);
    expect(titles(await client.actionsOn(uri, words, 'refactor'))).toEqual([]);
    await client.close();
  });

  it('is offered to be the other name of the three likeliest, where the client cannot ask', async () => {
    const client = await startClient({ workspaceCorpus: () => NAME_LAYER });
    const { uri } = await client.open('Then Karim Abu Nuwayri the Younger spoke.');
    const actions = await client.actionsOn(uri, 'Karim Abu Nuwayri the Younger');
    expect(offers(actions)).toContain('Add “Karim Abu Nuwayri the Younger” as another name of Karim Nuwayri');
    const action = actions.find(({ title }) => plain(title).endsWith('of Karim Nuwayri'))!;
    expect(JSON.stringify(applied(NAME_LAYER, action.edit!))).toContain('Karim Abu Nuwayri the Younger');
    expect(actions.every(({ command }) => command === undefined)).toBe(true);
    await client.close();
  });

  it('is not offered in a draft that has no part in Isnad, nor for a first corpus without asking', async () => {
    const client = await startClient({ commands: true });
    const { uri } = await client.open('Then Nadir Qassem spoke.');
    expect(await client.actionsOn(uri, 'Nadir Qassem')).toEqual([]);
    await client.close();
    const bare = await startClient();
    const other = await bare.open('Then Nadir Qassem spoke in Tel Warda.');
    expect(offers(await bare.actionsOn(other.uri, 'Nadir Qassem'))).toEqual([]);
    await bare.close();
  });
});

describe('a misspelt name', () => {
  it('may be right: it is offered among the fixes', async () => {
    const client = await startClient({ workspaceCorpus: () => NAME_LAYER, commands: true });
    const { uri } = await client.open('Then Karim Nuwayry spoke.');
    const [finding] = await client.pull(uri);
    const fixes = await client.fixes(uri, finding!);
    expect(titles(fixes)).toEqual([
      'Change to Karim Nuwayri',
      'Add “Karim Nuwayry” as another name of Karim Nuwayri',
      'Add “Karim Nuwayry” to the corpus as an actor',
      'Add “Karim Nuwayry” to the corpus as a place',
      'Add “Karim Nuwayry” as another name of…',
    ]);
    expect(fixes.every(({ kind }) => kind === 'quickfix')).toBe(true);
    await client.close();
  });
});

describe('a new record', () => {
  it.each([
    ['actor', 'Nadir Qassem', 'en', 'person', 'nadir-qassem', 'actors/own.actors.json'],
    ['place', 'القبيبة', 'ar', undefined, 'al-qbiba', 'places/own.places.json'],
  ] as const)('is known as soon as it is written: %s %s', async (kind, name, lang, type, id, path) => {
    let layer: CorpusLayerInput = NAME_LAYER;
    const client = await startClient({ workspaceCorpus: () => layer, commands: true });
    const text = lang === 'ar' ? `مرت القافلة أمس ب${name}.` : `Then ${name} spoke.`;
    const { uri, position } = await client.open(text.replace(name, `${name.slice(0, 2)}▮${name.slice(2)}`));
    expect(await client.hover(uri, position)).toBeNull();
    const [action, asPlace] = await client.actionsOn(uri, name);
    const args = action?.command?.arguments?.[0] as AddToCorpusArgs;
    const places: AddToCorpusArgs = asPlace?.command?.arguments?.[0];
    expect(args.types[0]?.type).toBe('person');
    expect(places.types[0]?.type).toBe('city');
    expect(places.types.map((each) => each.type)).toContain('country');
    expect(args.readings[0]).toBe(name);
    const { edit, files, begins } = await client.request<CorpusEdit>(NEW_RECORD_REQUEST, {
      uri,
      kind,
      name,
      lang,
      type,
    });
    expect(files).toEqual([`${ROOT}/${path}`]);
    expect(begins).toBeUndefined();
    layer = applied(layer, edit!);
    const [record] = Object.values(JSON.parse(layer.files.find((file) => file.path === path)!.text))[0] as {
      provenance: { at: string };
    }[];
    expect(record).toMatchObject({
      id,
      type: type ?? 'other',
      names: [{ text: name, lang, preferred: true }],
      provenance: { method: 'manual' },
    });
    expect(record?.provenance.at).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await client.changeCorpusFile(`corpus/${path}`);
    expect(client.status().problems).toBe(0);
    expect(await client.hover(uri, position)).not.toBeNull();
    await client.close();
  });

  it('begins a corpus where there is none, and says that the shipped one is then out of use', async () => {
    let layer: CorpusLayerInput | undefined;
    const client = await startClient({ workspaceCorpus: () => layer, commands: true });
    const { uri } = await client.open('Then Nadir Qassem spoke in Tel Warda.');
    const [action] = await client.actionsOn(uri, 'Nadir Qassem');
    expect(action?.command?.command).toBe('isnad.addToCorpus');
    const { edit, begins } = await client.request<CorpusEdit>(NEW_RECORD_REQUEST, {
      uri,
      kind: 'actor',
      name: 'Nadir Qassem',
      lang: 'en',
    });
    expect(begins).toEqual({ folder: 'corpus', dropsShipped: true });
    layer = applied(undefined, edit!);
    expect(layer.files.map(({ path }) => path)).toEqual(['corpus.json', 'actors/own.actors.json']);
    await client.changeCorpusFile('corpus/corpus.json');
    expect(client.status()).toMatchObject({ actors: 1, problems: 0, layers: ['corpus'] });
    await client.close();
  });

  it('is not written into a broken file, and the reason is given', async () => {
    const broken = { path: 'actors/own.actors.json', text: '{ "actors": [ { "id": "x", ' };
    const layer = { ...NAME_LAYER, files: [...NAME_LAYER.files, broken] };
    const client = await startClient({ workspaceCorpus: () => layer, commands: true });
    const { uri } = await client.open('Then Nadir Qassem spoke.');
    const params = { uri, kind: 'actor', name: 'Nadir Qassem', lang: 'en' };
    const answer = await client.request<CorpusEdit>(NEW_RECORD_REQUEST, params);
    expect(answer.edit).toBeUndefined();
    expect(answer.problem).toMatch(/^actors\/own\.actors\.json: .*broken/);
    await client.close();
  });
});

describe('where it goes', () => {
  it('is the corpus of the draft’s own workspace folder', async () => {
    const files = [{ path: 'corpus.json', text: '{ "corpus": 1, "id": "second" }' }];
    const second = { name: 'corpus', root: 'file:///second/corpus', files };
    const client = await startClient({
      workspaceCorpus: () => NAME_LAYER,
      otherFolders: { second },
      commands: true,
    });
    const params = { kind: 'actor', name: 'Nadir Qassem', lang: 'en' };
    for (const root of ['file:///workspace', 'file:///second']) {
      const uri = `${root}/draft.md`;
      const { files: changed } = await client.request<CorpusEdit>(NEW_RECORD_REQUEST, { ...params, uri });
      expect(changed).toEqual([`${root}/corpus/actors/own.actors.json`]);
    }
    await client.close();
  });

  it('is a file as it stands in the editor, once that is taken up', async () => {
    const own = { path: 'actors/own.actors.json', text: '{\n  "actors": [\n  ]\n}\n' };
    const layer = { ...NAME_LAYER, files: [...NAME_LAYER.files, own] };
    const client = await startClient({ workspaceCorpus: () => layer, commands: true });
    const draft = await client.open('Then Nadir Qassem spoke.');
    const { uri } = await client.open(own.text, `corpus/${own.path}`);
    const typed = '{ "id": "typed", "type": "person", "names": [{ "text": "Rima Hadi", "lang": "en" }] }';
    const before = client.loads();
    await client.edit(uri, '[\n', `[\n    ${typed}\n`);
    const params = { uri: draft.uri, kind: 'actor', name: 'Nadir Qassem', lang: 'en' };
    const early = await client.request<CorpusEdit>(NEW_RECORD_REQUEST, params);
    expect(early.problem).toMatch(/own\.actors\.json is being changed/);
    await client.when(() => client.loads() > before);
    const { edit } = await client.request<CorpusEdit>(NEW_RECORD_REQUEST, params);
    const text = own.text.replace('[\n', `[\n    ${typed}\n`);
    const open = { ...layer, files: [{ ...own, text }] };
    const after = applied(open, edit!).files.find(({ path }) => path === own.path)!;
    expect(JSON.parse(after.text).actors.map(({ id }: { id: string }) => id)).toEqual([
      'nadir-qassem',
      'typed',
    ]);
    await client.close();
  });
});

describe('another name', () => {
  it.each([
    ['Nuwairi', 'en', 'Karim Nuwayri', 'person · كريم النويري'],
    ['النويري', 'ar', 'كريم النويري', 'شخص · Karim Nuwayri'],
  ])('is given to the record that is searched for as %s', async (query, lang, name, detail) => {
    let layer: CorpusLayerInput = NAME_LAYER;
    const client = await startClient({ workspaceCorpus: () => layer, commands: true });
    const { uri, position } = await client.open('Then Kerem Ag▮ha spoke.');
    const [best] = await client.request<BearerItem[]>(BEARERS_REQUEST, { query, lang });
    expect(best).toEqual({ entity: { kind: 'actor', id: 'karim-nuwayri' }, name, detail });
    const params = { uri, entity: best!.entity, name: 'Kerem Agha', lang: 'en' };
    const { edit, files } = await client.request<CorpusEdit>(NEW_NAME_REQUEST, params);
    expect(files).toEqual([`${ROOT}/actors/names.actors.json`]);
    layer = applied(layer, edit!);
    await client.changeCorpusFile('corpus/actors/names.actors.json');
    expect(JSON.stringify(await client.hover(uri, position))).toContain('Karim Nuwayri');
    // It has the name now.
    expect((await client.request<CorpusEdit>(NEW_NAME_REQUEST, params)).problem).toMatch(/cannot be added/);
    await client.close();
  });

  it('is not given to a shipped record', async () => {
    const client = await startClient({ commands: true });
    expect(await client.request<BearerItem[]>(BEARERS_REQUEST, { query: 'Darwish', lang: 'en' })).toEqual([]);
    await client.close();
  });
});

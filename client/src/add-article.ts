// Isnad: Add Article…: asks where the article is, has the server draft its record, and opens both for review. A page is
// fetched by the server, and only after the writer typed its address and agreed.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  ADD_ARTICLE_REQUEST,
  type AddArticleParams,
  type AddedArticle,
  type ArticleOrigin,
} from '../../server/src/lsp/protocol.ts';
import { activeFolder } from './active-uri.ts';
import { agreedFolder } from './corpus-edit.ts';
import { inform, warn } from './notices.ts';
import { withNotice } from './progress.ts';

/**
 * Adds the article that `from` tells of, or asks where it is; opens its record with its body beside it. `by` is who adds
 * it, where that is known. Every question can be left with Escape: then nothing happens.
 */
export async function addArticle(
  client: LanguageClient,
  by: string | undefined,
  given?: ArticleOrigin,
): Promise<AddedArticle | undefined> {
  const from = given ?? (await chooseOrigin());
  if (!from || (from.kind === 'url' && !(await mayFetch(from.url)))) return undefined;
  const folder = await agreedFolder(client);
  if (!folder) return undefined;
  const params: AddArticleParams = { ...folder, from, ...(by !== undefined && { by }) };
  const added = await withNotice('Isnad: reading the article', (token) =>
    client.sendRequest<AddedArticle>(ADD_ARTICLE_REQUEST, params, token),
  );
  if (!added) return undefined;
  if (added.record) await openForReview(added);
  void sayAdded(added);
  return added;
}

/** Opens the record, and its body beside it: each paragraph is one line there, so lines are wrapped. */
async function openForReview({ record, body }: AddedArticle): Promise<void> {
  if (!record) return;
  const column = vscode.window.activeTextEditor?.viewColumn ?? vscode.ViewColumn.One;
  if (body) {
    const uri = vscode.Uri.parse(body);
    await vscode.window.showTextDocument(vscode.Uri.parse(record), { viewColumn: column, preview: false });
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.Beside, preview: false });
    if (vscode.workspace.getConfiguration('editor', uri).get('wordWrap') === 'off')
      await vscode.commands.executeCommand('editor.action.toggleWordWrap');
  }
  await vscode.window.showTextDocument(vscode.Uri.parse(record), { viewColumn: column, preview: false });
}

async function sayAdded({ key, summary, names, notes, problem }: AddedArticle): Promise<void> {
  if (problem) return warn(problem);
  const [copy, show] = ['Copy Citation', 'Show New Names'];
  const [first] = notes;
  const more = notes.length > 1 ? ` (and ${notes.length - 1} more to look at)` : '';
  const choice = await inform(
    `${key} was drafted: ${summary}. All of it is unreviewed.${first ? ` ${first}${more}` : ''}`,
    copy,
    ...(names.length > 0 ? [show] : []),
  );
  if (choice === show)
    for (const name of names)
      await vscode.window.showTextDocument(vscode.Uri.parse(name), { preview: false });
  if (choice === copy) await vscode.env.clipboard.writeText(`[@${key}]`);
}

async function chooseOrigin(): Promise<ArticleOrigin | undefined> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor && !editor.selection.isEmpty;
  const allowed = vscode.workspace.getConfiguration('isnad').get<boolean>('allowNetwork') === true;
  const choices: (vscode.QuickPickItem & { get: () => Promise<ArticleOrigin | undefined> })[] = [
    { label: '$(file) A saved page or text…', description: 'HTML, text or Markdown', get: fromFile },
    { label: '$(clippy) The clipboard', description: 'a copied text or page', get: fromClipboard },
    ...(editor
      ? [
          {
            label: selected ? '$(selection) The selected text' : '$(edit) The text in the editor',
            description: vscode.workspace.asRelativePath(editor.document.uri),
            get: async () => fromEditor(editor),
          },
        ]
      : []),
    allowed
      ? { label: '$(globe) A page on the web…', description: 'you type its address', get: fromWeb }
      : {
          label: '$(globe) A page on the web',
          description: 'off: the setting isnad.allowNetwork turns it on',
          get: showSetting,
        },
  ];
  const choice = await vscode.window.showQuickPick(choices, {
    title: 'Add Article',
    placeHolder: 'Where is the article?',
  });
  return choice?.get();
}

async function fromFile(): Promise<ArticleOrigin | undefined> {
  const folder = activeFolder();
  const [file] =
    (await vscode.window.showOpenDialog({
      ...(folder && { defaultUri: folder }),
      title: 'Add Article',
      openLabel: 'Add',
      filters: { 'Pages and texts': ['html', 'htm', 'xhtml', 'md', 'markdown', 'txt'], 'All files': ['*'] },
    })) ?? [];
  return file && { kind: 'file', uri: file.toString() };
}

async function fromClipboard(): Promise<ArticleOrigin | undefined> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return { kind: 'text', text };
  warn('There is no text in the clipboard.');
  return undefined;
}

function fromEditor({ document, selection }: vscode.TextEditor): ArticleOrigin {
  const text = document.getText(selection.isEmpty ? undefined : selection);
  const format = { html: 'html', markdown: 'markdown', plaintext: 'text' }[document.languageId];
  return { kind: 'text', text, ...(format && { format: format as 'html' | 'markdown' | 'text' }) };
}

async function fromWeb(): Promise<ArticleOrigin | undefined> {
  const url = await vscode.window.showInputBox({
    title: 'Add Article',
    prompt: 'The address of the page',
    placeHolder: 'https://…',
    ignoreFocusOut: true,
    validateInput: (value) => (hostOf(value) ? undefined : 'An address begins with https:// or http://'),
  });
  return url ? { kind: 'url', url: url.trim() } : undefined;
}

/** Asks for leave to go to `url`, each time: this is the one thing for which anything leaves the machine. */
async function mayFetch(url: string): Promise<boolean> {
  const host = hostOf(url);
  if (!host) return false;
  const fetch = `Fetch from ${host}`;
  const choice = await vscode.window.showWarningMessage(
    `Fetch this page from ${host}?`,
    { modal: true, detail: `${url}\n\n${host} will see this machine’s address and the time.` },
    fetch,
  );
  return choice === fetch;
}

function hostOf(address: string): string | undefined {
  try {
    const { protocol, host } = new URL(address.trim());
    return /^https?:$/.test(protocol) && host !== '' ? host : undefined;
  } catch {
    return undefined;
  }
}

async function showSetting(): Promise<undefined> {
  await vscode.commands.executeCommand('workbench.action.openSettings', 'isnad.allowNetwork');
}

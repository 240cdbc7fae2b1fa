// What the tests do in VS Code, in a writer's words: open a draft, type, hover, complete, fix. The only file of the
// suite that calls VS Code's commands.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { eventually } from './harness.ts';

/** The id of the extension under test. */
export const extensionId = 'isnad.isnad';

/** A file of the workspace. */
export function fileUri(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a file of the workspace in an editor. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(fileUri(name));
}

/** Opens a new, unsaved Markdown draft. `▮` in the text is where the cursor goes; the mark itself is left out. */
export async function openDraft(marked: string): Promise<vscode.TextEditor> {
  const cursor = marked.indexOf('▮');
  const content = marked.replace('▮', '');
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const editor = await vscode.window.showTextDocument(document);
  if (cursor >= 0) {
    const position = document.positionAt(cursor);
    editor.selection = new vscode.Selection(position, position);
  }
  return editor;
}

/** Where `words` stand in the draft, the first time. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert(start >= 0, `«${words}» stands in the draft`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** Isnad's findings in a draft as they are now, in the order of the text. */
export function findingsIn(document: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source?.toLowerCase() === 'isnad')
    .sort((a, b) => a.range.start.compareTo(b.range.start));
}

/** The rule that a finding is of. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A finding in a form that can be compared and read: its rule, where it stands, and the words. */
export function describeFinding(document: vscode.TextDocument, finding: vscode.Diagnostic): string {
  const { line, character } = finding.range.start;
  return `${line + 1}:${character + 1} ${ruleOf(finding)} «${document.getText(finding.range)}»`;
}

/** Waits until the findings of a draft satisfy `accept`, and gives them. */
export async function findingsWhen(
  document: vscode.TextDocument,
  awaited: string,
  accept: (findings: readonly vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  const described = () => findingsIn(document).map((finding) => describeFinding(document, finding));
  return eventually(
    awaited,
    () => {
      const findings = findingsIn(document);
      return accept(findings) ? findings : undefined;
    },
    described,
  );
}

/** The text of the hover card on the first occurrence of `words`; waits for the corpus to be loaded. */
export async function hoverOn(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  return eventually(`a hover card on «${words}»`, async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      start.translate(0, 1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((content) => (typeof content === 'string' ? content : content.value))
      .join('\n')
      // Markdown's escapes: what is read is the character behind.
      .replace(/\\(?=[^\w\s])/g, '');
    return text === '' ? undefined : text;
  });
}

/**
 * What is offered at the cursor, best first: for each suggestion the whole line as it would be with it. Waits until
 * something is offered.
 */
export async function linesOfferedAt({ document, selection }: vscode.TextEditor): Promise<string[]> {
  const cursor = selection.active;
  return eventually('completions', async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      cursor,
    );
    const lines = items
      .filter(isIsnads)
      .sort((a, b) => order(a).localeCompare(order(b), 'en'))
      .map((item) => lineWith(item, document, cursor));
    return lines.length > 0 ? lines : undefined;
  });
}

/** The quick fixes for a finding, preferred first. */
export async function fixesFor(
  document: vscode.TextDocument,
  finding: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  return actions
    .filter(({ edit }) => edit !== undefined)
    .sort((a, b) => Number(b.isPreferred ?? false) - Number(a.isPreferred ?? false));
}

/** Puts a quick fix into the text. */
export async function applyFix({ edit, title }: vscode.CodeAction): Promise<void> {
  assert(edit, `«${title}» changes the text`);
  assert(await vscode.workspace.applyEdit(edit), `«${title}» could be applied`);
}

/** Takes back the last change of the draft in front, as Ctrl+Z does. */
export async function undo(): Promise<void> {
  await vscode.commands.executeCommand('undo');
}

/** Closes every editor and drops what was not saved. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** VS Code itself offers words and snippets. */
function isIsnads({ kind }: vscode.CompletionItem): boolean {
  return kind !== vscode.CompletionItemKind.Text && kind !== vscode.CompletionItemKind.Snippet;
}

function order({ sortText, label }: vscode.CompletionItem): string {
  return sortText ?? textOf(label);
}

function lineWith(
  item: vscode.CompletionItem,
  document: vscode.TextDocument,
  cursor: vscode.Position,
): string {
  const inserted =
    item.insertText instanceof vscode.SnippetString
      ? item.insertText.value
      : (item.insertText ?? textOf(item.label));
  const range = item.range instanceof vscode.Range ? item.range : item.range?.replacing;
  const { text } = document.lineAt(cursor);
  return (
    text.slice(0, (range?.start ?? cursor).character) +
    inserted +
    text.slice((range?.end ?? cursor).character)
  );
}

function textOf(label: vscode.CompletionItem['label']): string {
  return typeof label === 'string' ? label : label.label;
}

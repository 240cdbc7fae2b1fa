// From what the core says about corpus files to LSP values. Ranges are made by convert.ts.

import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  MarkupKind,
  RenameFile,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileFix, FileMove, IdSuggestion, RecordEdit } from '../core/service.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toTextEdit } from './convert.ts';
import { fileUri } from './file-uri.ts';

const ITEM_KIND: Readonly<Record<IdSuggestion['kind'], CompletionItemKind>> = {
  actor: CompletionItemKind.Class,
  place: CompletionItemKind.Field,
  article: CompletionItemKind.Reference,
  source: CompletionItemKind.Interface,
  claim: CompletionItemKind.Value,
};

/** As with names in drafts, the filter text is what is typed: every item passes, in the order given. */
export const toIdList = (document: TextDocument, suggestions: readonly IdSuggestion[]): CompletionList => ({
  isIncomplete: true,
  items: suggestions.map(
    ({ kind, label, detail, documentation, typed, edit }, rank): CompletionItem => ({
      label,
      labelDetails: { description: detail },
      kind: ITEM_KIND[kind],
      ...(documentation && { documentation: { kind: MarkupKind.Markdown, value: documentation } }),
      filterText: typed,
      sortText: String(rank).padStart(4, '0'),
      textEdit: toTextEdit(document, edit),
    }),
  ),
});

export const toProblemAction = (document: TextDocument, fix: FileFix): CodeAction => ({
  title: fix.title,
  kind: fix.all ? CodeActionKind.SourceFixAll : CodeActionKind.QuickFix,
  ...(fix.preferred && { isPreferred: true }),
  edit: { changes: { [document.uri]: fix.edits.map((edit) => toTextEdit(document, edit)) } },
});

/**
 * New names for files where the client can give them, then the edits of all files and drafts, in files by their new names:
 * VS Code puts names first wherever it passes such an edit on.
 */
export function toRenaming(
  { edits, moves }: { readonly edits: readonly RecordEdit[]; readonly moves: readonly FileMove[] },
  drafts: readonly TextDocumentEdit[],
  client: ClientFeatures,
): WorkspaceEdit {
  const files = new Map<string, { document: TextDocument; edits: TextEdit[] }>();
  const moved = client.editsDocuments && client.renamesFiles ? moves : [];
  for (const { root, file, text, ...edit } of edits) {
    const to = moved.find((move) => move.root === root && move.from === file)?.to;
    const uri = fileUri(root, to ?? file);
    const entry = files.get(uri) ?? { document: TextDocument.create(uri, 'json', 0, text), edits: [] };
    files.set(uri, entry);
    entry.edits.push(toTextEdit(entry.document, edit));
  }
  const changed = [
    ...[...files].map(
      ([uri, { edits }]): TextDocumentEdit => ({ textDocument: { uri, version: null }, edits }),
    ),
    ...drafts.filter(({ edits }) => edits.length > 0),
  ];
  if (!client.editsDocuments)
    return {
      changes: Object.fromEntries(
        changed.map(({ textDocument, edits }) => [textDocument.uri, edits as TextEdit[]]),
      ),
    };
  return {
    documentChanges: [
      ...moved.map(({ root, from, to }) => RenameFile.create(fileUri(root, from), fileUri(root, to))),
      ...changed,
    ],
  };
}

// From core values to LSP values and back. The only place that makes LSP ranges.

import {
  type CodeAction,
  CodeActionKind,
  Command,
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  CreateFile,
  type Diagnostic,
  type DiagnosticRelatedInformation,
  DiagnosticSeverity,
  type Hover,
  type Location,
  MarkupKind,
  type Range,
  type SymbolInformation,
  SymbolKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CorpusProblem,
  changeBetween,
  type FileChange,
  type Finding,
  type Fix,
  type FoundRecord,
  type HoverCard,
  type NameOffer,
  type RecordPlace,
  type Span,
  type Suggestion,
} from '../core/service.ts';
import { fileUri } from './file-uri.ts';
import { type AddToCorpusArgs, CLIENT_COMMANDS } from './protocol.ts';
import type { FileEdit } from './writers-files.ts';

const SEVERITY: Readonly<Record<string, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (document: TextDocument, span: Span): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

export const toSpan = (document: TextDocument, range: Range): Span => ({
  start: document.offsetAt(range.start),
  end: document.offsetAt(range.end),
});

/**
 * `docsUri`: folder of the rules' pages; the diagnostic's code links to the rule's page there. `related`: where the
 * records are written that the finding rests on.
 */
export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  docsUri?: string,
  related: readonly DiagnosticRelatedInformation[] = [],
): Diagnostic {
  return {
    range: toRange(document, finding.span),
    severity: SEVERITY[finding.severity] ?? DiagnosticSeverity.Information,
    source: 'isnad',
    code: finding.rule,
    ...(docsUri && { codeDescription: { href: `${docsUri}/${finding.rule}.md` } }),
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: [...related] }),
    data: finding.data,
  };
}

export function problemToDiagnostic(document: TextDocument, problem: CorpusProblem): Diagnostic {
  return {
    range: toRange(document, problem.span),
    severity: SEVERITY[problem.severity] ?? DiagnosticSeverity.Error,
    source: 'isnad',
    code: problem.code,
    message: problem.message,
  };
}

export const toTextEdit = (document: TextDocument, edit: { span: Span; newText: string }): TextEdit => ({
  range: toRange(document, edit.span),
  newText: edit.newText,
});

/** What a finding rests on, at its place in the corpus files. */
export function toRelated(place: RecordPlace, message: string): DiagnosticRelatedInformation {
  return { location: toLocation(place), message };
}

export function toLocation({ root, file, text, span }: RecordPlace): Location {
  const document = TextDocument.create(fileUri(root, file), 'json', 0, text);
  return { uri: document.uri, range: toRange(document, span) };
}

/**
 * `beside`: the file that the fix writes beside the draft, instead of editing it; `saves`: the client has the command
 * that saves such a file, so that what it says holds at once.
 */
export function toCodeAction(
  document: TextDocument,
  fix: Fix,
  beside: FileEdit | undefined,
  docsUri: string | undefined,
  saves: boolean,
): CodeAction {
  return {
    title: fix.title,
    kind: fix.all ? CodeActionKind.SourceFixAll : CodeActionKind.QuickFix,
    diagnostics: fix.findings.map((finding) => toDiagnostic(document, finding, docsUri)),
    ...(fix.preferred && { isPreferred: true }),
    edit: beside
      ? toFileEdit(beside)
      : { changes: { [document.uri]: fix.edits.map((edit) => toTextEdit(document, edit)) } },
    ...(beside && saves && { command: saveCommand([beside.uri]) }),
  };
}

const saveCommand = (uris: readonly string[]): Command =>
  Command.create('Save', CLIENT_COMMANDS.saveFiles, ...uris);

/** What an offer does: an edit, or where the writer has to say more, a command of the client. */
export type OfferDeed = { readonly edit: WorkspaceEdit } | { readonly ask: AddToCorpusArgs };

/**
 * An offer to take a name into the corpus. A fix, whether the name is misspelt or selected: behind a selection without any,
 * VS Code puts the fixes of the whole line first.
 */
export function toOfferAction(
  document: TextDocument,
  { title, finding }: NameOffer,
  deed: OfferDeed,
  docsUri: string | undefined,
): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    ...(finding && { diagnostics: [toDiagnostic(document, finding, docsUri)] }),
    ...('edit' in deed
      ? { edit: deed.edit }
      : { command: Command.create(title, CLIENT_COMMANDS.addToCorpus, deed.ask) }),
  };
}

/** Makes the file where there is none, and changes it: one step that the editor can take back. */
export function toFileEdit({ uri, text, ...edit }: FileEdit): WorkspaceEdit {
  const file = TextDocument.create(uri, 'json', 0, text);
  return {
    documentChanges: [
      CreateFile.create(uri, { ignoreIfExists: true }),
      { textDocument: { uri, version: null }, edits: [toTextEdit(file, edit)] },
    ],
  };
}

/** The edit that writes `changes` of a corpus folder: each the smallest there is, and one step to take back. */
export function toWorkspaceEdit(root: string, changes: readonly FileChange[]): WorkspaceEdit {
  return {
    documentChanges: changes.flatMap(({ path, text, before }) => {
      const uri = fileUri(root, path);
      const { start, oldEnd, newEnd } = changeBetween(before ?? '', text);
      const file = TextDocument.create(uri, 'json', 0, before ?? '');
      const edit = { span: { start, end: oldEnd }, newText: text.slice(start, newEnd) };
      const edits = { textDocument: { uri, version: null }, edits: [toTextEdit(file, edit)] };
      return before === undefined ? [CreateFile.create(uri), edits] : [edits];
    }),
  };
}

/** VS Code reads no more than this of `filterText`. */
const FILTER_TEXT_LENGTH = 128;

const ITEM_KIND: Readonly<Record<Suggestion['kind'], CompletionItemKind>> = {
  actor: CompletionItemKind.Class,
  place: CompletionItemKind.Field,
  article: CompletionItemKind.Reference,
};

/**
 * The server has matched and ranked already: each item's filter text is exactly what its range holds, so that the
 * editor's own fuzzy matcher (which hides inflected Arabic) lets every item pass, in the order given.
 */
export function toCompletionList(document: TextDocument, suggestions: readonly Suggestion[]): CompletionList {
  const text = document.getText();
  return {
    isIncomplete: true,
    items: suggestions.map((suggestion, rank): CompletionItem => {
      const { span, newText } = suggestion.edit;
      return {
        label: suggestion.label,
        labelDetails: { ...(suggestion.detail && { description: suggestion.detail }) },
        kind: ITEM_KIND[suggestion.kind],
        ...(suggestion.documentation && {
          documentation: { kind: MarkupKind.Markdown, value: suggestion.documentation },
        }),
        filterText: text.slice(span.start, span.end).slice(0, FILTER_TEXT_LENGTH),
        sortText: String(rank).padStart(4, '0'),
        textEdit: toTextEdit(document, { span, newText }),
      };
    }),
  };
}

export const toHover = (document: TextDocument, card: HoverCard): Hover => ({
  contents: { kind: MarkupKind.Markdown, value: card.markdown },
  range: toRange(document, card.span),
});

const SYMBOL_KIND: Readonly<Record<FoundRecord['kind'], SymbolKind>> = {
  actor: SymbolKind.Class,
  place: SymbolKind.Namespace,
  article: SymbolKind.File,
};

/**
 * A record as a symbol of the workspace. Editors match symbols again, letter by letter, and would hide what was found in
 * the other script or behind another spelling: such a symbol bears the query in its name.
 */
export function toSymbol({ kind, label, id, ...place }: FoundRecord, query: string): SymbolInformation {
  return {
    name: hasLettersOf(label, query) ? label : `${label} (${query})`,
    kind: SYMBOL_KIND[kind],
    containerName: id,
    location: toLocation(place),
  };
}

/** Whether the letters of `query` are all in `label`, in their order. */
function hasLettersOf(label: string, query: string): boolean {
  let from = 0;
  const letters = label.toLowerCase();
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}

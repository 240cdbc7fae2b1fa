// Reviewing what a program proposed: the lenses over it in a corpus file, and the edits that confirm or discard it.

import { type CodeLens, Command, DeleteFile } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { calendarDay, type EditedFile } from '../core/service.ts';
import { toLocation, toRange, toTextEdit } from './convert.ts';
import { fileUri } from './file-uri.ts';
import { corpusFileAt } from './loaded-files.ts';
import {
  CLIENT_COMMANDS,
  type ConfirmParams,
  type CorpusEdit,
  type RecordName,
  type ReviewArgs,
} from './protocol.ts';
import type { Workspace } from './workspace.ts';

/** A corpus file as it stands in an editor. */
interface OpenFile {
  readonly document: TextDocument;
  readonly file: EditedFile;
}

/** Lenses over everything in `document` that nobody has confirmed; none in files that are not the workspace's. */
export function reviewLenses(workspace: Workspace, document: TextDocument): CodeLens[] {
  const open = openFile(workspace, document);
  if (!open) return [];
  const proposed = workspace.service.corpusFiles.proposed(open.file);
  const claims = proposed.filter(({ kind }) => kind === 'claim').length;
  return proposed.flatMap(({ kind, id, span, evidence }) => {
    const range = toRange(document, { start: span.start, end: span.start });
    const args: ReviewArgs = { uri: document.uri, record: { kind, id } };
    const confirm = kind === 'article' ? `Confirm the article${withClaims(claims)}` : 'Confirm';
    const words =
      evidence === undefined ? undefined : workspace.service.corpusFiles.definition(open.file, evidence + 1);
    return [
      ...(words
        ? [
            {
              range,
              command: Command.create('Show in the text', CLIENT_COMMANDS.showBeside, toLocation(words)),
            },
          ]
        : []),
      { range, command: Command.create(`Not reviewed: ${confirm}`, CLIENT_COMMANDS.confirm, args) },
      { range, command: Command.create('Discard', CLIENT_COMMANDS.discard, args) },
    ];
  });
}

const withClaims = (claims: number): string =>
  claims === 0 ? '' : claims === 1 ? ' and its claim' : ` and its ${claims} claims`;

/** The edit that says who confirmed a record, in the file as it is open. */
export function confirmation(
  workspace: Workspace,
  document: TextDocument | undefined,
  { record, by }: ConfirmParams,
): CorpusEdit {
  const open = document && openFile(workspace, document);
  if (!open) return notOpen;
  const day = calendarDay(new Date());
  const edits = workspace.service.corpusFiles.confirm(open.file, record, by, day);
  if (edits.length === 0) return reviewed(record);
  const { uri, version } = open.document;
  const changes = edits.map((edit) => toTextEdit(open.document, edit));
  return { edit: { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }, files: [uri] };
}

/** The edit that takes a proposed record out: an article with its body and mentions, anything else from its list. */
export function discarding(
  workspace: Workspace,
  document: TextDocument | undefined,
  { record }: ReviewArgs,
): CorpusEdit {
  const open = document && openFile(workspace, document);
  if (!open) return notOpen;
  const { uri, version } = open.document;
  if (record.kind === 'article') {
    const files = filesOf(workspace, open, record.id).map((path) => fileUri(open.file.root, path));
    return { edit: { documentChanges: [uri, ...files].map((each) => DeleteFile.create(each)) }, files: [] };
  }
  const edit = workspace.service.corpusFiles.discard(open.file, record);
  if (!edit) return reviewed(record);
  const edits = [toTextEdit(open.document, edit)];
  return { edit: { documentChanges: [{ textDocument: { uri, version }, edits }] }, files: [uri] };
}

const notOpen: CorpusEdit = { files: [], problem: 'Open the corpus file first.' };

const reviewed = ({ id }: RecordName): CorpusEdit => ({
  files: [],
  problem: `${id} is not there, or has been reviewed already.`,
});

/** The files beside an article's record that are its own: the body and the mentions. */
function filesOf(workspace: Workspace, { file }: OpenFile, id: string): readonly string[] {
  const layer = workspace.service.corpus.layers.find(({ root }) => root === file.root);
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  return [`${folder}${id}.txt`, `${folder}${id}.mentions.json`].filter((path) => layer?.files.has(path));
}

function openFile(workspace: Workspace, document: TextDocument): OpenFile | undefined {
  const at = corpusFileAt(workspace.service.corpus, document.uri);
  return at && workspace.ownsLayer(at.root)
    ? { document, file: { ...at, text: document.getText() } }
    : undefined;
}

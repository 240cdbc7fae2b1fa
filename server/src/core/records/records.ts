// The features inside corpus files, over one corpus. The only file of the room that the service imports.

import type { Span } from '../base/span.ts';
import type { CorpusProblem, RecordRef } from '../corpus/model.ts';
import type { HoverCard } from '../features/card.ts';
import type { RecordPlace } from '../features/record-search.ts';
import { completeInFile, type IdSuggestion } from './complete.ts';
import type { RecordsContext } from './context.ts';
import type { EditedFile } from './edited-file.ts';
import { type FileFix, fixesInFile } from './fixes.ts';
import { layOutFile } from './format.ts';
import { hoverInFile } from './hover.ts';
import { type Refusal, type Renaming, renameRecord } from './rename.ts';
import { idAt, recordOfId } from './resolve.ts';
import { confirmEdits, discardEdit, type FileEdit, type Proposed, proposedIn } from './review.ts';
import { definitionIn, usesOf } from './uses.ts';

/** A record's id where it is written: `span` is what another id would replace. */
export interface IdInPlace {
  readonly record: RecordRef;
  readonly span: Span;
}

/** What editors ask about the corpus' own files. All of it is pure, and works on text that is being typed. */
export interface Records {
  /** The card at `offset`. `html`: the client renders aligned blocks. */
  hover(file: EditedFile, offset: number, options: { readonly html: boolean }): HoverCard | undefined;
  /** The ids that may go at `offset`, best first; none where no id goes. */
  complete(file: EditedFile, offset: number): readonly IdSuggestion[];
  /** The record whose id stands at `offset`. */
  at(file: EditedFile, offset: number): IdInPlace | undefined;
  /** Where that is written which stands at `offset`: a record, or words of a body. */
  definition(file: EditedFile, offset: number): RecordPlace | undefined;
  /** Where the corpus names `record`; `own`: its own id is told too. */
  uses(record: RecordRef, own: boolean): readonly RecordPlace[];
  /** The changes of files that give `record` another id, or why it cannot have it. */
  rename(record: RecordRef, newId: string, writable: (root: string) => boolean): Renaming | Refusal;
  /** The fixes of those of `problems` of `file` that `span` touches. */
  fixes(file: EditedFile, problems: readonly CorpusProblem[], span: Span): readonly FileFix[];
  /** What a program proposed in `file` and nobody has confirmed, by place. */
  proposed(file: EditedFile): readonly Proposed[];
  /** The changes that say that `by` confirmed a proposed record on `day` (`YYYY-MM-DD`). */
  confirm(file: EditedFile, record: RecordRef, by: string, day: string): readonly FileEdit[];
  /** The change that takes a proposed actor, place or claim out of `file`. */
  discard(file: EditedFile, record: RecordRef): FileEdit | undefined;
  /** The change that lays `file` out; nothing where there is none to make. */
  format(file: EditedFile): { readonly span: Span; readonly newText: string } | undefined;
}

export function createRecords(context: RecordsContext): Records {
  const { corpus } = context;
  return {
    hover: (file, offset, { html }) => hoverInFile(context, file, offset, html),
    complete: (file, offset) => completeInFile(context, file, offset),
    at: (file, offset) => {
      const id = idAt(file, offset, true);
      const record = id && recordOfId(corpus, id);
      return record && { record, span: id.name };
    },
    definition: (file, offset) => definitionIn(corpus, file, offset),
    uses: (record, own) => usesOf(corpus, record, own),
    rename: (record, newId, writable) => renameRecord(corpus, record, newId, writable),
    fixes: (file, problems, span) => fixesInFile(context, file, problems, span),
    proposed: proposedIn,
    confirm: confirmEdits,
    discard: discardEdit,
    format: layOutFile,
  };
}

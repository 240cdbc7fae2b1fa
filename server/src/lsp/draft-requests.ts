// What an editor asks about drafts: findings, cards, suggestions, fixes. Knows requests; what is said is the core's, how it
// is said is convert.ts.

import type {
  CodeAction,
  CompletionList,
  Diagnostic,
  DiagnosticRelatedInformation,
  Hover,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft, Finding, Span } from '../core/service.ts';
import type { ClientFeatures } from './capabilities.ts';
import { toCodeAction, toCompletionList, toDiagnostic, toHover, toRelated } from './convert.ts';
import type { InitializationOptions } from './protocol.ts';
import { capped } from './validation.ts';
import { offerActions } from './workshop.ts';
import type { Workspace } from './workspace.ts';

export interface DraftRequestsHost {
  readonly workspace: Workspace;
  readonly client: () => ClientFeatures;
  readonly options: () => InitializationOptions;
  readonly draftOf: (document: TextDocument) => Draft;
}

/** Answers about drafts, from the snapshot that the workspace has now. Offsets are those of the document. */
export interface DraftRequests {
  diagnostics(document: TextDocument): Diagnostic[];
  hover(document: TextDocument, offset: number): Hover | null;
  complete(document: TextDocument, offset: number): CompletionList;
  /** The fixes that `span` touches, and what can be made of the name in it. Corpus files are to be taken up before. */
  codeActions(document: TextDocument, span: Span): CodeAction[];
}

export function createDraftRequests({
  workspace,
  client,
  options,
  draftOf,
}: DraftRequestsHost): DraftRequests {
  const takesPart = (document: TextDocument, draft: Draft): boolean =>
    workspace.service.takesPart(draft, workspace.pathOf(document.uri));

  function findingsOf(document: TextDocument): readonly Finding[] {
    const draft = draftOf(document);
    if (!takesPart(document, draft)) return [];
    return workspace.service.findings(draft, workspace.ignoresFor(document.uri));
  }

  const relatedOf = ({ related }: Finding): DiagnosticRelatedInformation[] =>
    related.flatMap(({ record, message }) => {
      const place = workspace.service.place(record);
      return place ? [toRelated(place, message)] : [];
    });

  return {
    diagnostics: (document) =>
      capped(findingsOf(document), (finding) =>
        toDiagnostic(document, finding, options().docsUri, relatedOf(finding)),
      ),

    hover(document, offset) {
      const { html } = client();
      const findings = html ? findingsOf(document) : [];
      const card = workspace.service.hover(draftOf(document), offset, { html, findings });
      return card ? toHover(document, card) : null;
    },

    complete: (document, offset) =>
      toCompletionList(document, workspace.service.complete(draftOf(document), offset)),

    codeActions(document, span) {
      const draft = draftOf(document);
      if (!takesPart(document, draft)) return [];
      const { docsUri, commands = false } = options();
      const fixes = workspace.service
        .fixes(draft, span, workspace.ignoresFor(document.uri))
        .flatMap((fix) => {
          const beside =
            fix.beside && client().writesFiles ? workspace.fileBeside(document.uri, fix.beside) : undefined;
          return fix.beside && !beside ? [] : [toCodeAction(document, fix, beside, docsUri, commands)];
        });
      return [
        ...fixes,
        ...offerActions(workspace, { ...client(), commands }, document, draft, span, docsUri),
      ];
    },
  };
}

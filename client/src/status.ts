// The language status item: says what is loaded, so that silence always has a visible reason.

import * as vscode from 'vscode';
import type { StatusParams } from '../../server/src/lsp/protocol.ts';

/** The item beside the language in the status bar of a Markdown editor, and how to update it. */
export function createStatusItem(): {
  readonly item: vscode.LanguageStatusItem;
  show(params: StatusParams): void;
} {
  const item = vscode.languages.createLanguageStatusItem('isnad.corpus', { language: 'markdown' });
  item.name = 'Isnad';
  item.text = 'Isnad';
  item.busy = true;
  item.command = { command: 'isnad.showLog', title: 'Show log' };
  return {
    item,
    show({ actors, places, articles, problems, layers }) {
      item.busy = false;
      item.text =
        layers.length === 0
          ? 'Isnad: no corpus'
          : `${actors} actors, ${places} places, ${articles} articles${problems > 0 ? `, ${problems} problems` : ''}`;
      item.detail = layers.length === 0 ? 'See the setting isnad.corpusFolders' : layers.join(', ');
      item.severity =
        problems > 0 || layers.length === 0
          ? vscode.LanguageStatusSeverity.Warning
          : vscode.LanguageStatusSeverity.Information;
    },
  };
}

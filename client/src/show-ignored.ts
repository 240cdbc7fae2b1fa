// Isnad: Show Ignored Findings: what the folder's file of ignores holds, the way to each, and the way to take one back. The
// server reads the file; nothing here knows its format.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type CorpusEdit,
  IGNORED_REQUEST,
  type IgnoredItem,
  type IgnoredList,
  type IgnoredParams,
  UNIGNORE_REQUEST,
  type UnignoreParams,
} from '../../server/src/lsp/protocol.ts';
import { activeUri } from './active-uri.ts';
import { applyEdit, isChanging, saveFiles } from './corpus-edit.ts';
import { inform, warn } from './notices.ts';

interface Item extends vscode.QuickPickItem {
  /** Nothing in a separator. */
  readonly ignored?: IgnoredItem;
}

const takeBack: vscode.QuickInputButton = {
  iconPath: new vscode.ThemeIcon('trash'),
  tooltip: 'Take out of the file: the finding comes back',
};

/**
 * Lists what is ignored, first what silences something in the document in front. Choosing an entry goes to its place there,
 * or to the entry in the file; its button takes it out of the file, which leaves the list open.
 */
export async function showIgnored(client: LanguageClient): Promise<void> {
  const params: IgnoredParams = { uri: activeUri() };
  const isDraft = vscode.window.activeTextEditor?.document.languageId === 'markdown';
  const ask = () => client.sendRequest<IgnoredList>(IGNORED_REQUEST, params);
  const list = await ask();
  if (list.problem !== undefined) return sayProblem(list.problem, list.file);
  if (list.items.length === 0) return sayNone();

  const pick = vscode.window.createQuickPick<Item>();
  pick.title = 'Ignored Findings';
  pick.placeholder = 'Choose one to go to it';
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  pick.keepScrollPosition = true;
  pick.items = toItems(list.items, isDraft);
  pick.onDidAccept(() => {
    const [chosen] = pick.selectedItems;
    pick.hide();
    if (chosen?.ignored) void goTo(client, params.uri, list.file, chosen.ignored);
  });
  pick.onDidTriggerItemButton(async ({ item: { ignored } }) => {
    if (!ignored) return;
    pick.busy = true;
    await unignore(client, { ...params, ...keyOf(ignored) });
    const { items, problem, file } = await ask();
    pick.busy = false;
    if (problem !== undefined) {
      pick.hide();
      return sayProblem(problem, file);
    }
    pick.items = toItems(items, isDraft);
    if (items.length > 0) return;
    pick.hide();
    sayNone();
  });
  pick.onDidHide(() => pick.dispose());
  pick.show();
}

/** Takes an entry out of the file, and saves it: the finding comes back at once. Undoing in the file puts it back. */
async function unignore(client: LanguageClient, params: UnignoreParams): Promise<void> {
  const answer = await client.sendRequest<CorpusEdit>(UNIGNORE_REQUEST, params);
  const changing = answer.files.find(isChanging);
  if (changing)
    return warn(
      `${vscode.workspace.asRelativePath(vscode.Uri.parse(changing))} is being changed. Save it first.`,
    );
  if (await applyEdit(client, answer)) await saveFiles(answer.files);
}

const keyOf = ({ rule, value, near }: IgnoredItem) => ({ rule, value, near });

function toItems(items: readonly IgnoredItem[], isDraft: boolean): Item[] {
  const here = items.filter(({ places }) => places.length > 0);
  const others = items.filter(({ places }) => places.length === 0);
  return [
    ...(here.length > 0 ? [separator('ignored in this draft'), ...here.map(toItem)] : []),
    ...(others.length > 0 && isDraft ? [separator('silences nothing in this draft')] : []),
    ...others.map(toItem),
  ];
}

const separator = (label: string): Item => ({ label, kind: vscode.QuickPickItemKind.Separator });

function toItem(ignored: IgnoredItem): Item {
  const { rule, value, near, reason, places } = ignored;
  const lines = [...new Set(places.map(({ start }) => start.line + 1))];
  const where = lines.length === 0 ? '' : ` · line${lines.length > 1 ? 's' : ''} ${lines.join(', ')}`;
  return {
    label: `${isolated(value)} · ${rule}`,
    description: `${isolated(reason)}${where}`,
    detail: isolated(near),
    buttons: [takeBack],
    ignored,
  };
}

/** The words of a draft among ours, in whatever direction they run; on one line. */
const isolated = (words: string): string => `\u2068${words.replace(/\s+/g, ' ')}\u2069`;

async function goTo(
  client: LanguageClient,
  uri: string,
  file: string | undefined,
  { places, range }: IgnoredItem,
): Promise<void> {
  const [place] = places;
  const target = place ? uri : file;
  if (!target) return;
  const selection = client.protocol2CodeConverter.asRange(place ?? range);
  await vscode.window.showTextDocument(vscode.Uri.parse(target), { selection });
}

async function sayProblem(problem: string, file: string | undefined): Promise<void> {
  const open = 'Open';
  const choice = await inform(problem, ...(file ? [open] : []));
  if (choice === open && file) await vscode.window.showTextDocument(vscode.Uri.parse(file));
}

const sayNone = (): void =>
  void inform('Nothing is ignored in this folder. The fix “Ignore here: …” of a finding puts it away.');

// The command behind “Add to the corpus as …”: asks the writer what is still open, and has the server make the edit.

import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import {
  type AddToCorpusArgs,
  BEARERS_REQUEST,
  type BearerItem,
  type BearersParams,
  type CorpusEdit,
  type Entity,
  NEW_NAME_REQUEST,
  NEW_RECORD_REQUEST,
  type NewNameParams,
  type NewRecordParams,
} from '../../server/src/lsp/protocol.ts';
import { applyCorpusEdit } from './corpus-edit.ts';

/** Takes the name of `args` into the corpus. Every question can be left with Escape: then nothing happens. */
export async function addToCorpus(client: LanguageClient, args: AddToCorpusArgs): Promise<void> {
  const name = await chooseReading(args.readings);
  if (name === undefined) return;
  if (args.as === 'name') await addName(client, args, name);
  else await addRecord(client, args, args.as, name);
}

async function addRecord(
  client: LanguageClient,
  { uri, lang, types }: AddToCorpusArgs,
  kind: Entity['kind'],
  name: string,
): Promise<void> {
  const items = types.map(({ type, label }) => ({
    label,
    type,
    ...(label !== type && { description: type }),
  }));
  const choice = await vscode.window.showQuickPick(items, {
    title: `Add “${name}” as ${kind === 'actor' ? 'an actor' : 'a place'}`,
    placeHolder: 'What is it?',
    matchOnDescription: true,
  });
  if (!choice) return;
  const params: NewRecordParams = { uri, kind, name, lang, type: choice.type };
  const answer = await client.sendRequest<CorpusEdit>(NEW_RECORD_REQUEST, params);
  await applyCorpusEdit(client, answer, `“${name}” is in the corpus now.`);
}

async function addName(client: LanguageClient, { uri, lang }: AddToCorpusArgs, name: string): Promise<void> {
  const bearer = await chooseBearer(client, name, lang);
  if (!bearer) return;
  const params: NewNameParams = { uri, entity: bearer.entity, name, lang };
  const answer = await client.sendRequest<CorpusEdit>(NEW_NAME_REQUEST, params);
  await applyCorpusEdit(client, answer, `“${name}” is another name of ${bearer.name} now.`);
}

/** The name that is meant; asks where there is more than one reading. */
async function chooseReading(readings: readonly string[]): Promise<string | undefined> {
  if (readings.length < 2) return readings[0];
  return vscode.window.showQuickPick([...readings], {
    title: 'Add to the Corpus',
    placeHolder: 'Which of these is the name?',
  });
}

/** Whose other name it is: a list that the server fills as the writer types, the likeliest of `name` first. */
function chooseBearer(client: LanguageClient, name: string, lang: string): Promise<BearerItem | undefined> {
  const pick = vscode.window.createQuickPick<vscode.QuickPickItem & { bearer?: BearerItem }>();
  pick.title = `Add “${name}” as another name of…`;
  pick.placeholder = 'Type any name of the actor or place, in either script';
  let asked = 0;
  const fill = async (query: string): Promise<void> => {
    const turn = ++asked;
    pick.busy = true;
    const params: BearersParams = { query: query.trim() || name, lang };
    const bearers = await client.sendRequest<BearerItem[]>(BEARERS_REQUEST, params);
    if (turn !== asked) return;
    pick.busy = false;
    pick.items =
      bearers.length > 0
        ? bearers.map((bearer) => ({
            label: bearer.name,
            description: bearer.detail,
            detail: bearer.entity.id,
            // The server has matched already, across scripts and spellings.
            alwaysShow: true,
            bearer,
          }))
        : [{ label: 'No such name in this workspace’s own corpus', alwaysShow: true }];
  };
  return new Promise((resolve) => {
    pick.onDidChangeValue((query) => void fill(query));
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.bearer);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void fill('');
  });
}

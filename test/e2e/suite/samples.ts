// Finds the two sample drafts in the workspace by the script that they are written in.

import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { fileUri } from './editor.ts';

export type Language = 'Arabic' | 'English';

/** The file name of the sample draft in a language. */
export async function sampleIn(language: Language): Promise<string> {
  const files = await vscode.workspace.fs.readDirectory(fileUri('.'));
  for (const [name] of files) {
    if (!name.endsWith('.md') || name === 'README.md') continue;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
    const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
    const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
    if (language === (arabic > latin ? 'Arabic' : 'English')) return name;
  }
  assert.fail(`there is a sample draft in ${language}`);
}

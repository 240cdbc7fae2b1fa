// The files beside the drafts that keep what writers chose and what they ignore: read for each workspace folder, and
// changed by fixes. Knows where they are; what is in them is the core's.

import {
  type Beside,
  CHOICES_FILE,
  type Choices,
  IGNORES_FILE,
  type Ignores,
  NO_IGNORES,
  readChoices,
  readIgnores,
  type Span,
  withChoice,
  withIgnored,
} from '../core/service.ts';
import type { Platform } from './platform.ts';

/** A change of a file beside the drafts. */
export interface FileEdit {
  readonly uri: string;
  /** Its text as it is; empty where the file is new. */
  readonly text: string;
  readonly span: Span;
  readonly newText: string;
}

/** Whether the file at `uri` is one of those in the workspace folder `root`. */
export const isWritersFile = (root: string, uri: string): boolean =>
  uri === `${root}/${CHOICES_FILE}` || uri === `${root}/${IGNORES_FILE}`;

export class WritersFiles {
  /** Texts of the choices files by workspace folder, and the choices made of them by draft. */
  private choicesTexts: ReadonlyMap<string, string> = new Map();
  private readonly choices = new Map<string, Choices>();
  /** Texts of the files of ignores by workspace folder, and what they say. */
  private ignoresTexts: ReadonlyMap<string, string> = new Map();
  private readonly ignores = new Map<string, Ignores>();

  constructor(private readonly platform: Platform) {}

  /** Reads the files of the workspace folders `roots`. */
  async read(roots: readonly string[]): Promise<void> {
    this.choicesTexts = await this.readEach(roots, CHOICES_FILE);
    this.ignoresTexts = await this.readEach(roots, IGNORES_FILE);
    this.choices.clear();
    this.ignores.clear();
    for (const [root, text] of this.ignoresTexts) this.ignores.set(root, readIgnores(text));
  }

  /** What writers of drafts in the folder `root` want no more of. */
  ignoresIn(root: string | undefined): Ignores {
    return this.ignores.get(root ?? '') ?? NO_IGNORES;
  }

  /** What the writer of the draft at `uri` (`path` in `root`) chose: the same value until the files are read again. */
  choicesOf(uri: string, root: string | undefined, path: string): Choices {
    let choices = this.choices.get(uri);
    if (!choices) {
      choices = readChoices(root && this.choicesTexts.get(root), path);
      this.choices.set(uri, choices);
    }
    return choices;
  }

  /** The change of a file in `root` that a fix of the draft at `path` makes; nothing where the file cannot take it. */
  edit(root: string, path: string, beside: Exclude<Beside, { kind: 'name' }>): FileEdit | undefined {
    const isChoice = beside.kind === 'choice';
    const text = (isChoice ? this.choicesTexts : this.ignoresTexts).get(root) ?? '';
    const newText = isChoice
      ? withChoice(text, path, beside.name, beside.entity)
      : withIgnored(text, [beside.key], beside.reason);
    const uri = `${root}/${isChoice ? CHOICES_FILE : IGNORES_FILE}`;
    return newText === undefined ? undefined : { uri, text, span: { start: 0, end: text.length }, newText };
  }

  /** The texts of the file at `path` in each workspace folder that has it. */
  private async readEach(roots: readonly string[], path: string): Promise<ReadonlyMap<string, string>> {
    const texts = await Promise.all(
      roots.map(async (root) => [root, await this.platform.readText(`${root}/${path}`)] as const),
    );
    return new Map(texts.filter((entry): entry is [string, string] => entry[1] !== undefined));
  }
}

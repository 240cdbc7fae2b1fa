// The file in which a writer's choices are kept beside the drafts: `{"reports/libya.md": {"طرابلس": "place:tripoli-ly"}}`,
// sorted, by the draft's path in the workspace folder. Takes and gives text; shells read and write it.

import { type Choices, choicesOf, NO_CHOICES } from './analysis/choices.ts';
import { type EntityRef, entityKey } from './corpus/entity.ts';

/** Where it lies in a workspace folder. */
export const CHOICES_FILE = '.isnad/choices.json';

type ByDraft = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The choices for the draft at `path` (with `/`); none where the file says nothing, or cannot be read. */
export const readChoices = (text: string | undefined, path: string): Choices => {
  const drafts = text === undefined ? undefined : parse(text);
  return drafts ? choicesOf(drafts[path.normalize()] ?? drafts[path]) : NO_CHOICES;
};

/** The file's text with one more choice; nothing where `text` is no such file, which is then left alone. */
export function withChoice(
  text: string | undefined,
  path: string,
  name: string,
  entity: EntityRef,
): string | undefined {
  const drafts = text === undefined || text.trim() === '' ? {} : parse(text);
  if (!drafts) return undefined;
  const draft = path.normalize();
  const chosen = sorted({ ...drafts[draft], [name]: entityKey(entity) });
  return `${JSON.stringify(sorted({ ...drafts, [draft]: chosen }), null, 2)}\n`;
}

function parse(text: string): ByDraft | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as ByDraft) : undefined;
  } catch {
    return undefined;
  }
}

const sorted = <T>(object: Readonly<Record<string, T>>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));

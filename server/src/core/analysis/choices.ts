// Whom the names of a draft mean where its writer had to say: from the choices beside the draft or from its front matter.
// Knows mentions, not files.

import { type EntityRef, entityKey } from '../corpus/entity.ts';
import { recordOf } from '../corpus/house-form.ts';
import type { Corpus } from '../corpus/model.ts';
import { foldKey } from '../text/fold.ts';
import type { Mention } from './mention.ts';

/** By folded name: the bearer that is meant, as `kind:id` or as an id alone. */
export type Choices = ReadonlyMap<string, string>;

export const NO_CHOICES: Choices = new Map();

/** The choices of a JSON or YAML object `{name: bearer}`; what is no text is passed over. */
export const choicesOf = (names: unknown): Choices =>
  typeof names === 'object' && names !== null && !Array.isArray(names)
    ? new Map(
        Object.entries(names).flatMap(([name, bearer]) =>
          typeof bearer === 'string' ? [[foldKey(name), bearer] as const] : [],
        ),
      )
    : NO_CHOICES;

/** `mentions`, each of several bearers with the one that was chosen; the same array where there is none to choose. */
export function applyChoices(
  mentions: readonly Mention[],
  choices: Choices,
  corpus: Corpus,
): readonly Mention[] {
  if (choices.size === 0 || mentions.every(({ candidates }) => candidates.length < 2)) return mentions;
  return mentions.map((mention) => {
    const wanted = mention.candidates.length > 1 ? choices.get(foldKey(mention.name.text)) : undefined;
    const chosen = mention.candidates.find((each) => isCalled(each, wanted, corpus));
    return chosen ? settled(mention, chosen, corpus) : mention;
  });
}

/** Whether `called` is the entity's id, or was before it got another. */
function isCalled(entity: EntityRef, called: string | undefined, { formerIds }: Corpus): boolean {
  if (called === undefined) return false;
  const key = called.includes(':') ? called : `${entity.kind}:${called}`;
  return key === entityKey(entity) || (formerIds.get(key) === entity.id && key.startsWith(`${entity.kind}:`));
}

function settled(mention: Mention, entity: EntityRef, corpus: Corpus): Mention {
  const key = foldKey(mention.name.text);
  const name = recordOf(corpus, entity)?.names.find(({ text }) => foldKey(text) === key) ?? mention.name;
  return { ...mention, entity, candidates: [entity], name };
}

// Which drafts the editor checks. A README, a recipe, a changelog stays untouched.

import type { Actor, Corpus, Place } from '../corpus/model.ts';
import type { Analysis } from './analysis.ts';
import type { Mention } from './mention.ts';

/** Files of a software project by name: prose, but nobody's report. `isnad: true` in their front matter counts all the same. */
const PROJECT_FILES =
  /^(readme|changelog|changes|contributing|code[-_]of[-_]conduct|licen[cs]e|security|support|authors|maintainers|notice|governance|history|install|todo|architecture|agents)([-_.].*)?$/i;

/**
 * Whether a draft takes part where the setting is `auto`: its front matter says so, or the workspace has a corpus of its
 * own, or it cites a known key, or it names an actor or place of the corpus. A country or a demonym alone is no sign:
 * recipes have them too.
 * @param path path of the draft in its workspace, with `/`
 */
export function takesPartByItself(
  analysis: Analysis,
  corpus: Corpus,
  path: string,
  ownCorpus: boolean,
): boolean {
  const { takesPart } = analysis.frontMatter;
  if (takesPart !== undefined) return takesPart;
  if (PROJECT_FILES.test(path.slice(path.lastIndexOf('/') + 1))) return false;
  if (ownCorpus) return true;
  return analysis.blocks.some(({ sentences }) =>
    sentences.some(
      ({ citations, mentions }) =>
        citations.some(({ key }) => key !== undefined && corpus.articles.has(key)) ||
        mentions.some((mention) => isTelling(mention, corpus)),
    ),
  );
}

/** Names something that only this corpus's subject would name. */
function isTelling({ demonym, entity, candidates, name }: Mention, corpus: Corpus): boolean {
  if (demonym || candidates.length > 1 || name.match === 'weak') return false;
  const record: Actor | Place | undefined =
    entity.kind === 'actor' ? corpus.actors.get(entity.id) : corpus.places.get(entity.id);
  return record !== undefined && record.type !== 'country';
}

// What a writer can apply to a fault of a corpus file: the one right thing where there is one, the ids that were probably
// meant where an id is unknown, and one change for all faults of a kind.

import { overlaps, type Span } from '../base/span.ts';
import type { Corpus, CorpusProblem } from '../corpus/model.ts';
import { nearestKeys } from '../corpus/nearest-keys.ts';
import type { RecordsContext } from './context.ts';
import type { EditedFile } from './edited-file.ts';
import { type IdTarget, idsInFile } from './ids-in-file.ts';
import { recordNamed } from './resolve.ts';

export interface FileFix {
  readonly title: string;
  readonly edits: readonly { readonly span: Span; readonly newText: string }[];
  readonly preferred?: boolean;
  /** Serves the whole file, not one place. */
  readonly all?: boolean;
  readonly problems: readonly CorpusProblem[];
}

/** Most ids that are offered for one that nobody knows. */
const MOST_IDS = 3;
const LONGEST_TITLE = 60;

/** The fixes of those of `problems` (of `file`, spans in its text) that `span` touches. */
export function fixesInFile(
  context: RecordsContext,
  file: EditedFile,
  problems: readonly CorpusProblem[],
  span: Span,
): readonly FileFix[] {
  const wide = { start: span.start - 1, end: span.end + 1 };
  const touched = problems.filter((problem) => overlaps(problem.span, wide));
  const single = touched.flatMap((problem) => [...rightFix(problem), ...idFixes(context, file, problem)]);
  const codes = [...new Set(touched.filter(isMendable).map(({ code }) => code))];
  return [...single, ...codes.flatMap((code) => fixAll(problems.filter((each) => each.code === code)))];
}

const isMendable = ({ replacement }: CorpusProblem): boolean => replacement !== undefined;

function rightFix(problem: CorpusProblem): FileFix[] {
  const { code, span, replacement } = problem;
  if (replacement === undefined) return [];
  const title =
    code === 'corpus-text' && replacement.startsWith('"')
      ? 'Write the text as it is read: composed, without direction marks'
      : replacement.length > LONGEST_TITLE
        ? 'Write what is meant'
        : `Change to ${replacement}`;
  return [{ title, edits: [{ span, newText: replacement }], preferred: true, problems: [problem] }];
}

/** Ids near an unknown one, by their letters or, where a name was written for an id, by their names. */
function idFixes(context: RecordsContext, file: EditedFile, problem: CorpusProblem): FileFix[] {
  const { path, text } = file;
  const use = idsInFile(path, text).find(
    ({ role, span }) => role === 'use' && span.start === problem.span.start + 1,
  );
  if (!use || recordNamed(context.corpus, use.target, use.id)) return [];
  const written = text.slice(use.span.start, use.span.end);
  return meantIds(context, use.target, use.id, written)
    .map((id) => JSON.stringify(id))
    .filter((newText) => newText !== problem.replacement)
    .slice(0, MOST_IDS)
    .map((newText) => ({
      title: `Change to ${newText}`,
      edits: [{ span: problem.span, newText }],
      problems: [problem],
    }));
}

function meantIds(
  { corpus, names }: RecordsContext,
  target: IdTarget,
  id: string,
  written: string,
): readonly string[] {
  if (target === 'source' || target === 'claim') return partsNear(corpus, target, id, written);
  if (target === 'article') return nearestKeys(id, corpus.articles.keys(), MOST_IDS);
  const kinds = target === 'entity' ? (['actor', 'place'] as const) : [target];
  const byName = names
    .search(written.replaceAll('-', ' '), { kinds, limit: MOST_IDS })
    .filter(({ allWords }) => allWords);
  const keys = kinds.flatMap((kind) => [...(kind === 'actor' ? corpus.actors : corpus.places).keys()]);
  const byLetters = /^[a-z0-9.-]+$/.test(written) ? nearestKeys(id, keys, MOST_IDS) : [];
  return [...new Set([...byLetters, ...byName.map(({ entity }) => entity.id)])];
}

/** The claim of the same name in an article whose id is near; the sources of the article. */
function partsNear(
  corpus: Corpus,
  target: 'source' | 'claim',
  id: string,
  written: string,
): readonly string[] {
  const hash = id.indexOf('#');
  const article = id.slice(0, hash);
  if (target === 'source') return (corpus.articles.get(article)?.sources ?? []).map((one) => one.id);
  if (written.startsWith('#')) return [];
  return nearestKeys(article, corpus.articles.keys(), MOST_IDS)
    .map((near) => near + id.slice(hash))
    .filter((claim) => corpus.claims.has(claim));
}

function fixAll(problems: readonly CorpusProblem[]): FileFix[] {
  const mended: CorpusProblem[] = [];
  for (const problem of problems.filter(isMendable))
    if (mended.every(({ span }) => !overlaps(span, problem.span))) mended.push(problem);
  if (mended.length < 2) return [];
  return [
    {
      title: `Mend all ${mended.length} faults of this kind in the file`,
      edits: mended.map(({ span, replacement }) => ({ span, newText: replacement! })),
      all: true,
      problems: mended,
    },
  ];
}

// The only way in. A service is a corpus and settings, ready to read drafts; drafts are values, and everything asked of
// them is a pure function. Shells (language server, command line, worker, tests) import this file and types alone.

import picomatch from 'picomatch';
import type { Analysis } from './analysis/analysis.ts';
import { createAnalyzer } from './analysis/analyze.ts';
import type { Choices } from './analysis/choices.ts';
import { takesPartByItself } from './analysis/participation.ts';
import type { Span } from './base/span.ts';
import { createChecker } from './check.ts';
import { type ArticleSearch, createArticleSearch } from './corpus/article-search.ts';
import { type ClaimIndex, createClaimIndex } from './corpus/claim-index.ts';
import type { EntityRef } from './corpus/entity.ts';
import { corpusEntities, createEntityIndex, type EntityIndex, listEntity } from './corpus/entity-index.ts';
import type { Corpus, RecordRef } from './corpus/model.ts';
import { createNameSearch, type MatchWay, type NameSearch } from './corpus/name-search.ts';
import type { HoverCard } from './features/card.ts';
import { complete, type Suggestion } from './features/completion.ts';
import { keyOf } from './features/finding-key.ts';
import { type Fix, fixesFor, touchedBy } from './features/fixes.ts';
import { withHints } from './features/hint-card.ts';
import { hover } from './features/hover.ts';
import { ignoreFixes } from './features/ignore-fixes.ts';
import { type Bearer, bearersOf, type NameOffer, nameOffers } from './features/name-offers.ts';
import { type DraftUse, mayName, type RecordsAt, recordsAt, usesInDraft } from './features/record-at.ts';
import {
  type FoundRecord,
  placeOfRecord,
  type RecordPlace,
  searchRecords,
} from './features/record-search.ts';
import type { Finding } from './finding.ts';
import { type Ignores, isIgnored } from './ignores-file.ts';
import { createRecords, type Records } from './records/records.ts';
import { type AnalysisReport, reportAnalysis } from './report-analysis.ts';
import type { FindingKey } from './rules/rule.ts';
import type { Settings } from './settings.ts';

export type { Choices } from './analysis/choices.ts';
export { calendarDay } from './base/calendar-day.ts';
export { messageOf } from './base/message-of.ts';
export type { Span } from './base/span.ts';
export { CHOICES_FILE, readChoices, withChoice } from './choices-file.ts';
export { addName } from './corpus/add-name.ts';
export { type CorpusStats, type Counts, corpusStats } from './corpus/corpus-stats.ts';
export { formatCorpusText } from './corpus/format-json.ts';
export { type CorpusLayerInput, type CorpusSource, loadCorpus } from './corpus/load.ts';
export type { Corpus, CorpusLayer, CorpusProblem, RecordRef } from './corpus/model.ts';
export { type NewEntity, newRecord } from './corpus/new-record.ts';
export { PROBLEM_CODES, severityOf } from './corpus/problems.ts';
export { type FileChange, type PutResult, putRecords } from './corpus/put-records.ts';
export { starterCorpus } from './corpus/starter-corpus.ts';
export type { HoverCard } from './features/card.ts';
export type { Suggestion } from './features/completion.ts';
export type { Fix } from './features/fixes.ts';
export { reasonInWords } from './features/ignore-fixes.ts';
export { type Bearer, type NameOffer, recordTypes } from './features/name-offers.ts';
export type { FoundRecord, RecordPlace } from './features/record-search.ts';
export type { Edit, Finding } from './finding.ts';
export {
  entriesIn,
  fallingUnder,
  IGNORES_FILE,
  type IgnoredEntry,
  type Ignores,
  ignoredFor,
  isIgnored,
  NO_IGNORES,
  readIgnores,
  withIgnored,
  withoutIgnored,
} from './ignores-file.ts';
export type { IdSuggestion } from './records/complete.ts';
export { type EditedFile, shapeOfFile } from './records/edited-file.ts';
export type { FileFix } from './records/fixes.ts';
export type { Records } from './records/records.ts';
export type { FileMove, RecordEdit } from './records/rename.ts';
export type { AnalysisReport } from './report-analysis.ts';
export { RULES } from './rules/index.ts';
export type { Beside, Severity } from './rules/rule.ts';
export { isRuleId, isSeverity, readSettings, type Settings } from './settings.ts';
export { changeBetween } from './text/text-change.ts';

/** One version of a draft, read. Opaque to shells: it is handed back to the service that made it. */
export interface Draft {
  readonly source: string;
  readonly analysis: Analysis;
}

export interface ServiceOptions {
  /** The workspace has a corpus of its own: all its drafts take part. */
  readonly ownCorpus?: boolean;
  /** A bare list that is searched and found in drafts instead of the actors and places of the corpus. */
  readonly names?: readonly ListedNames[];
}

/** The names of something, where there is no more than names. */
export interface ListedNames {
  readonly id: string;
  readonly names: readonly string[];
}

/** What a name may mean. */
export interface LookupCandidate {
  readonly entity: EntityRef;
  /** The form that matched. */
  readonly name: string;
  /** 0…1, higher is better; comparable within one answer only. */
  readonly score: number;
  readonly why: MatchWay;
}

export interface Service {
  readonly corpus: Corpus;
  readonly settings: Settings;
  /**
   * Reads a draft. With the version before it, only what was edited is read anew. `choices`: whom its writer said that
   * names of several bearers mean. Never throws.
   */
  read(source: string, previous?: Draft, choices?: Choices): Draft;
  /** Whether the editor checks this draft; `path` is relative to its workspace folder, with `/`. */
  takesPart(draft: Draft, path: string): boolean;
  /** What the rules find, by place; without what the writer ignores. */
  findings(draft: Draft, ignores?: Ignores): readonly Finding[];
  /** Fixes of the findings that `span` touches, those that serve the whole draft, and ways to ignore them. */
  fixes(draft: Draft, span: Span, ignores?: Ignores): readonly Fix[];
  /**
   * Ways to take the name in `span` into the corpus, or the misspelt one that it touches. `asks`: the writer can be
   * asked whose other name it is.
   */
  nameOffers(
    draft: Draft,
    span: Span,
    options: { readonly asks: boolean; readonly ignores?: Ignores },
  ): readonly NameOffer[];
  /** The actors and places that `query` may mean, in words for a list; best first, at most `limit` (and at most 50). */
  bearers(query: string, language: 'ar' | 'en', limit: number): readonly Bearer[];
  /** What a finding of the draft is known by, whatever lines it moves over. */
  keyOf(draft: Draft, finding: Finding): FindingKey;
  /**
   * The card at `offset`. `html`: the client renders aligned blocks. `findings`: those that the client shows but may
   * not tell at `offset`; their hints go on top.
   */
  hover(
    draft: Draft,
    offset: number,
    options: { readonly html: boolean; readonly findings?: readonly Finding[] },
  ): HoverCard | undefined;
  /** Suggestions at `offset`, best first. */
  complete(draft: Draft, offset: number): readonly Suggestion[];
  /** The actors and places that `query` may mean, best first, at most `limit` (and at most 50). */
  lookup(query: string, limit: number): readonly LookupCandidate[];
  /** Builds the tables that the first completion and the first draft would otherwise wait for; a second call does nothing. */
  warmUp(): void;
  /** The records that `query` may mean, with their places in the corpus files; at most 50 entities and 50 articles. */
  records(query: string): readonly FoundRecord[];
  /** Where a record that a finding rests on is written. */
  place(record: Finding['related'][number]['record']): RecordPlace | undefined;
  /** The records that the draft names or cites at `offset`. */
  recordsAt(draft: Draft, offset: number): RecordsAt | undefined;
  /** Where the draft names or cites `record`, by its present id. */
  usesIn(draft: Draft, record: RecordRef): readonly DraftUse[];
  /** Whether a draft with the text `source` may name or cite `record`: quick, so that thousands need not be read. */
  mayName(record: RecordRef, source: string): boolean;
  /** What editors ask about the files of the corpus. */
  readonly corpusFiles: Records;
  /** What was read, for programs: offsets into the source. */
  report(draft: Draft): AnalysisReport;
}

/** Whether the shipped corpus is loaded where the workspace has (`own`) or has no corpus. */
export const usesBuiltin = (mode: Settings['builtinCorpus'], own: boolean): boolean =>
  mode === 'always' || (mode === 'auto' && !own);

/** What is built from a corpus once, whatever the settings. */
interface Indexes {
  readonly entities: EntityIndex;
  readonly names: NameSearch;
  readonly claims: ClaimIndex;
  readonly articles: ArticleSearch;
}

const indexes = new WeakMap<Corpus, Indexes>();

function indexesOf(corpus: Corpus): Indexes {
  let built = indexes.get(corpus);
  if (!built) {
    built = buildIndexes(corpus, nameIndexesOf(corpus));
    indexes.set(corpus, built);
  }
  return built;
}

type NameIndexes = Pick<Indexes, 'entities' | 'names'>;

/** By the actors of a corpus, with its places: a corpus in which only articles changed has the same maps of both. */
const nameIndexes = new WeakMap<Corpus['actors'], NameIndexes & Pick<Corpus, 'places'>>();

function nameIndexesOf({ actors, places }: Corpus): NameIndexes {
  let built = nameIndexes.get(actors);
  if (built?.places !== places) {
    built = { ...namesOf(createEntityIndex(corpusEntities({ actors, places }))), places };
    nameIndexes.set(actors, built);
  }
  return built;
}

const namesOf = (entities: EntityIndex): NameIndexes => ({ entities, names: createNameSearch(entities) });

/** The names of `corpus`, indexed once for all that read with it. */
export const entityIndexOf = (corpus: Corpus): EntityIndex => indexesOf(corpus).entities;

const buildIndexes = (corpus: Corpus, { entities, names }: NameIndexes): Indexes => ({
  entities,
  names,
  claims: createClaimIndex(corpus),
  articles: createArticleSearch(corpus),
});

const indexesOfList = (corpus: Corpus, list: readonly ListedNames[]): Indexes =>
  buildIndexes(corpus, namesOf(createEntityIndex(list.map(({ id, names }) => listEntity(id, names)))));

/** A service over `corpus`. The first one builds its indexes; from then on every call is quick. */
export function createService(corpus: Corpus, settings: Settings, options: ServiceOptions = {}): Service {
  const { entities, names, claims, articles } = options.names
    ? indexesOfList(corpus, options.names)
    : indexesOf(corpus);
  const analyze = createAnalyzer(corpus, entities, settings);
  const isExcluded = picomatch([...settings.exclude]);
  const check = createChecker({ corpus, claims, names, settings });
  const checked = new WeakMap<Draft, readonly Finding[]>();

  const findings = (draft: Draft, ignores?: Ignores): readonly Finding[] => {
    let found = checked.get(draft);
    if (!found) {
      found = check(draft.analysis);
      checked.set(draft, found);
    }
    if (!ignores || ignores.size === 0) return found;
    return found.filter((finding) => !isIgnored(ignores, keyOf(finding, draft.source)));
  };

  return {
    corpus,
    settings,
    read: (source, previous, choices) => ({
      source,
      analysis: analyze(source, previous?.analysis, choices),
    }),
    takesPart: ({ analysis }, path) => {
      if (settings.check === 'never' || isExcluded(path)) return false;
      return (
        settings.check === 'always' || takesPartByItself(analysis, corpus, path, options.ownCorpus ?? false)
      );
    },
    findings,
    fixes: (draft, span, ignores) => {
      const found = findings(draft, ignores);
      return [...fixesFor(found, span), ...ignoreFixes(touchedBy(found, span), draft.source)];
    },
    nameOffers: (draft, span, { asks, ignores }) => {
      const touched = touchedBy(findings(draft, ignores), span);
      const { messages } = settings;
      return nameOffers({ analysis: draft.analysis, corpus, names, touched, messages, asks }, span);
    },
    bearers: (query, language, limit) => bearersOf({ corpus, names }, query, language, limit),
    keyOf: (draft, finding) => keyOf(finding, draft.source),
    hover: ({ analysis }, offset, { html, findings = [] }) => {
      if (!settings.hover) return undefined;
      const card = hover({ analysis, corpus, claims, messages: settings.messages }, offset, html);
      return withHints(card, findings, offset);
    },
    complete: ({ analysis }, offset) =>
      settings.completion ? complete({ analysis, corpus, names, articles }, offset) : [],
    warmUp: () => {
      entities.nearWords('');
      names.search('');
    },
    lookup: (query, limit) =>
      names
        .search(query, { limit })
        .map(({ entity, name, score, why }) => ({ entity, name: name.text, score, why })),
    place: (record) => placeOfRecord(corpus, record),
    records: (query) => searchRecords({ corpus, names, articles }, query),
    recordsAt: ({ analysis }, offset) => recordsAt(analysis, corpus, offset),
    usesIn: ({ analysis }, record) => usesInDraft(analysis, corpus, record),
    mayName: (record, source) => mayName(corpus, record, source),
    corpusFiles: createRecords({ corpus, names, articles, claims, messages: settings.messages }),
    report: ({ analysis }) => reportAnalysis(analysis),
  };
}

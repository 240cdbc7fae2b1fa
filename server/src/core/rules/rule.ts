// The shape of a rule and of what it finds. Rules know no other rules, no editor and no settings but those given here.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import type { CitationStyle } from '../analysis/citation-style.ts';
import type { Evidence } from '../analysis/evidence.ts';
import { isolate } from '../base/bidi.ts';
import type { Span } from '../base/span.ts';
import type { ClaimIndex } from '../corpus/claim-index.ts';
import type { DateBounds } from '../corpus/date.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { displayName } from '../corpus/house-form.ts';
import type { Corpus } from '../corpus/model.ts';
import type { NameSearch } from '../corpus/name-search.ts';
import type { Block } from '../text/prose.ts';
import type { QuantityKind } from '../text/quantity.ts';

export const SEVERITIES = ['error', 'warning', 'information', 'hint', 'off'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** A message in each language that Isnad speaks. Names, numbers and quotations in it are isolated with `isolate`. */
export interface Message {
  readonly en: string;
  readonly ar: string;
}

/** A replacement in the draft. `span` is in the prose of the finding's block, or in its source where `inSource`. */
export interface RuleEdit {
  readonly span: Span;
  readonly newText: string;
  readonly inSource?: boolean;
}

/** The edit that puts `text` in at source offset `at` of the block. */
export const insertion = ({ at, text }: { readonly at: number; readonly text: string }): RuleEdit => ({
  span: { start: at, end: at },
  newText: text,
  inSource: true,
});

/** What a finding is known by wherever it moves: its rule, what it is about, and the words around it. All folded. */
export interface FindingKey {
  readonly rule: string;
  readonly value: string;
  readonly near: string;
}

/** What a fix writes beside the draft. */
export type Beside =
  /** The writer wants no more of it, for `reason`. */
  | { readonly kind: 'ignore'; readonly key: FindingKey; readonly reason: string }
  /** The writer's choice among the bearers of `name`, remembered for the draft. */
  | { readonly kind: 'choice'; readonly name: string; readonly entity: EntityRef }
  /** Another name of `entity`, for its record in the corpus; `lang` is its language. */
  | { readonly kind: 'name'; readonly name: string; readonly lang: string; readonly entity: EntityRef };

export interface RuleFix {
  readonly title: Message;
  readonly edits: readonly RuleEdit[];
  /** A paragraph of its own for the end of the draft: the note of a citation. */
  readonly append?: string;
  readonly beside?: Beside;
  /** The one that a writer most likely wants. */
  readonly preferred?: boolean;
}

/** A claim of the corpus that a finding rests on, and what it says. */
export interface RelatedClaim {
  /** Global id: `article#c08`. */
  readonly claim: string;
  readonly message: Message;
}

/** What a rule found, in the prose offsets of the sentence's block (or its source's, where `inSource`). */
export interface RuleFinding {
  readonly span: Span;
  readonly inSource?: boolean;
  readonly message: Message;
  readonly fixes: readonly RuleFix[];
  readonly related?: readonly RelatedClaim[];
  /** Facts for machines: JSON values only. */
  readonly data: Readonly<Record<string, unknown>>;
}

/** Everything a rule may look at beside the sentence. */
export interface RuleContext {
  /** The block of the sentence, free of its place in the draft. */
  readonly block: Block;
  readonly evidence: Evidence;
  readonly corpus: Corpus;
  readonly claims: ClaimIndex;
  readonly names: NameSearch;
  readonly checkedKinds: ReadonlySet<QuantityKind>;
  /** The draft has its own bibliography: unknown keys are its own affair. */
  readonly ownBibliography: boolean;
  /** When the draft was written, as far as it says so. */
  readonly draftDate: DateBounds | undefined;
  readonly citationStyle: CitationStyle;
}

export interface Rule {
  readonly id: string;
  /** Severity where no setting says otherwise. */
  readonly severity: Severity;
  /** Looks at sentences in which nothing was read too (no name, number, citation…); others are spared it. */
  readonly everySentence?: true;
  /** The findings in one sentence, in order. Pure and quick: it runs on every sentence of the edited draft. */
  check(sentence: AnalyzedSentence, context: RuleContext): Iterable<RuleFinding>;
}

/** The fix that adds `written` to the names of `entity`: the writer may be right, and the corpus lack the form. */
export function addNameFix(corpus: Corpus, entity: EntityRef, written: string, lang: string): RuleFix {
  const of = (language: 'en' | 'ar') => isolate(displayName(corpus, entity, language));
  return {
    title: {
      en: `Add “${isolate(written)}” as another name of ${of('en')}`,
      ar: `إضافة «${isolate(written)}» اسما آخر لـ${of('ar')}`,
    },
    edits: [],
    beside: { kind: 'name', name: written, lang, entity },
  };
}

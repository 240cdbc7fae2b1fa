// What a check gives: a fact about a place in the draft, and what would mend it.

import type { Span } from './base/span.ts';
import type { RecordRef } from './corpus/model.ts';
import type { Beside } from './rules/rule.ts';

export type { FindingKey, Message } from './rules/rule.ts';

/** A replacement in the source of the draft. */
export interface Edit {
  readonly span: Span;
  readonly newText: string;
}

export interface FindingFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** What it writes beside the draft. */
  readonly beside?: Beside;
  readonly preferred?: boolean;
}

/** Something that a rule found, at its place in the source of the draft. */
export interface Finding {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly span: Span;
  /** In the language of the sentence (or of the setting); an Arabic one is isolated for left-to-right boxes. */
  readonly message: string;
  /** Language of the message. */
  readonly language: 'ar' | 'en';
  readonly fixes: readonly FindingFix[];
  /** Records of the corpus that it rests on, each with what it says. */
  readonly related: readonly { readonly record: RecordRef; readonly message: string }[];
  readonly data: Readonly<Record<string, unknown>>;
}

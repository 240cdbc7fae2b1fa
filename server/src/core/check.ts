// Runs the rules over an analysed draft: severities, silences and message languages are settled here,
// so that a rule says only what it found.

import type { Analysis, AnalyzedBlock, AnalyzedSentence } from './analysis/analysis.ts';
import { isSilenced } from './analysis/silences.ts';
import { isolateLine } from './base/bidi.ts';
import type { Span } from './base/span.ts';
import type { ClaimIndex } from './corpus/claim-index.ts';
import type { Corpus } from './corpus/model.ts';
import type { Finding } from './finding.ts';
import { RULES } from './rules/index.ts';
import type { Message, Rule, RuleContext, RuleEdit, RuleFinding, Severity } from './rules/rule.ts';
import type { Settings } from './settings.ts';

export interface CheckInput {
  readonly analysis: Analysis;
  readonly corpus: Corpus;
  readonly claims: ClaimIndex;
  readonly settings: Settings;
}

/** All findings of a draft, by place. */
export function checkDraft(input: CheckInput): readonly Finding[] {
  const { analysis, settings } = input;
  const active = RULES.map((rule) => ({ rule, severity: severityOf(rule, input) })).filter(
    (entry): entry is { rule: Rule; severity: Exclude<Severity, 'off'> } => entry.severity !== 'off',
  );
  const checkedKinds = new Set(settings['numbers.check']);
  const findings: Finding[] = [];
  for (const block of analysis.blocks) {
    for (const sentence of block.sentences) {
      if (isIdle(sentence)) continue;
      const context: RuleContext = {
        block,
        evidence: analysis.evidenceOf(sentence),
        corpus: input.corpus,
        claims: input.claims,
        checkedKinds,
        ownBibliography: analysis.frontMatter.bibliography,
      };
      for (const { rule, severity } of active) {
        for (const found of rule.check(sentence, context)) {
          const finding = place(found, rule.id, severity, block, sentence, settings);
          if (!isSilenced(analysis.silences, finding.rule, finding.span)) findings.push(finding);
        }
      }
    }
  }
  return findings.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Nothing in it that any rule looks at. */
const isIdle = ({ quantities, mentions, citations, misspellings, quotations }: AnalyzedSentence): boolean =>
  quantities.length + mentions.length + citations.length + misspellings.length + quotations.length === 0;

const severityOf = (rule: Rule, { analysis, settings }: CheckInput): Severity =>
  analysis.frontMatter.rules[rule.id] ?? settings.rules[rule.id] ?? rule.severity;

function place(
  found: RuleFinding,
  rule: string,
  severity: Exclude<Severity, 'off'>,
  block: AnalyzedBlock,
  sentence: AnalyzedSentence,
  settings: Settings,
): Finding {
  const language =
    settings.messages === 'auto' ? (sentence.language === 'ar' ? 'ar' : 'en') : settings.messages;
  const say = (message: Message): string => (language === 'ar' ? isolateLine(message.ar, 'rtl') : message.en);
  return {
    rule,
    severity,
    span: sourceSpan(block, found),
    message: say(found.message),
    language,
    fixes: found.fixes.map((fix) => ({
      title: say(fix.title),
      edits: fix.edits.map((edit) => ({ span: sourceSpan(block, edit), newText: edit.newText })),
      ...(fix.preferred && { preferred: true }),
    })),
    data: found.data,
  };
}

/** From offsets in a block (its prose, or its source) to the draft. */
function sourceSpan(
  { placed }: AnalyzedBlock,
  { span, inSource }: Pick<RuleEdit, 'span' | 'inSource'>,
): Span {
  const { start, end } = inSource ? span : placed.block.prose.sourceSpan(span);
  return { start: placed.start + start, end: placed.start + end };
}

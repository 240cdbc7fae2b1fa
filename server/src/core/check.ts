// Runs the rules over an analysed draft: severities, silences and message languages are settled here,
// so that a rule says only what it found. Blocks whose words and evidence did not change keep their findings.

import type { Analysis, AnalyzedBlock, AnalyzedSentence } from './analysis/analysis.ts';
import { type CitationStyle, citationStyleOf } from './analysis/citation-style.ts';
import { draftDate } from './analysis/draft-date.ts';
import { draftLanguage } from './analysis/draft-language.ts';
import { type Evidence, sameEvidence } from './analysis/evidence.ts';
import type { FrontMatter } from './analysis/front-matter.ts';
import { covers, type Silence } from './analysis/silences.ts';
import { isolateLine } from './base/bidi.ts';
import { type Span, shift } from './base/span.ts';
import type { ClaimIndex } from './corpus/claim-index.ts';
import type { DateBounds } from './corpus/date.ts';
import type { Corpus } from './corpus/model.ts';
import type { NameSearch } from './corpus/name-search.ts';
import type { Edit, Finding, FindingFix } from './finding.ts';
import type { LanguageId } from './language/language.ts';
import { RULES } from './rules/index.ts';
import type { Message, Rule, RuleContext, RuleEdit, RuleFinding, Severity } from './rules/rule.ts';
import { unusedSilence, unusedSilenceFinding } from './rules/unused-silence.ts';
import type { Settings } from './settings.ts';
import { languageOf } from './text/language-of.ts';
import type { Block } from './text/prose.ts';

export interface CheckerInput {
  readonly corpus: Corpus;
  readonly claims: ClaimIndex;
  readonly names: NameSearch;
  readonly settings: Settings;
}

type ActiveRule = readonly [rule: Rule, severity: Finding['severity']];

/** What the rules look at beside a block and its evidence, the same value while the draft says the same. */
interface DraftFacts {
  readonly rules: readonly ActiveRule[];
  readonly everySentence: boolean;
  readonly ownBibliography: boolean;
  readonly date: DateBounds | undefined;
  readonly citationStyle: CitationStyle;
  readonly language: LanguageId;
}

/** What the rules found in a block, from its start, and what that rests on beside the block's own words. */
interface Checked {
  readonly facts: DraftFacts;
  readonly evidence: readonly Evidence[];
  readonly findings: readonly BlockFinding[];
}

/** A finding from the start of its block; what its fixes append is not yet placed. */
type BlockFinding = Omit<Finding, 'fixes'> & {
  readonly fixes: readonly (FindingFix & { readonly append?: string })[];
};

/** A function that gives all findings of a draft, by place. */
export function createChecker({
  corpus,
  claims,
  names,
  settings,
}: CheckerInput): (analysis: Analysis) => readonly Finding[] {
  const checkedKinds = new Set(settings['numbers.check']);
  const checked = new WeakMap<readonly AnalyzedSentence[], Checked>();
  let latest: { readonly key: string; readonly facts: DraftFacts } | undefined;

  const factsOf = (analysis: Analysis): DraftFacts => {
    const { prose, frontMatter } = analysis;
    const date = draftDate(analysis);
    const citationStyle = citationStyleOf(analysis);
    const style = Object.values(citationStyle).join();
    const language = draftLanguage(analysis);
    const key = `${language} ${date?.first}/${date?.last} ${style} ${prose.frontMatter?.text}`;
    if (latest?.key !== key) {
      const rules = activeRules(settings, frontMatter);
      const facts = {
        rules,
        everySentence: rules.some(([rule]) => rule.everySentence),
        ownBibliography: frontMatter.bibliography,
        date,
        citationStyle,
        language,
      };
      latest = { key, facts };
    }
    return latest.facts;
  };

  function checkBlock(
    block: Block,
    sentences: readonly AnalyzedSentence[],
    evidence: readonly Evidence[],
    { rules, everySentence, ownBibliography, date, citationStyle, language: ofDraft }: DraftFacts,
  ): BlockFinding[] {
    return sentences.flatMap((sentence, i) => {
      if (!everySentence && isIdle(sentence)) return [];
      const context: RuleContext = {
        block,
        evidence: evidence[i]!,
        corpus,
        claims,
        names,
        checkedKinds,
        ownBibliography,
        draftDate: date,
        citationStyle,
      };
      const { start, end } = sentence.span;
      const own = /\p{L}/u.test(block.prose.text.slice(start, end)) ? sentence.language : ofDraft;
      const language = settings.messages === 'auto' ? (own === 'ar' ? 'ar' : 'en') : settings.messages;
      return rules.flatMap(([rule, severity]) =>
        Array.from(rule.check(sentence, context), (found) =>
          toFinding(found, rule.id, severity, block, language),
        ),
      );
    });
  }

  function findingsOf(block: AnalyzedBlock, analysis: Analysis, facts: DraftFacts): readonly BlockFinding[] {
    const { placed, sentences } = block;
    if (!facts.everySentence && sentences.every(isIdle)) return [];
    const evidence = sentences.map((sentence) => analysis.evidenceOf(sentence));
    const known = checked.get(sentences);
    if (known?.facts === facts && known.evidence.every((each, i) => sameEvidence(each, evidence[i]!)))
      return known.findings;
    const findings = checkBlock(placed.block, sentences, evidence, facts);
    checked.set(sentences, { facts, evidence, findings });
    return findings;
  }

  return (analysis) => {
    const facts = factsOf(analysis);
    const { silences, prose } = analysis;
    const found = analysis.blocks.flatMap((block) =>
      findingsOf(block, analysis, facts).map((finding) => placed(finding, block.placed.start, prose.source)),
    );
    const used = new Set<Silence>();
    const heard = found.filter(({ rule, span }) => {
      const silent = silences.filter((silence) => covers(silence, rule, span));
      for (const silence of silent) used.add(silence);
      return silent.length === 0;
    });
    const unused = silences.filter((silence) => !used.has(silence));
    return [...heard, ...unusedSilences(unused, facts.rules, prose.source, settings)].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
  };
}

/** What there is to say of silences that silenced nothing. One for a rule that is off waits for it to be on again. */
function unusedSilences(
  unused: readonly Silence[],
  rules: readonly ActiveRule[],
  source: string,
  settings: Settings,
): Finding[] {
  const severity = rules.find(([rule]) => rule === unusedSilence)?.[1];
  if (!severity) return [];
  const isOff = (id: string) =>
    RULES.some((rule) => rule.id === id) && !rules.some(([rule]) => rule.id === id);
  return unused
    .filter((silence) => silence.rules === 'all' || ![...silence.rules].every(isOff))
    .map((silence) => {
      const { start, end } = silence.comment;
      const language = settings.messages === 'auto' ? languageAround(source, start, end) : settings.messages;
      const found = unusedSilenceFinding(silence, wholeComment(source, silence.comment));
      return placed(toFinding(found, unusedSilence.id, severity, undefined, language), 0, source);
    });
}

/** A comment with the space before it, or with its line where it has one of its own. */
function wholeComment(source: string, { start, end }: Span): Span {
  const before = source.slice(0, start).trimEnd().length;
  const isAlone = source.lastIndexOf('\n', start - 1) >= before && source[end] === '\n';
  return isAlone
    ? { start: source.lastIndexOf('\n', start - 1) + 1, end: end + 1 }
    : { start: Math.max(before, source.lastIndexOf('\n', start - 1) + 1), end };
}

/** A comment speaks the language of its line, or of the lines next to it. */
const languageAround = (source: string, start: number, end: number): Finding['language'] =>
  languageOf(source, Math.max(0, start - 200), Math.min(source.length, end + 200)) === 'ar' ? 'ar' : 'en';

/** The rules that speak in a draft, each with its severity there. */
const activeRules = (settings: Settings, frontMatter: FrontMatter): readonly ActiveRule[] =>
  RULES.flatMap((rule) => {
    const severity: Severity = frontMatter.rules[rule.id] ?? settings.rules[rule.id] ?? rule.severity;
    return severity === 'off' ? [] : [[rule, severity] as const];
  });

/** Nothing in it that any rule looks at. */
const isIdle = ({ quantities, mentions, citations, misspellings, quotations }: AnalyzedSentence): boolean =>
  quantities.length + mentions.length + citations.length + misspellings.length + quotations.length === 0;

function toFinding(
  found: RuleFinding,
  rule: string,
  severity: Finding['severity'],
  block: Block | undefined,
  language: Finding['language'],
): BlockFinding {
  const say = (message: Message): string => (language === 'ar' ? isolateLine(message.ar, 'rtl') : message.en);
  const inSource = ({ span, inSource: already }: Pick<RuleEdit, 'span' | 'inSource'>): Span =>
    already || !block ? span : block.prose.sourceSpan(span);
  return {
    rule,
    severity,
    span: inSource(found),
    message: say(found.message),
    language,
    fixes: found.fixes.map((fix) => ({
      title: say(fix.title),
      edits: fix.edits.map((edit) => ({ span: inSource(edit), newText: edit.newText })),
      ...(fix.append !== undefined && { append: fix.append }),
      ...(fix.beside && { beside: fix.beside }),
      ...(fix.preferred && { preferred: true }),
    })),
    related: (found.related ?? []).map(({ claim, message }) => ({
      record: { kind: 'claim', id: claim },
      message: say(message),
    })),
    data: found.data,
  };
}

/** A finding of a block that stands at `by` in `source`, as it is in the draft. */
const placed = (finding: BlockFinding, by: number, source: string): Finding => ({
  ...finding,
  span: shift(finding.span, by),
  fixes: finding.fixes.map(({ append, ...fix }) => ({
    ...fix,
    edits: [
      ...fix.edits.map(({ span, newText }) => ({ span: shift(span, by), newText })),
      ...(append === undefined ? [] : [appended(append, source)]),
    ],
  })),
});

/** `text` as the last paragraph of `source`. */
function appended(text: string, source: string): Edit {
  const end = source.length;
  const gap = source.endsWith('\n\n') ? '' : source.endsWith('\n') ? '\n' : '\n\n';
  return { span: { start: end, end }, newText: `${gap}${text}\n` };
}

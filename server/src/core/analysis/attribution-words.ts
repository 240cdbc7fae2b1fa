// The words that put an attribution into a sentence: who is meant by a claim's chain, as a writer of the language says it.

import { describedBy, originOf, relayOf } from '../corpus/claim-origin.ts';
import { displayName, inLanguage } from '../corpus/house-form.ts';
import type { ClaimEntry, Corpus, Source } from '../corpus/model.ts';
import type { Block } from '../text/prose.ts';
import type { AnalyzedSentence } from './analysis.ts';
import { citationPlace } from './citation-style.ts';

/**
 * "according to Libyan military sources quoted by Asharq Al-Awsat", «بحسب مصادر عسكرية ليبية نقلت عنها الشرق الأوسط»:
 * the unnamed origin of a claim and the first outlet that relays it. Nothing where the corpus does not describe it.
 */
export function attributionWords(
  corpus: Corpus,
  entry: ClaimEntry,
  language: 'ar' | 'en',
): string | undefined {
  const origin = originOf(entry);
  const described = inLanguage(describedBy(entry.article, origin), language);
  if (described === undefined) return undefined;
  // A description may go on to say more: the first part names the source.
  const source = described.split(/[;؛,،(]/)[0]!.trim();
  const relay = relayOf(entry);
  const outlet = relay && displayName(corpus, { kind: 'actor', id: relay }, language);
  const isNamed = outlet !== undefined && source.includes(outlet);
  if (language === 'en') return `according to ${source}${outlet && !isNamed ? ` quoted by ${outlet}` : ''}`;
  const number = entry.article.sources?.find(({ id }) => id === origin.source)?.number;
  const quoted = outlet && !isNamed ? ` ${relayVerb(outlet)} ${aboutThem(source, number)} ${outlet}` : '';
  return `بحسب ${genitive(source)}${quoted}`;
}

/** The words as they go into `sentence`, and where; an offset in the source of its block. */
export function attributionOf(
  block: Block,
  sentence: AnalyzedSentence,
  words: string,
): { readonly at: number; readonly text: string } {
  return {
    at: attributionPlace(block, sentence),
    text: `${sentence.language === 'ar' ? '،' : ','} ${words}`,
  };
}

/** Where the words go in: before the citation that closes the sentence, else before its stop. An offset in the source. */
function attributionPlace(block: Block, sentence: AnalyzedSentence): number {
  const { text } = block.prose;
  const end = citationPlace(block, sentence.span);
  const last = block.prose.fromSource(end);
  const closing = sentence.citations.findLast(
    ({ at, kind }) => kind !== 'link' && at.end <= last && text.slice(at.end, last).trim() === '',
  );
  if (!closing) return end;
  // Behind the word before the mark: the space between them stays with the mark, and the stop ends the sentence.
  let at = closing.at.start;
  while (at > sentence.span.start && /[\s.!?؟。…۔]/.test(text[at - 1]!)) at--;
  return block.prose.sourceSpan({ start: at - 1, end: at }).end;
}

/** A sound masculine plural or a dual in the case that «بحسب» asks for, with the adjectives right behind it. */
function genitive(source: string): string {
  const words = source.split(' ');
  for (const [at, word] of words.entries()) {
    if (!/(?:ون|ان)$/.test(word) || word.length < 5) break;
    words[at] = `${word.slice(0, -2)}ين`;
  }
  return words.join(' ');
}

/** «عنها» of sources and of a woman, «عنهم» of men, «عنهما» of two, «عنه» of one. */
function aboutThem(source: string, number: Source['number']): string {
  const first = source.split(' ')[0]!;
  if (number === 'dual') return 'عنهما';
  if (number === 'singular') return first.endsWith('ة') ? 'عنها' : 'عنه';
  return /(?:ون|ين)$/.test(first) ? 'عنهم' : 'عنها';
}

/** A paper, an agency and a channel are feminine; a site and a broadcaster are not. */
const relayVerb = (outlet: string): string => (/^(?:موقع|تلفزيون|راديو|مركز)/.test(outlet) ? 'نقل' : 'نقلت');

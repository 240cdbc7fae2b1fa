// The claims that are proposed: one for each checked number, and one for each passage that the article quotes. What they
// say is left to a person: the paraphrase is a stub of value, thing and place, never the article's own sentence.

import type { Quotation } from '../analysis/quotations.ts';
import { contains, overlaps, type Span } from '../base/span.ts';
import type { AttributionLink, Claim, Corpus, LangText, Provenance } from '../corpus/model.ts';
import { isChecked } from '../text/quantity.ts';
import { wordsOf } from '../text/tokens.ts';
import type { IntakeProblem, ProposedPart } from './article-proposal.ts';
import { numberStub, quoteStub } from './claim-stubs.ts';
import { claimedQuantity } from './claimed-quantity.ts';
import { namedLists } from './named-lists.ts';
import type { PlacedSentence, ProposedName } from './placed-sentence.ts';
import { datesIn, isoDate } from './read-day.ts';
import type { SentenceVoices } from './voices.ts';

/** A sentence that is read, with its voices and the new names in it. */
export interface ReadSentence {
  readonly placed: PlacedSentence;
  readonly voices: SentenceVoices;
  readonly proposed: readonly ProposedName[];
}

export interface ProposedClaims {
  readonly claims: readonly Claim[];
  readonly parts: readonly ProposedPart[];
  readonly problems: readonly IntakeProblem[];
}

/** Most claims of an article: the format numbers them with four digits, and nobody reviews more than this. */
const MOST_CLAIMS = 300;
/** Most entities that a claim names: those of a long list are no subjects of the number. */
const MOST_ENTITIES = 8;
/** A number is about whom it stands near to, in UTF-16 units, and about whom its sentence begins with. */
const NEAR = 60;
const HEAD = 15;
/** A longer passage is the publisher's: its place is kept, its words are not. */
const LONGEST_QUOTE = 300;

/** The claims of `sentences`, in the order of the article. */
export function proposeClaims(
  sentences: readonly ReadSentence[],
  corpus: Corpus,
  describedBy: (link: AttributionLink) => LangText | undefined,
  provenance: Provenance,
): ProposedClaims {
  const claims: Claim[] = [];
  const parts: ProposedPart[] = [];
  const problems: IntakeProblem[] = [];
  const add = (claim: Omit<Claim, 'id' | 'provenance'>, span: Span, label: string): string => {
    const id = `c${String(claims.length + 1).padStart(2, '0')}`;
    claims.push({ id, ...claim, provenance });
    parts.push({ kind: 'claim', id, span, label });
    return id;
  };
  for (const read of sentences) {
    const room = MOST_CLAIMS - claims.length;
    const { placed } = read;
    const { sentence, start } = placed;
    const at = ({ start: from, end }: Span): Span => ({ start: start + from, end: start + end });
    const numbers = sentence.quantities.filter((quantity) => isChecked(quantity));
    // Each of them looks through its sentence: one of thousands is cut like a text of thousands.
    const quantities = numbers.slice(0, room);
    if (room <= 0 || numbers.length > room)
      problems.push({ message: `Only the first ${MOST_CLAIMS} numbers and quotations are proposed` });
    if (room <= 0) break;
    const speeches = sentence.quotations.filter((quotation) => isSpeech(quotation, placed));
    for (const quantity of quantities) {
      const { quantity: given, isNamed } = claimedQuantity(quantity, placed, corpus);
      const inside = speeches.find(({ inner }) => contains(inner, quantity));
      const claim = {
        kind: 'quantity' as const,
        paraphrase: numberStub(given, isNamed, placesOf(read), corpus),
        quantity: given,
        ...about(read, quantity, corpus),
        ...timeOf(read),
        attribution: withDirect(chainOf(read, quantity, inside), inside !== undefined),
        evidence: [at(sentence.span)],
        ...(inside && quoteOf(placed, inside)),
      };
      const id = add(claim, at(quantity), claim.paraphrase.en ?? claim.paraphrase.ar ?? given.text ?? '');
      if (!isNamed) problems.push({ message: `What ${id} counts has to be filled in`, span: at(quantity) });
      if (quantity.currency !== undefined && given.currency === undefined)
        problems.push({
          message: `Whose ${quantity.currency} ${id} is in has to be filled in: its \`currency\` in three letters`,
          span: at(quantity),
        });
    }
    for (const list of namedLists(placed, corpus)) {
      const paraphrase = numberStub(list.quantity, true, [], corpus);
      const claim = {
        kind: 'quantity' as const,
        paraphrase,
        quantity: list.quantity,
        subjects: list.ids,
        ...timeOf(read),
        attribution: read.voices.chainAt(list.start),
        evidence: [at(list)],
      };
      add(claim, at(list), paraphrase.en ?? '');
    }
    for (const quotation of speeches) {
      if (quantities.some((quantity) => contains(quotation.inner, quantity))) continue;
      const told = chainOf(read, quotation.inner, quotation);
      if (told[0]!.kind === 'narrator') continue; // nobody is quoted: a name, a title, a so-called
      const paraphrase = quoteStub(told[0]!, corpus, describedBy);
      const claim = {
        kind: 'statement' as const,
        paraphrase,
        ...about(read, quotation, corpus),
        ...timeOf(read),
        attribution: withDirect(told, true, isPartial(quotation, placed)),
        evidence: [at(sentence.span)],
        ...quoteOf(placed, quotation),
      };
      const label = paraphrase.en ?? paraphrase.ar ?? '';
      const id = add(claim, at(sentence.span), label);
      parts.push({ kind: 'quotation', id, span: at(quotation.inner), label });
    }
  }
  return { claims, parts, problems };
}

/** Through whom `span` is told; speech belongs to the sentence's speaker, on whichever side of it his verb stands. */
function chainOf(
  { voices }: ReadSentence,
  span: Span,
  speech: Quotation | undefined,
): readonly AttributionLink[] {
  const chain = voices.chainAt(span.start);
  return speech && chain[0]!.kind === 'narrator' ? voices.chain : chain;
}

const WORDS_OF_SPEECH = 3;

/** Speech, not a name or a term in quotation marks: longer than these are, and of two words at least where no name. */
function isSpeech(quotation: Quotation, { text, sentence }: PlacedSentence): boolean {
  if (quotation.depth > 0 || quotation.open) return false;
  const words = wordsOf(text, quotation.inner.start, quotation.inner.end).length;
  if (words > WORDS_OF_SPEECH) return true;
  const isName = sentence.mentions.some(({ whole, demonym }) => !demonym && overlaps(whole, quotation));
  // «لديها "وجود صغير"»: a few words of somebody who was named before.
  return (
    words > 1 &&
    !isName &&
    sentence.attributions.some(
      ({ cue, source, said }) =>
        (cue.end < quotation.start || (said === 'before' && cue.start >= quotation.end)) &&
        !(source && overlaps(source, quotation)),
    ) &&
    !isCalled(text, quotation)
  );
}

/** «ما يعرف باسم "…"», "the so-called …", "dubbed …": what is quoted is what something is called. */
const isCalled = (text: string, { start }: Span): boolean =>
  /(?:باسم|المسما?ة|المسمى|يسمى|تسمى|بـ|عملية|كتاب|بعنوان|so-called|dubbed|called|named|titled|known as|operation|صحيفة|موقع|قناة|جريدة|مجلة|وكالة|كتيبة|لواء|حركة|منظمة|تنظيم)\s*$/iu.test(
    text.slice(Math.max(0, start - 24), start),
  );

const isPartial = (quotation: Quotation, { text }: PlacedSentence): boolean =>
  wordsOf(text, quotation.inner.start, quotation.inner.end).length <= WORDS_OF_SPEECH;

function quoteOf({ text, start }: PlacedSentence, { inner }: Quotation): Pick<Claim, 'quote'> {
  const written = text.slice(inner.start, inner.end);
  const lead = written.length - written.trimStart().length;
  const quoted = written.trim();
  if (quoted === '' || quoted.length > LONGEST_QUOTE) return {};
  const from = start + inner.start + lead;
  return { quote: { text: quoted, start: from, end: from + quoted.length } };
}

const withDirect = (
  [origin, ...relays]: readonly AttributionLink[],
  isDirect: boolean,
  isPart = false,
): readonly AttributionLink[] =>
  isDirect && origin && origin.kind !== 'narrator'
    ? [{ ...origin, direct: isPart ? ('partial' as const) : true }, ...relays]
    : origin
      ? [origin, ...relays]
      : [];

/** The names of the sentence that are nobody who speaks in it, those nearest to `span` first. */
function namesOf({ placed, voices, proposed }: ReadSentence, span: Span) {
  const speaking = new Set(voices.chain.flatMap(({ actor, onBehalfOf }) => [actor, onBehalfOf]));
  const names = [
    ...placed.sentence.mentions
      .filter(({ candidates }) => candidates.length === 1)
      .map(({ start, end, entity, demonym }) => ({ start, end, entity, demonym: demonym === true })),
    ...proposed.map(({ start, end, entity }) => ({ start, end, entity, demonym: false })),
  ];
  return names
    .filter(({ entity }) => !speaking.has(entity.id))
    .sort((a, b) => apart(a, span) - apart(b, span));
}

const apart = (a: Span, b: Span): number => Math.max(0, a.start - b.end, b.start - a.end);

/** Who is spoken of, and where: an adjective of a nation is who, not where. */
function about(read: ReadSentence, span: Span, corpus: Corpus): Pick<Claim, 'subjects' | 'places'> {
  const { start } = read.placed.sentence.span;
  const names = namesOf(read, span).filter((name) => apart(name, span) <= NEAR || name.start - start < HEAD);
  const subjects = new Set<string>();
  for (const { entity, demonym } of names) {
    if (entity.kind === 'actor') subjects.add(entity.id);
    else if (demonym && corpus.actors.has(entity.id)) subjects.add(entity.id);
  }
  const places = placesOf(read);
  return {
    ...(subjects.size > 0 && { subjects: [...subjects].slice(0, MOST_ENTITIES) }),
    ...(places.length > 0 && { places }),
  };
}

const placesOf = ({ placed, proposed }: ReadSentence): readonly string[] =>
  [
    ...new Set(
      [
        ...placed.sentence.mentions.filter(({ demonym, candidates }) => !demonym && candidates.length === 1),
        ...proposed,
      ]
        .filter(({ entity }) => entity.kind === 'place')
        .map(({ entity }) => entity.id),
    ),
  ].slice(0, MOST_ENTITIES);

/** The day that the sentence names, where it names one with its year. */
function timeOf({ placed: { text, sentence } }: ReadSentence): Pick<Claim, 'time'> {
  const dates = sentence.quantities.filter(({ kind }) => kind === 'date');
  const [only] = dates;
  if (!only || dates.length > 1) return {};
  const written = text.slice(only.start, only.end);
  const date = datesIn(written)[0];
  const value = date && isoDate(date);
  return value ? { time: { value, basis: 'stated', text: written } } : {};
}

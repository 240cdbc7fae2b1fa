// role-outdated: a title that its bearer did not hold at the date the sentence speaks of. See docs/rules/role-outdated.md.

import type { AnalyzedSentence } from '../analysis/analysis.ts';
import { nameFault } from '../analysis/name-fault.ts';
import { datesSpokenOf } from '../analysis/spoken-date.ts';
import { type HeldTitle, heldTitles, writtenTitle } from '../analysis/written-titles.ts';
import { isolate } from '../base/bidi.ts';
import { contains, hull } from '../base/span.ts';
import { type DateBounds, dateBounds } from '../corpus/date.ts';
import { displayName } from '../corpus/house-form.ts';
import { LANGUAGES } from '../language/languages.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { Message, Rule, RuleFix } from './rule.ts';

export const roleOutdated: Rule = {
  id: 'role-outdated',
  severity: 'information',
  *check(sentence, { block, corpus, draftDate }) {
    const { text } = block.prose;
    const date = datesSpokenOf(sentence.quantities, draftDate) ?? draftDate;
    if (date === undefined || date === 'unclear') return;
    for (const mention of sentence.mentions) {
      const actor = mention.entity.kind === 'actor' ? corpus.actors.get(mention.entity.id) : undefined;
      if (actor?.type !== 'person' || mention.candidates.length > 1) continue;
      const held = heldTitles(actor);
      const outdated = held.filter((title) => !isHeld(title, held, date)).map(({ text: title }) => title);
      // A longer title that is held hides a shorter one in it that is not.
      const all = held.map(({ text: title }) => title);
      const written = outdated.length === 0 ? undefined : writtenTitle(mention, all, sentence, text, corpus);
      if (!written || !outdated.includes(written.title)) continue;
      if (speaksOfOtherTimes(sentence, text)) return;
      if (sentence.quotations.some((quotation) => contains(quotation, written.span))) continue;
      const title = text.slice(written.span.start, written.span.end);
      const terms = held.filter(({ text: each }) => sameTitle(each, written.title));
      yield {
        // Title and name: neither is wrong without the other. A name with a fault of its own is underlined for that.
        span: nameFault(mention, text, corpus) ? written.span : hull(written.span, mention),
        message: say(title, (language) => displayName(corpus, mention.entity, language), terms, date),
        fixes: titleFix(written.span, held, terms, date),
        data: { text: title, entity: mention.entity, date: date.first ?? date.last },
      };
    }
  },
};

const sameTitle = (a: string, b: string): boolean => foldKey(a) === foldKey(b);

/** Whether the title may have been held on a day of `date`: any of its terms reaches into it. */
const isHeld = ({ text }: HeldTitle, all: readonly HeldTitle[], date: DateBounds): boolean =>
  all.some((term) => sameTitle(term.text, text) && coversSome(term, date));

function coversSome({ from, to }: HeldTitle, { first, last }: DateBounds): boolean {
  const since = from === undefined ? undefined : dateBounds(from)?.first;
  const until = to === undefined ? undefined : dateBounds(to)?.last;
  const endedBefore = until !== undefined && first !== undefined && until < first;
  const beganAfter = since !== undefined && last !== undefined && since > last;
  return !endedBefore && !beganAfter;
}

/** "Former", «السابق», "then": the sentence says itself that it speaks of another time. */
function speaksOfOtherTimes({ span, language }: AnalyzedSentence, text: string): boolean {
  const { otherTimes } = LANGUAGES[language].titles;
  return wordsOf(text, span.start, span.end).some(({ start, end }) => {
    const key = foldKey(text.slice(start, end));
    return otherTimes.has(key) || (/^[وف]/.test(key) && otherTimes.has(key.slice(1)));
  });
}

function say(
  title: string,
  name: (language: 'en' | 'ar') => string,
  terms: readonly HeldTitle[],
  date: DateBounds,
): Message {
  const day = isolate(shortDate(date));
  const term = (since: string, until: string) =>
    [
      ...new Set(
        terms.map(({ from, to }) =>
          [from && `${since} ${isolate(from)}`, to && `${until} ${isolate(to)}`].filter(Boolean).join(' '),
        ),
      ),
    ].join('; ');
  return {
    en: `${isolate(name('en'))} was not “${isolate(title)}” in ${day}: ${term('from', 'until')}.`,
    ar: `«${isolate(title)}» ليس لقب ${isolate(name('ar'))} في ${day}، فمدته ${term('من', 'حتى')}.`,
  };
}

/** The date as far as it is known: a day, a month or a year where it begins and ends with one, else its ends. */
function shortDate({ first, last }: DateBounds): string {
  if (first === undefined || last === undefined || first === last) return first ?? last ?? '';
  for (const length of [7, 4]) {
    const part = first.slice(0, length);
    const whole = dateBounds(part);
    if (whole?.first === first && whole.last === last) return part;
  }
  return `${first}/${last}`;
}

/** The rank that was held then, where it is one: a rank follows another, an office does not. */
function titleFix(
  span: { readonly start: number; readonly end: number },
  held: readonly HeldTitle[],
  terms: readonly HeldTitle[],
  date: DateBounds,
): RuleFix[] {
  const { language, rank } = terms[0]!;
  const then = held.filter((each) => each.rank && each.language === language && coversSome(each, date));
  if (!rank || then.length !== 1) return [];
  const newText = then[0]!.text;
  return [
    {
      title: { en: `Change to ${isolate(newText)}`, ar: `التغيير إلى «${isolate(newText)}»` },
      edits: [{ span, newText }],
    },
  ];
}

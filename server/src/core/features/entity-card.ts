// The card of an actor or a place: names in both scripts, what it is, where it belongs, what the corpus says of it.

import { distance } from 'fastest-levenshtein';
import { isolate } from '../base/bidi.ts';
import type { ClaimIndex } from '../corpus/claim-index.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { displayName, houseForm, inLanguage, recordOf } from '../corpus/house-form.ts';
import type { Actor, Corpus, Place } from '../corpus/model.ts';
import { isUnreviewed } from '../corpus/unreviewed.ts';
import { type Card, emphasis, escapeMarkdown, type Rich, strong } from './card.ts';
import type { CardLanguage } from './chain.ts';
import { renderClaim } from './claim-lines.ts';
import { showPeriod } from './dates.ts';
import { ACTOR_TYPES, CARD_WORDS, PLACE_TYPES, RELATIONS } from './labels.ts';

/** The card of `entity` in `language`; nothing where the corpus has no record of it. */
export function entityCard(
  corpus: Corpus,
  claims: ClaimIndex,
  entity: EntityRef,
  language: CardLanguage,
): Card | undefined {
  const record = recordOf(corpus, entity);
  if (!record) return undefined;
  const other: CardLanguage = language === 'ar' ? 'en' : 'ar';
  const name = displayName(corpus, entity, language);
  const otherName = houseForm(corpus, entity, other);
  const facts =
    entity.kind === 'place'
      ? placeFacts(corpus, record as Place, language)
      : actorFacts(corpus, record as Actor, language);
  const lines: Rich[] = [
    strong(isolate(name)) +
      (otherName && otherName !== name ? ` · ${escapeMarkdown(isolate(otherName))}` : ''),
    facts.map(escapeMarkdown).join(' · ') +
      (isUnreviewed(record) ? ` · ${emphasis(CARD_WORDS.unreviewed[language])}` : ''),
  ];
  const summary = 'summary' in record ? inLanguage(record.summary, language) : undefined;
  // "International organisation" behind "international organization" tells nothing more.
  if (summary && distance(summary.toLowerCase(), facts[0]!.toLowerCase()) > 2)
    lines.push(escapeMarkdown(isolate(summary)));
  const about = claims.about(entity);
  if (about.length === 0) lines.push(emphasis(CARD_WORDS.noClaims[language]));
  for (const claim of about) lines.push(renderClaim(corpus, claim, language));
  return { language, lines };
}

const comma = (language: CardLanguage): string => (language === 'ar' ? '، ' : ', ');

/** "city · in Misrata District, western Libya, Libya". */
function placeFacts(corpus: Corpus, place: Place, language: CardLanguage): string[] {
  const type = PLACE_TYPES[place.type][language];
  // What kind of facility it is, the corpus says in English only.
  const facts = [place.facility && language === 'en' ? `${type} (${place.facility})` : type];
  const names = withinPath(corpus, place).map((id) =>
    isolate(displayName(corpus, { kind: 'place', id }, language)),
  );
  if (names.length > 0) facts.push(`${CARD_WORDS.in[language]} ${names.join(comma(language))}`);
  return facts;
}

/** "person · Libya · Prime Minister, Government of National Accord (2016 – 2021-03) · loyal to …". */
function actorFacts(corpus: Corpus, actor: Actor, language: CardLanguage): string[] {
  const name = (kind: EntityRef['kind'], id: string) => isolate(displayName(corpus, { kind, id }, language));
  const facts = [ACTOR_TYPES[actor.type][language]];
  const place = actor.place ?? actor.seat;
  const own = name('actor', actor.id);
  // A country lies in itself: nothing to tell.
  if (place && name('place', place) !== own) facts.push(`${CARD_WORDS.at[language]} ${name('place', place)}`);
  else if (!place && actor.country) {
    const country = [...corpus.places.values()].find(
      ({ type, country }) => type === 'country' && country === actor.country,
    );
    if (country && country.id !== actor.id) facts.push(name('place', country.id));
  }
  for (const { title, org, from, to } of actor.roles ?? []) {
    const when = showPeriod(from, to, language);
    const words = [isolate(inLanguage(title, language) ?? ''), name('actor', org)].join(comma(language));
    facts.push(when ? `${words} (${when})` : words);
  }
  for (const { relation, target } of actor.affiliations ?? []) {
    facts.push(`${RELATIONS[relation]![language]} ${name('actor', target)}`);
  }
  return facts;
}

/** Ids of the places that hold `place`, the nearest first; of a disputed parent the first; a circle ends the path. */
function withinPath(corpus: Corpus, place: Place): string[] {
  const path: string[] = [];
  let parent = [place.within ?? []].flat()[0];
  while (parent !== undefined && !path.includes(parent)) {
    path.push(parent);
    parent = [corpus.places.get(parent)?.within ?? []].flat()[0];
  }
  return path;
}

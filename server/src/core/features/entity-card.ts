// The card of an actor or a place: names in both scripts, what it is, where it belongs, what the corpus says of it.

import { isolate } from '../base/bidi.ts';
import type { ClaimIndex } from '../corpus/claim-index.ts';
import type { EntityRef } from '../corpus/entity.ts';
import { displayName, houseForm, inLanguage, recordOf } from '../corpus/house-form.ts';
import type { Actor, Corpus, Place } from '../corpus/model.ts';
import { type Card, emphasis, escapeMarkdown, type Rich, strong } from './card.ts';
import type { CardLanguage } from './chain.ts';
import { renderClaim } from './claim-lines.ts';
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
  const lines: Rich[] = [
    strong(isolate(name)) +
      (otherName && otherName !== name ? ` · ${escapeMarkdown(isolate(otherName))}` : ''),
    whatLine(corpus, entity, record, language),
  ];
  const summary = 'summary' in record ? inLanguage(record.summary, language) : undefined;
  if (summary) lines.push(escapeMarkdown(isolate(summary)));
  const about = claims.about(entity);
  if (about.length === 0) lines.push(emphasis(CARD_WORDS.noClaims[language]));
  for (const claim of about) lines.push(renderClaim(corpus, claim, language));
  return { language, lines };
}

function whatLine(corpus: Corpus, entity: EntityRef, record: Actor | Place, language: CardLanguage): Rich {
  const name = (ref: EntityRef) => isolate(displayName(corpus, ref, language));
  const word = (key: 'in' | 'at' | 'since' | 'until') => CARD_WORDS[key][language];
  const parts: string[] = [];
  if (entity.kind === 'place') {
    const place = record as Place;
    parts.push(
      place.facility
        ? `${PLACE_TYPES[place.type][language]} (${isolate(place.facility)})`
        : PLACE_TYPES[place.type][language],
    );
    const path = withinPath(corpus, place);
    if (path.length > 0) {
      const names = path.map((id) => name({ kind: 'place', id }));
      parts.push(`${word('in')} ${names.join(language === 'ar' ? '، ' : ', ')}`);
    }
  } else {
    const actor = record as Actor;
    parts.push(ACTOR_TYPES[actor.type][language]);
    const place = actor.place ?? actor.seat;
    if (place) parts.push(`${word('at')} ${name({ kind: 'place', id: place })}`);
    else if (actor.country) {
      const country = [...corpus.places.values()].find(
        ({ type, country }) => type === 'country' && country === actor.country,
      );
      if (country && country.id !== actor.id) parts.push(name({ kind: 'place', id: country.id }));
    }
    for (const role of actor.roles ?? []) {
      const title = inLanguage(role.title, language) ?? '';
      const dates = [
        role.from && `${word('since')} ${isolate(role.from)}`,
        role.to && `${word('until')} ${isolate(role.to)}`,
      ];
      const when = dates.filter(Boolean).join(' ');
      parts.push(
        `${isolate(title)}${language === 'ar' ? '، ' : ', '}${name({ kind: 'actor', id: role.org })}${when ? ` (${when})` : ''}`,
      );
    }
    for (const { relation, target } of actor.affiliations ?? []) {
      parts.push(`${RELATIONS[relation]![language]} ${name({ kind: 'actor', id: target })}`);
    }
  }
  return parts.map(escapeMarkdown).join(' · ');
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

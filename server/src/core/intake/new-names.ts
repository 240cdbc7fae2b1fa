// Names that the corpus does not have, and what they are of where the words beside them say it: a title before a person,
// «صحيفة» before a name in quotation marks, "town of". What no word vouches for is told, not proposed: a wrong record costs
// a writer more than a missing one.

import { overlaps, type Span } from '../base/span.ts';
import type { EntityKind } from '../corpus/entity.ts';
import type { Actor, Corpus, Place, Provenance } from '../corpus/model.ts';
import type { NameCandidate, NameSearch } from '../corpus/name-search.ts';
import { slugOf } from '../corpus/record-id.ts';
import { foldKey } from '../text/fold.ts';
import { wordsOf } from '../text/tokens.ts';
import type { IntakeProblem, UnknownName } from './article-proposal.ts';
import type { FoundName, NameKind } from './found-name.ts';
import { newBodies } from './new-bodies.ts';
import { newPersons } from './new-persons.ts';
import type { PlacedSentence, ProposedName } from './placed-sentence.ts';
import { freeId } from './slug.ts';

/** Letters of a new id: ids are typed. */
const LONGEST_SLUG = 40;
/** Most new records of an article: nobody reviews more. */
const MOST_NEW = 100;
/** Most unknown names that are told. */
const MOST_UNKNOWN = 500;

/** The new names of an article, as it is read sentence by sentence. Lives while an article is read. */
export class NewNames {
  readonly actors: Actor[] = [];
  readonly places: Place[] = [];
  readonly unknown: UnknownName[] = [];
  /** Which of them a record of the corpus may be, by its sound in the other script. */
  readonly problems: IntakeProblem[] = [];
  private readonly met = new Set<string>();
  private readonly ids = new Map<string, { readonly kind: EntityKind; readonly id: string }>();

  constructor(
    private readonly corpus: Pick<Corpus, 'actors' | 'places' | 'formerIds'>,
    private readonly provenance: Provenance,
    private readonly search: NameSearch,
  ) {}

  /** The new names of a sentence that are proposed; all that were met are in `unknown`. */
  read(placed: PlacedSentence): readonly ProposedName[] {
    return findNew(placed).flatMap(({ start, end, is }) => {
      const text = asWritten(placed.text.slice(start, end).replace(/\s+/g, ' '));
      const key = foldKey(text);
      const known = this.ids.get(key);
      const near = around(placed.text, { start, end });
      const isFull = this.actors.length + this.places.length >= MOST_NEW;
      const ref =
        known ?? (is && !isFull ? this.propose(text, key, is, near, placed.sentence.language) : undefined);
      if (!this.met.has(key) && this.unknown.length < MOST_UNKNOWN) {
        this.met.add(key);
        this.unknown.push({
          text,
          span: { start: placed.start + start, end: placed.start + end },
          around: near,
          ...(ref && { ref }),
        });
      }
      return ref ? [{ start, end, entity: ref }] : [];
    });
  }

  private propose(
    text: string,
    key: string,
    is: NameKind,
    near: string,
    lang: string,
  ): { kind: EntityKind; id: string } {
    const taken = (id: string): boolean =>
      this.corpus.actors.has(id) ||
      this.corpus.places.has(id) ||
      this.corpus.formerIds.has(`actor:${id}`) ||
      this.corpus.formerIds.has(`place:${id}`) ||
      [...this.actors, ...this.places].some((one) => one.id === id);
    const id = freeId(slugOf(text, LONGEST_SLUG) || is.kind, taken);
    const twin = this.twinOf(text, is.kind);
    if (twin !== undefined)
      this.problems.push({
        message: `${text} may be ${twin.entity.id} (${twin.name.text}): then add the name there and discard ${id}`,
      });
    const rest = {
      names: [{ text, lang, preferred: true }],
      certainty: 'unresolved' as const,
      note: `${twin ? `May be ${twin.entity.id} (${twin.name.text}). ` : ''}Proposed, from: ${near}`,
      provenance: this.provenance,
    };
    const ref = { kind: is.kind, id };
    if (is.kind === 'actor') this.actors.push({ id, type: is.type, ...rest });
    else this.places.push({ id, type: is.type, ...rest });
    this.ids.set(key, ref);
    return ref;
  }

  /** The one record of the corpus whose name sounds like `text`, word by word, in another script. */
  private twinOf(text: string, kind: EntityKind): NameCandidate | undefined {
    const words = wordsOf(text).length;
    const found = this.search
      .search(text, { limit: 3, kinds: [kind], allWords: true })
      .filter(
        ({ why, name, allWords }) =>
          why === 'other script' && allWords && wordsOf(name.text).length === words,
      );
    return found.length === 1 ? found[0] : undefined;
  }
}

/** A Latin name in small letters but for its first ones where it stands all in capitals, as datelines have it. */
const asWritten = (name: string): string =>
  /^[\p{Lu}\s'’.-]{4,}$/u.test(name)
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** Units on either side of a name that tell what it is about. */
const AROUND = 40;

/** The words around `span`, so that a person can tell who it is. */
export function around(text: string, { start, end }: Span): string {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const cut = end + AROUND >= text.length ? text.length : text.lastIndexOf(' ', end + AROUND);
  const to = Math.max(end, cut);
  return `${from > 0 ? '… ' : ''}${text.slice(Math.min(from, start), to)}${to < text.length ? ' …' : ''}`;
}

function findNew(placed: PlacedSentence): readonly FoundName[] {
  const { text, sentence } = placed;
  const taken: Span[] = [
    ...sentence.mentions.map(({ whole }) => whole),
    ...sentence.misspellings.map(({ span }) => span),
  ];
  const found: FoundName[] = [];
  const words = wordsOf(text, sentence.span.start, sentence.span.end);
  for (const one of [...newBodies(placed, words), ...newPersons(placed, words)]) {
    if (taken.some((span) => overlaps(span, one))) continue;
    taken.push(one);
    found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}

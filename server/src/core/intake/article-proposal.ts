// What intake gives: a record to be reviewed, with the place in the body that each part of it rests on. Types only.

import type { Span } from '../base/span.ts';
import type { Actor, Article, AttributionLink, MentionRow, Place } from '../corpus/model.ts';

/** Something that a person has to confirm, and where in the body it stands. */
export interface ProposedPart {
  readonly kind: 'claim' | 'actor' | 'place' | 'source' | 'quotation';
  /** `c01` or `s1` of the article; the id of an actor or place; the claim that a quotation is part of. */
  readonly id: string;
  /** UTF-16 in the body. */
  readonly span: Span;
  /** A few words for a list: the value and what is counted, the name. */
  readonly label: string;
}

/** A sentence of the body that tells whose word it is: origin first, as in a claim's `attribution`. */
export interface SentenceChain {
  /** The sentence, UTF-16 in the body. */
  readonly span: Span;
  readonly links: readonly AttributionLink[];
}

/** What looks like a name and is not in the corpus. Without `ref` nothing tells what it is, so nothing is proposed. */
export interface UnknownName {
  readonly text: string;
  /** UTF-16 in the body. */
  readonly span: Span;
  /** The words around it. */
  readonly around: string;
  /** The actor or place that is proposed for it. */
  readonly ref?: { readonly kind: 'actor' | 'place'; readonly id: string };
}

/** What could not be found or has to be looked at; a sentence for the writer. */
export interface IntakeProblem {
  readonly message: string;
  /** UTF-16 in the body. */
  readonly span?: Span;
}

/** An article drafted for review. Everything in it is unreviewed: `provenance.method` is `model`, without `reviewedBy`. */
export interface ArticleProposal {
  readonly article: Article;
  /** New records for names that the corpus does not have; few, since each has to be certain to be a name. */
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** What `articles/<id>.txt` is to hold; all spans are in it. */
  readonly body: string;
  /** The rows of `articles/<id>.mentions.json`: the names that the corpus knows. */
  readonly mentions: readonly MentionRow[];
  /** All that was proposed, by place in the body. */
  readonly parts: readonly ProposedPart[];
  /** By sentence, also where no claim is proposed. */
  readonly chains: readonly SentenceChain[];
  readonly unknownNames: readonly UnknownName[];
  readonly problems: readonly IntakeProblem[];
  /** Id of the article of the corpus that has the same URL: then nothing is to be written. */
  readonly sameAs?: string;
}

// Comparators and approximations beside a number: "no fewer than", «ما لا يقل عن», "or so". Knows no numbers.

import type { ComparatorPhrase, ComparatorPhrases, NumberGrammar } from '../../language/numbers.ts';
import { foldKey } from '../fold.ts';
import type { Token } from './tokens.ts';

interface Node {
  readonly next: Map<string, Node>;
  says?: ComparatorPhrase;
}

interface Compiled {
  /** By their words from last to first. */
  readonly before: Node;
  /** By their words from first to last. */
  readonly after: Node;
}

const compiled = new WeakMap<NumberGrammar, Compiled>();

function compile(grammar: NumberGrammar): Compiled {
  let phrases = compiled.get(grammar);
  if (!phrases) {
    phrases = { before: trie(grammar.before, true), after: trie(grammar.after, false) };
    compiled.set(grammar, phrases);
  }
  return phrases;
}

function trie(phrases: ComparatorPhrases, backwards: boolean): Node {
  const root: Node = { next: new Map() };
  for (const [says, all] of Object.entries(phrases) as [ComparatorPhrase, readonly string[]][]) {
    for (const phrase of all) {
      const words = (phrase.match(/'|[^\s']+/g) ?? []).map((word) => foldKey(word));
      if (backwards) words.reverse();
      let node = root;
      for (const word of words) {
        let next = node.next.get(word);
        if (!next) {
          next = { next: new Map() };
          node.next.set(word, next);
        }
        node = next;
      }
      node.says = says;
    }
  }
  return root;
}

/** The longest phrase that ends right before token `at`, and the token that it begins with. */
export function comparatorBefore(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): { readonly says: ComparatorPhrase; readonly first: number } | undefined {
  let node = compile(grammar).before;
  let found: { says: ComparatorPhrase; first: number } | undefined;
  for (let i = at - 1; i >= 0; i--) {
    const key = tokens[i]!.key;
    const next = node.next.get(key);
    if (!next) {
      // The first word of a phrase may carry a clitic: «لأكثر من», «وبنحو».
      const bare = tokens[i]!.grammar === grammar ? bareOf(node, key) : undefined;
      if (bare?.says) found = { says: bare.says, first: i };
      break;
    }
    node = next;
    if (node.says) found = { says: node.says, first: i };
  }
  return found;
}

const CLITICS = /^(?:و?[بلكف]?)/;

function bareOf(node: Node, key: string): Node | undefined {
  const most = CLITICS.exec(key)![0].length;
  for (let cut = 1; cut <= most; cut++) {
    const next = node.next.get(key.slice(cut));
    if (next) return next;
  }
  return undefined;
}

/** The longest phrase that begins at token `at`, and the token behind it. */
export function comparatorAfter(
  tokens: readonly Token[],
  at: number,
  grammar: NumberGrammar,
): { readonly says: ComparatorPhrase; readonly end: number } | undefined {
  let node = compile(grammar).after;
  let found: { says: ComparatorPhrase; end: number } | undefined;
  for (let i = at; i < tokens.length; i++) {
    const next = node.next.get(tokens[i]!.key);
    if (!next) break;
    node = next;
    if (node.says) found = { says: node.says, end: i + 1 };
  }
  return found;
}

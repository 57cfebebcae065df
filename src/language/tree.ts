import type { Document, Sentence, Token } from './document.ts';

/** The dependents of each token, in text order, and the first and last token of its subtree. */
export interface Tree {
  children: number[][];
  first: Int32Array;
  last: Int32Array;
}

const trees = new WeakMap<Sentence, Tree>();

/** The tree of a sentence, built once. A sentence without a parse has a tree of single tokens. */
export function treeOf(sentence: Sentence): Tree {
  const known = trees.get(sentence);
  if (known !== undefined) return known;
  const { tokens } = sentence;
  const children: number[][] = tokens.map(() => []);
  const first = Int32Array.from(tokens.keys());
  const last = Int32Array.from(tokens.keys());
  for (const [index, { head }] of tokens.entries()) if (head !== index) children[head]?.push(index);
  // Each token widens all its heads; the bound stops a damaged parse that runs in a circle.
  for (const index of tokens.keys()) {
    let at = tokenAt(sentence, index).head;
    for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
      first[at] = Math.min(first[at] ?? index, index);
      last[at] = Math.max(last[at] ?? index, index);
      at = tokenAt(sentence, at).head;
    }
  }
  const tree = { children, first, last };
  trees.set(sentence, tree);
  return tree;
}

const noChildren: readonly number[] = [];

/** The dependents of a token, in text order; none where the sentence has no such token. */
export const childrenOf = (sentence: Sentence, token: number): readonly number[] =>
  treeOf(sentence).children[token] ?? noChildren;

/** First and last token of the subtree on a token, both inclusive. */
export function extentOf(sentence: Sentence, token: number): [number, number] {
  const { first, last } = treeOf(sentence);
  return [first[token] ?? token, last[token] ?? token];
}

const noToken: Token = { start: 0, end: 0, form: '', lemma: '', upos: 'X', xpos: '', head: -1, deprel: 'dep' };

/** The token at an index; where the sentence has none there, one without words that hangs on nothing. */
export const tokenAt = ({ tokens }: Sentence, at: number): Token => tokens[at] ?? noToken;

/** A token's lemma in lower case, as word lists have it; empty where the sentence has none there. */
export const lemmaAt = (sentence: Sentence, at: number): string => tokenAt(sentence, at).lemma.toLowerCase();

/** A token's form in lower case, as word lists have it; empty where the sentence has none there. */
export const lowerAt = (sentence: Sentence, at: number): string => tokenAt(sentence, at).form.toLowerCase();

/** The sentence at an index; where the document has none there, one without words. */
export const sentenceAt = ({ sentences, lexicon }: Document, at: number): Sentence =>
  sentences[at] ?? { start: 0, end: 0, tokens: [], names: [], parsed: false, states: null, lexicon };

/** A relation without its subtype: "nsubj:pass" is "nsubj". */
export const relation = (deprel: string): string => {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
};

/** The first dependent with one of the relations (whole names, subtypes included). */
export function childBy(sentence: Sentence, head: number, ...relations: string[]): number {
  for (const child of childrenOf(sentence, head)) {
    if (relations.includes(tokenAt(sentence, child).deprel)) return child;
  }
  return -1;
}

/**
 * The verb that a coordinated verb really stands beside. A past form hung on an infinitive ("urged both to agree and closed
 * the border") goes with the verb above it.
 */
export function besideOf(sentence: Sentence, token: number): number {
  const { head, xpos } = tokenAt(sentence, token);
  const beside = tokenAt(sentence, head);
  if ((xpos !== 'VBD' && xpos !== 'VBN') || beside.xpos !== 'VB') return head;
  const isInfinitive = childrenOf(sentence, head).some((child) => {
    const { xpos, deprel } = tokenAt(sentence, child);
    return xpos === 'TO' && deprel === 'mark';
  });
  return isInfinitive && /^VB[DNZP]$/.test(tokenAt(sentence, beside.head).xpos) ? beside.head : head;
}

/** The lemma of the preposition that marks a phrase ("in", "because of" gives "because"), or null. */
export function caseOf(sentence: Sentence, token: number): string | null {
  const marker = childBy(sentence, token, 'case');
  return marker < 0 ? null : tokenAt(sentence, marker).lemma.toLowerCase();
}

import type { Sentence, Token } from './document.ts';

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
  tokens.forEach(({ head }, index) => {
    if (head >= 0 && head !== index) children[head].push(index);
  });
  // Each token widens all its heads; the bound stops a damaged parse that runs in a circle.
  tokens.forEach((_, index) => {
    let at = tokens[index].head;
    for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
      if (index < first[at]) first[at] = index;
      if (index > last[at]) last[at] = index;
      at = tokens[at].head;
    }
  });
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
  const { tokens } = sentence;
  const { head, xpos } = tokens[token];
  if (head < 0 || (xpos !== 'VBD' && xpos !== 'VBN') || tokens[head].xpos !== 'VB') return head;
  const infinitive = treeOf(sentence).children[head].some(
    (child) => tokens[child].xpos === 'TO' && tokens[child].deprel === 'mark',
  );
  const above = tokens[head].head;
  return infinitive && above >= 0 && /^VB[DNZP]$/.test(tokens[above].xpos) ? above : head;
}

/** The lemma of the preposition that marks a phrase ("in", "because of" gives "because"), or null. */
export function caseOf(sentence: Sentence, token: number): string | null {
  const marker = childBy(sentence, token, 'case');
  return marker < 0 ? null : tokenAt(sentence, marker).lemma.toLowerCase();
}

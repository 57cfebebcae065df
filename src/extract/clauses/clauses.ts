import type { Document, Sentence } from '../../language/document.ts';
import { childrenOf, relation, tokenAt, treeOf } from '../../language/tree.ts';
import type { Span } from '../../record/span.ts';
import type { TokenAt } from '../draft.ts';

const clausal = new Set(['ccomp', 'advcl', 'parataxis', 'acl', 'csubj', 'root', 'dep', 'discourse']);

const isPredicate = (sentence: Sentence, token: number): boolean => {
  const { upos } = tokenAt(sentence, token);
  return upos === 'VERB' || upos === 'AUX';
};

/** The predicate of the clause that a token stands in: itself when it heads one. */
export function clauseHead(sentence: Sentence, token: number): number {
  let at = token;
  for (let steps = 0; steps < sentence.tokens.length; steps++) {
    const { deprel, head } = tokenAt(sentence, at);
    if (head < 0) return at;
    const name = relation(deprel);
    if (clausal.has(name)) return at;
    if ((name === 'conj' || name === 'xcomp') && isPredicate(sentence, at)) return at;
    at = head;
  }
  return token;
}

/**
 * The smallest clause that carries what a token says: the words under its clause head, without coordinated clauses,
 * parataxis, attached reported speech, and outer punctuation.
 */
export function clauseSpan(document: Document, { sentence: index, token }: TokenAt): Span {
  const sentence = document.sentences[index];
  if (sentence === undefined) return { start: 0, end: 0 };
  const [from, to] = sentence.parsed ? clauseTokens(sentence, token) : [token, token];
  return trimmed(document, tokenAt(sentence, from).start, tokenAt(sentence, to).end);
}

/** First and last token of that clause. */
function clauseTokens(sentence: Sentence, token: number): [number, number] {
  const { first, last } = treeOf(sentence);
  const reach = (at: number): [number, number] => [first[at] ?? at, last[at] ?? at];
  const head = clauseHead(sentence, token);
  let [from, to] = reach(head);
  for (const child of childrenOf(sentence, head)) {
    const [begin, end] = reach(child);
    if (!isClauseOfItsOwn(sentence, child) || (token >= begin && token <= end)) continue;
    if (begin > head && begin > token) to = Math.min(to, begin - 1);
    else if (end < head && end < token) from = Math.max(from, end + 1);
  }
  while (from < to && from < token && isEdge(sentence, from)) from++;
  while (to > from && to > token && isEdge(sentence, to)) to--;
  return [from, to];
}

/** What stands beside a clause, not in it. */
function isClauseOfItsOwn(sentence: Sentence, token: number): boolean {
  const { deprel } = tokenAt(sentence, token);
  const name = relation(deprel);
  if (name === 'parataxis' || deprel === 'cc') return true;
  return (
    (name === 'conj' && (isPredicate(sentence, token) || hasSubject(sentence, token))) ||
    (name === 'advcl' && hasSubject(sentence, token))
  );
}

const isEdge = (sentence: Sentence, token: number): boolean => {
  const { upos } = tokenAt(sentence, token);
  return upos === 'PUNCT' || upos === 'CCONJ';
};

const hasSubject = (sentence: Sentence, token: number): boolean =>
  childrenOf(sentence, token).some((child) => /^(?:nsubj|csubj|expl)/.test(tokenAt(sentence, child).deprel));

/** A span without white space and closing marks at its ends. */
function trimmed({ report: { text } }: Document, start: number, end: number): Span {
  const isLoose = (at: number): boolean => /[\s,;:–—]/.test(text.charAt(at));
  while (start < end && isLoose(start)) start++;
  while (end > start && isLoose(end - 1)) end--;
  return { start, end };
}

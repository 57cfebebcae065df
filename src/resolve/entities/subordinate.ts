import type { Document } from '../../language/document.ts';
import { relation } from '../../language/tree.ts';
import type { MentionSpan } from './cluster.ts';

/** How far up a tree is looked; deeper ones are parses gone wrong. */
const DEEPEST = 40;

/** Heads of the subordinate clauses that a mention stands in, the innermost first: "reinforce" for "Damascus" in "left Daraa to reinforce Damascus". */
export function subordinateAround(
  { sentences }: Document,
  { sentence, head }: Pick<MentionSpan, 'sentence' | 'head'>,
): number[] {
  const tokens = sentences[sentence]?.tokens ?? [];
  const found: number[] = [];
  let at = head;
  for (let step = 0; step < DEEPEST && at >= 0; step++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (/^(?:advcl|acl)$/.test(relation(token.deprel))) found.push(at);
    at = token.head;
  }
  return found;
}

/** Is a mention told of only in passing, as seen from another: in a clause under the one that both belong to? */
export function isInPassing(document: Document, mention: MentionSpan, from: MentionSpan): boolean {
  const [innermost] = subordinateAround(document, mention);
  if (innermost === undefined) return false;
  return mention.sentence !== from.sentence || !subordinateAround(document, from).includes(innermost);
}

import type { Document, Sentence } from '../../language/document.ts';
import { relation, tokenAt } from '../../language/tree.ts';
import type { DebunkingConstruction, ToldFootage } from './constructions.ts';

/**
 * Do the words say that footage is not what it is passed off as: old, false, or filmed in an earlier year though it was shared as showing
 * what is new? `passedOff`: the words of what it was shared "as showing" or "claimed to show" (tokens), null where it was not. Footage that
 * merely is of an earlier year is not debunked.
 */
export function isDebunked(
  document: Document,
  constructions: readonly DebunkingConstruction[],
  sentence: Sentence,
  noun: number,
  passedOff: readonly [number, number] | null,
): boolean {
  const { deprel, head } = tokenAt(sentence, noun);
  if (head < 0 || relation(deprel) !== 'nsubj') return false;
  const isPassedOff = passedOff !== null;
  const isSaid = (told: Pick<ToldFootage, 'predicate' | 'isPassive'>): boolean =>
    constructions.some((one) => one.holds({ document, sentence, isPassedOff, ...told }));
  if (isSaid({ predicate: head, isPassive: deprel === 'nsubj:pass' })) return true;
  // "A video … was filmed in 2020, the desk found": the subject hung on the verb of saying.
  const next = passedOff === null ? -1 : nextPredicate(sentence, passedOff[1]);
  return next >= 0 && isSaid({ predicate: next, isPassive: true });
}

/** The verb that comes next after a token, auxiliaries aside; -1 where another noun or clause comes first. */
function nextPredicate(sentence: Sentence, after: number): number {
  for (let at = after + 1; at < sentence.tokens.length; at++) {
    const { upos } = tokenAt(sentence, at);
    if (upos === 'VERB') return at;
    if (upos !== 'AUX' && upos !== 'ADV' && upos !== 'PUNCT') return -1;
  }
  return -1;
}

import { childrenOf, lemmaAt, lowerAt, tokenAt } from '../../language/tree.ts';
import {
  type Clause,
  grammaticalSubject,
  hasSubject,
  isParticiple,
  isRelative,
  isVerbal,
  setSubject,
} from './clause.ts';

/** Fills what a predicate shares with the one it hangs on by a relation: in coordination, control, raising and perception. */
export function takeShared(clause: Clause, head: number, relation: string): void {
  if (hasSubject(clause)) {
    if (relation === 'conj') takeSharedObject(clause, head);
    return;
  }
  if (takeTold(clause, head, relation) || takeSeen(clause, head, relation)) return;
  if (relation === 'conj') takeFromFirst(clause, head);
  else if (relation === 'xcomp') takeControlled(clause, head);
  else if (relation === 'advcl') takeAdverbial(clause, head);
}

/**
 * "The strike that officials said killed two": what the relative clause around the saying stands on, where who says so is told. The
 * relative pronoun hangs on either verb.
 */
function takeTold(clause: Clause, head: number, relation: string): boolean {
  const { sentence, verb } = clause;
  const { deprel, head: noun } = tokenAt(sentence, head);
  if (relation !== 'ccomp' || deprel !== 'acl:relcl' || noun < 0 || noun > head || verb < head) return false;
  const sayer = childrenOf(sentence, head).some(
    (child) => tokenAt(sentence, child).deprel.startsWith('nsubj') && !isRelative(clause, child) && child > noun,
  );
  if (sayer) setSubject(clause, noun);
  return sayer;
}

/** "Video shows soldiers leaving": whoever stands between a verb of seeing and a bare participle is seen doing it. */
function takeSeen(clause: Clause, head: number, relation: string): boolean {
  if (!/^(?:xcomp|advcl|ccomp)$/.test(relation)) return false;
  const { sentence, verb, args } = clause;
  const self = tokenAt(sentence, verb);
  const above = tokenAt(sentence, head);
  const { perceiving } = sentence.lexicon.controlWords;
  if ((self.xpos !== 'VBG' && self.xpos !== 'VBN') || verb < head) return false;
  if (!isVerbal(above) || !perceiving.has(above.lemma.toLowerCase())) return false;
  if (childrenOf(sentence, verb).some((child) => /^(?:mark|case)$/.test(tokenAt(sentence, child).deprel))) return false;
  const seen = childrenOf(sentence, head).findLast(
    (child) =>
      child > head &&
      child < verb &&
      /^i?obj$/.test(tokenAt(sentence, child).deprel) &&
      !sentence.tokens.slice(child + 1, verb).some(({ form }) => form === ','),
  );
  if (seen === undefined) return false;
  if (isParticiple(self) && args.object < 0) args.passive = true;
  setSubject(clause, seen);
  return true;
}

/** "Troops stormed the town and burned houses": the second deed has the subject of the first. */
function takeFromFirst(clause: Clause, head: number): void {
  const { sentence, verb, args } = clause;
  if (!isVerbal(tokenAt(sentence, head))) return;
  const first = clause.argumentsOf(head);
  if (first.passive && tokenAt(sentence, verb).xpos === 'VBN' && !clause.hasAuxiliary) {
    args.passive = true;
    if (clause.byAgent < 0) clause.byAgent = first.subject;
  }
  setSubject(clause, grammaticalSubject(first));
  takeSharedObject(clause, head);
}

/** "Stormed and looted the town": the object behind the last of the deeds is that of each. */
function takeSharedObject({ sentence, verb, args }: Clause, head: number): void {
  if (args.object >= 0 || args.passive || !isVerbal(tokenAt(sentence, head))) return;
  const other = childrenOf(sentence, head).find((child) => tokenAt(sentence, child).deprel === 'obj');
  if (other !== undefined && other > verb && verb > head) args.object = other;
}

/** "Urged them to leave", "promised them to leave", "is ready to leave": by the word above it is known who leaves. */
function takeControlled(clause: Clause, head: number): void {
  const { sentence, verb } = clause;
  const above = tokenAt(sentence, head);
  const { bySubject, shunning } = sentence.lexicon.controlWords;
  const lemma = above.lemma.toLowerCase();
  // "Fled fighting": others do what is fled from.
  if (tokenAt(sentence, verb).xpos === 'VBG' && shunning.has(lemma)) return;
  if (!isVerbal(above) && above.upos !== 'ADJ' && above.upos !== 'NOUN') return;
  const matrix = clause.argumentsOf(head);
  const controls = matrix.object >= 0 && !bySubject.has(lemma);
  setSubject(clause, controls ? matrix.object : grammaticalSubject(matrix));
}

/** "Troops withdrew, leaving the town", "accused them of bombing it". */
function takeAdverbial(clause: Clause, head: number): void {
  const { sentence, verb, args } = clause;
  if (!isVerbal(tokenAt(sentence, head))) return;
  const matrix = clause.argumentsOf(head);
  if (isParticiple(tokenAt(sentence, verb)) && !clause.hasAuxiliary && args.object < 0) args.passive = true;
  if (args.passive) clause.passiveSubject = grammaticalSubject(matrix);
  else args.subject = matrix.object >= 0 && isGovernedByObject(clause, head) ? matrix.object : matrix.subject;
}

/** "Accused them of bombing": whoever is accused bombs. */
function isGovernedByObject({ sentence, verb }: Clause, head: number): boolean {
  const { byObject, byObjectBehind } = sentence.lexicon.controlWords;
  if (tokenAt(sentence, verb).xpos !== 'VBG' || !byObject.has(lemmaAt(sentence, head))) return false;
  const marker = childrenOf(sentence, verb).find((child) => tokenAt(sentence, child).deprel === 'mark');
  return marker !== undefined && byObjectBehind.has(lowerAt(sentence, marker));
}

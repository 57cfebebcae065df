import type { Sentence } from '../../language/document.ts';
import { childrenOf } from '../../language/tree.ts';

export const SUBJECT_WEIGHT = 3;
export const OBJECT_WEIGHT = 2;

/** Grammatical weight of a phrase by its head: 3 subject, 2.5 passive subject, 2 object, 1 other. */
export function weightOf(sentence: Sentence, head: number): number {
  const { deprel = 'dep', head: above = -1 } = sentence.tokens[head] ?? {};
  // "X and his family": those joined to a subject are subjects too.
  if (deprel === 'conj' && above >= 0 && above < head && sentence.tokens[above]?.deprel !== 'conj')
    return weightOf(sentence, above);
  if (deprel === 'nsubj' && tellsBehind(sentence, head, above)) return OBJECT_WEIGHT;
  if (deprel === 'nsubj' || deprel === 'csubj') return SUBJECT_WEIGHT;
  if (deprel === 'nsubj:pass') return 2.5;
  return deprel === 'obj' || deprel === 'iobj' || deprel === 'obl:agent' ? OBJECT_WEIGHT : 1;
}

/** "…, said the ministry", "…, the ministry said": a subject behind its verb, or behind what is said, only says who tells it. */
function tellsBehind(sentence: Sentence, subject: number, verb: number): boolean {
  if (verb < 0) return false;
  const { deprel = 'dep', head = -1 } = sentence.tokens[verb] ?? {};
  if (subject > verb || (deprel === 'parataxis' && head >= 0 && head < subject)) return true;
  return childrenOf(sentence, verb).some((child) => child < subject && sentence.tokens[child]?.deprel === 'ccomp');
}

/** The subject of the clause a token stands in, or of the clause that lends its own; -1 when there is none before the token. */
export function clauseSubject(sentence: Sentence, token: number): number {
  const { tokens } = sentence;
  let at = tokens[token]?.head ?? -1;
  for (let steps = 0; steps < 20; steps++) {
    const verb = tokens[at];
    if (verb === undefined) return -1;
    const subject = childrenOf(sentence, at).find((child) => tokens[child]?.deprel.startsWith('nsubj'));
    if (subject !== undefined) return subject < token ? subject : -1;
    if (verb.upos === 'VERB' && !/^(?:conj|xcomp|advcl)/.test(verb.deprel)) return -1;
    at = verb.head;
  }
  return -1;
}

/** Is a token said of something by a form of "be": "it is clear"? */
export const isPredicated = (sentence: Sentence, token: number): boolean =>
  childrenOf(sentence, token).some((child) => sentence.tokens[child]?.deprel === 'cop');

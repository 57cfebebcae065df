import type { Sentence } from '../../language/document.ts';
import { childrenOf } from '../../language/tree.ts';

/** Grammatical weight of a phrase by its head: 3 subject, 2.5 passive subject, 2 object, 1 other. */
export function weightOf(sentence: Sentence, head: number): number {
  const { deprel = 'dep', head: above = -1 } = sentence.tokens[head] ?? {};
  // "X and his family": those joined to a subject are subjects too.
  if (deprel === 'conj' && above >= 0 && above < head && sentence.tokens[above]?.deprel !== 'conj')
    return weightOf(sentence, above);
  // "…, state media reported": a subject behind its verb only says who tells it.
  if (deprel === 'nsubj' && head > above && above >= 0) return 2;
  if (deprel === 'nsubj' || deprel === 'csubj') return 3;
  if (deprel === 'nsubj:pass') return 2.5;
  return deprel === 'obj' || deprel === 'iobj' || deprel === 'obl:agent' ? 2 : 1;
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

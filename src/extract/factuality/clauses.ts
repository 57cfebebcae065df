import type { Sentence } from '../../language/document.ts';
import { childrenOf, lemmaAt, tokenAt } from '../../language/tree.ts';

const finite = /^VB[DZP]$|^MD$/;

/** The relations of a word's dependents, subtypes included. */
const relationsBelow = (sentence: Sentence, token: number): string[] =>
  childrenOf(sentence, token).map((child) => tokenAt(sentence, child).deprel);

export const hasOwnSubject = (sentence: Sentence, token: number): boolean =>
  relationsBelow(sentence, token).some((deprel) => /^(?:nsubj|csubj|expl)/.test(deprel));

/** A word with nothing that makes a clause of it but its bare form: "go away". */
export const isBare = (sentence: Sentence, token: number): boolean =>
  !relationsBelow(sentence, token).some((deprel) => /^(?:aux|nsubj|mark|expl)/.test(deprel));

export const isFiniteClause = (sentence: Sentence, token: number): boolean =>
  finite.test(tokenAt(sentence, token).xpos) ||
  childrenOf(sentence, token).some((child) => {
    const { deprel, xpos } = tokenAt(sentence, child);
    return /^(?:aux|cop)/.test(deprel) && finite.test(xpos);
  });

export const isInfinitive = (sentence: Sentence, token: number): boolean =>
  tokenAt(sentence, token).xpos === 'VB' &&
  childrenOf(sentence, token).some((child) => {
    const { deprel, lemma } = tokenAt(sentence, child);
    return (deprel === 'mark' || deprel === 'aux') && sentence.lexicon.conjunctions.infinitive.has(lemma.toLowerCase());
  });

/** The lemma of the first dependent under one of some relations (whole names), in lower case; '' where there is none. */
export function markerOf(sentence: Sentence, token: number, deprel: 'mark' | 'case'): string {
  const marker = childrenOf(sentence, token).find((child) => tokenAt(sentence, child).deprel === deprel);
  return marker === undefined ? '' : lemmaAt(sentence, marker);
}

import type { BackgroundConstruction, ToldEvent } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, extentOf, lemmaAt, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';

const have = words('have');
const that = words('that');
/** How far above the clause its reporting may stand. */
const REACH = 20;

/** "Reports that …", "the claim that …": a that-clause on a noun of saying. */
function isOnSaying(sentence: Sentence, clause: number): boolean {
  const { deprel, head } = tokenAt(sentence, clause);
  return (
    deprel === 'acl' &&
    sentence.lexicon.saying.nouns.has(lemmaAt(sentence, head)) &&
    childrenOf(sentence, clause).some((child) => child < clause && that.has(lowerAt(sentence, child)))
  );
}

/** The past perfect of reported speech only shifts the tense: "said rebels had taken the town". */
function isReported({ sentence, clause, said }: ToldEvent): boolean {
  // What somebody is reported to say, wherever the parse hung it: "announced on television that they had …".
  if (said.has(tokenAt(sentence, extentOf(sentence, clause)[0]).start)) return true;
  for (let at = clause, steps = 0; steps < REACH && at >= 0; steps++) {
    const name = relation(tokenAt(sentence, at).deprel);
    if (name === 'ccomp' || isOnSaying(sentence, at)) return true;
    if (name === 'parataxis' || name === 'root') break;
    at = tokenAt(sentence, at).head;
  }
  return childrenOf(sentence, clause).some((child) => relation(tokenAt(sentence, child).deprel) === 'parataxis');
}

/** "The garrison had surrendered": the past perfect outside reported speech. */
export const pastPerfect: BackgroundConstruction = {
  name: 'background/past-perfect',
  holds(told) {
    const { sentence, clause } = told;
    const own = childrenOf(sentence, clause);
    const isPerfect = own.some(
      (child) =>
        relation(tokenAt(sentence, child).deprel) === 'aux' &&
        have.has(lemmaAt(sentence, child)) &&
        tokenAt(sentence, child).xpos === 'VBD',
    );
    return isPerfect && !own.some((child) => tokenAt(sentence, child).xpos === 'MD') && !isReported(told);
  },
  yes: [
    ['The garrison had surrendered.', 'surrendered'],
    ['Rebels entered the town that troops had left.', 'left'],
  ],
  no: [
    'The garrison has surrendered.',
    'Officials said the rebels had taken the city.',
    'The palace denied reports that the king had left the capital.',
    'Officers dismissed rumours that the garrison had surrendered.',
  ],
};

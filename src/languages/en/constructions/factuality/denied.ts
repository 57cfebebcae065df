import type { DenialConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, relation, tokenAt } from '../../../../language/tree.ts';

const not = words("not n't n’t never no neither nor hardly scarcely barely nobody none nothing without");
const modifying = new Set(['advmod', 'amod', 'det', 'compound']);

/** "Did not leave", "no attack", "hardly fought", "neither attacked nor fled". */
export const denied: DenialConstruction = {
  name: 'factuality/denied',
  denies: (sentence, token) =>
    childrenOf(sentence, token).some((child) => {
      const { deprel, form, lemma } = tokenAt(sentence, child);
      const isBeside = modifying.has(relation(deprel)) || deprel === 'cc:preconj';
      return isBeside && (not.has(form.toLowerCase()) || not.has(lemma.toLowerCase()));
    }),
  yes: [
    ['The troops did not leave the city.', 'leave'],
    ['No attack was reported.', 'attack'],
    ['The troops never left.', 'left'],
  ],
  no: ['The troops left the city.', 'The troops left for no reason.'],
};

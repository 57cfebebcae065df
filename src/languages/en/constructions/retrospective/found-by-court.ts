import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, relation, tokenAt } from '../../../../language/tree.ts';
import { court } from './court-words.ts';

const finding = words('find rule conclude establish decide hold hear');
/** How far above the word the finding may stand. */
const REACH = 10;

/** "The court heard that militants shot 12 villagers": what a court finds was done before. */
export const foundByCourt: RetrospectiveConstruction = {
  name: 'retrospective/found-by-court',
  spares: 'news of courts',
  holds({ document, at: { sentence: index, token } }) {
    const sentence = sentenceAt(document, index);
    for (let at = token, steps = 0; steps < REACH && tokenAt(sentence, at).head >= 0; steps++) {
      const below = relation(tokenAt(sentence, at).deprel);
      at = tokenAt(sentence, at).head;
      if (below !== 'ccomp' || !finding.has(tokenAt(sentence, at).lemma)) continue;
      const subject = childrenOf(sentence, at).find((child) => relation(tokenAt(sentence, child).deprel) === 'nsubj');
      if (subject !== undefined && court.test(tokenAt(sentence, subject).form)) return true;
    }
    return false;
  },
  yes: [
    ['The court heard that militants shot 12 villagers.', 'shot'],
    ['The tribunal found that the army bombed the school.', 'bombed'],
  ],
  no: ['Reporters heard that militants shot 12 villagers.', 'The court said that militants shot 12 villagers.'],
};

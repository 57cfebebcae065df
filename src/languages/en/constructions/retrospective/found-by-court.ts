import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { relation, treeOf } from '../../../../language/tree.ts';
import { court } from './court-words.ts';

const finding = words('find rule conclude establish decide hold hear');
/** How far above the word the finding may stand. */
const REACH = 10;

/** "The court heard that militants shot 12 villagers": what a court finds was done before. */
export const foundByCourt: RetrospectiveConstruction = {
  name: 'retrospective/found-by-court',
  spares: 'news of courts',
  holds({ document, at: { sentence: index, token } }) {
    const sentence = document.sentences[index];
    const { tokens } = sentence;
    for (let at = token, steps = 0; steps < REACH && tokens[at].head >= 0; steps++) {
      const below = relation(tokens[at].deprel);
      at = tokens[at].head;
      if (below !== 'ccomp' || !finding.has(tokens[at].lemma)) continue;
      const subject = treeOf(sentence).children[at].find((child) => relation(tokens[child].deprel) === 'nsubj');
      if (subject !== undefined && court.test(tokens[subject].form)) return true;
    }
    return false;
  },
  yes: [
    ['The court heard that militants shot 12 villagers.', 'shot'],
    ['The tribunal found that the army bombed the school.', 'bombed'],
  ],
  no: ['Reporters heard that militants shot 12 villagers.', 'The court said that militants shot 12 villagers.'],
};

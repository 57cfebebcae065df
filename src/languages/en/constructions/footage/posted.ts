import { relation, tokenAt } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { isSharing, ofPhrase, wordsBelow } from './paths.ts';

/** "Residents posted videos of the fire", "released pictures". */
export const posted = ofMedia({
  name: 'footage/posted',
  rule: 'footage/posted',
  find(sentence, noun) {
    const { deprel, head } = tokenAt(sentence, noun);
    if (relation(deprel) !== 'obj' || head < 0 || !isSharing(sentence, head)) return null;
    return { cue: head, shows: wordsBelow(sentence, ofPhrase(sentence, noun)) };
  },
  yes: [
    ['Residents posted videos of the fire.', 'videos posted | of the fire'],
    ['The ministry released pictures.', 'pictures released'],
  ],
  no: ['Residents watched videos of the fire.', 'The ministry released prisoners.'],
});

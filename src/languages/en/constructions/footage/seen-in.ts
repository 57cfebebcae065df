import { words } from '../../../../language/lexicon.ts';
import { caseOf, lemmaAt, relation, tokenAt } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { wordsBelow } from './paths.ts';

const inside = words('in on');
const seeing = words('see hear show film capture picture appear');

/** "The mayor was seen in footage", "shots are heard in a video". */
export const seenIn = ofMedia({
  name: 'footage/seen-in',
  rule: 'footage/seen-in',
  find(sentence, noun) {
    const { deprel, head } = tokenAt(sentence, noun);
    if (relation(deprel) !== 'obl' || head < 0 || !inside.has(caseOf(sentence, noun) ?? '')) return null;
    if (!seeing.has(lemmaAt(sentence, head))) return null;
    return { cue: head, shows: wordsBelow(sentence, head), isCueShown: true };
  },
  yes: [
    ['The mayor was seen in footage.', 'footage seen | The mayor was seen in footage'],
    ['Shots are heard in a video.', 'video heard | Shots are heard in a video'],
  ],
  no: ['The mayor believed in footage.', 'The mayor was seen near the footage.'],
});

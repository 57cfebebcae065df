import { words } from '../../../../language/lexicon.ts';
import { childrenOf, lemmaAt, lowerAt, tokenAt } from '../../../../language/tree.ts';
import { debunking, isEarlier } from './debunking.ts';

const making = words('film shoot record take capture make date originate stem come post publish upload');
const before = words('ago earlier');

/** "A video shared as showing … was filmed in 2019", "was taken years ago". */
export const madeEarlier = debunking({
  name: 'footage/made-earlier',
  holds(told) {
    const { sentence, predicate, isPassedOff } = told;
    if (!isPassedOff || !making.has(lemmaAt(sentence, predicate))) return false;
    return childrenOf(sentence, predicate).some(
      (child) =>
        child > predicate &&
        [child, ...childrenOf(sentence, child)].some(
          (at) => isEarlier(told, tokenAt(sentence, at).form) || before.has(lowerAt(sentence, at)),
        ),
    );
  },
  yes: [
    ['A video shared this week as showing ships in the harbour was filmed in 2019.', 'video'],
    ['A clip shared as showing ships in the harbour was filmed years ago.', 'video'],
  ],
  no: [
    'The video was filmed in 2019.',
    'A clip posted as showing the fire was filmed on Saturday.',
    'A clip posted as showing the fire was not filmed in 2019.',
  ],
});

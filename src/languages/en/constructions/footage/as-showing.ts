import type { SeemingConstruction } from '../../../../extract/footage/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { lowerAt, tokenAt } from '../../../../language/tree.ts';

const as = words('as');

/** "Shared as showing": handed on as what somebody says. */
export const asShowing: SeemingConstruction = {
  name: 'footage/as-showing',
  certainty: 'claimed',
  leadOf: (sentence, verb) =>
    tokenAt(sentence, verb).xpos === 'VBG' && as.has(lowerAt(sentence, verb - 1)) ? verb - 1 : -1,
  yes: [
    ['A video shared online as showing marines in the port is old.', 'showing | marines in the port'],
    ['The picture was captioned as depicting the fire.', 'depicting | the fire'],
  ],
  no: ['A video showing marines in the port is old.', 'The picture was seen as marines showed the port.'],
};

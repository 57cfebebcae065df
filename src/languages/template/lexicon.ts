import type { Lexicon } from '../../language/lexicon.ts';

/** No word yet: fill in one concept after the other. */
export const lexicon: Lexicon = {
  numbers: { vague: {}, valueOf: () => null },
  tellers: {
    tellsOfOthers: () => false,
    tellsOrDoes: () => false,
    bearsArms: () => false,
    speaksFor: () => false,
    fights: () => false,
  },
  offices: { holdsOffice: () => false, isOffice: () => false },
};

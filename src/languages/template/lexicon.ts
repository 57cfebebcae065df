import type { Lexicon } from '../../language/lexicon.ts';

/** No word yet: fill in one concept after the other. */
export const lexicon: Lexicon = {
  numbers: { vague: {}, valueOf: () => null },
  offices: { holdsOffice: () => false, isOffice: () => false },
};

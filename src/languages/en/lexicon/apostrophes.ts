import type { ApostropheWords } from '../../../language/lexicon/apostrophes.ts';
import { words } from '../../../language/lexicon.ts';

export const apostrophes: ApostropheWords = {
  elided: words('em til tis twas cause bout round n'),
  isDecade: (word) => /^\d0s$/.test(word),
  ownerEndings: words('s'),
};

import type { ConjunctionWords } from '../../../language/lexicon/conjunctions.ts';
import { words } from '../../../language/lexicon.ts';

export const conjunctions: ConjunctionWords = {
  joining: words('and'),
  joined: (one, other) => `${one} and ${other}`,
  listing: words('and or'),
  either: words('or'),
};

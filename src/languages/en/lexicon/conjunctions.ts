import type { ConjunctionWords } from '../../../language/lexicon/conjunctions.ts';
import { words } from '../../../language/lexicon.ts';

export const conjunctions: ConjunctionWords = { joining: words('and'), listing: words('and or'), either: words('or') };

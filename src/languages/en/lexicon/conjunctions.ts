import type { ConjunctionWords } from '../../../language/lexicon/conjunctions.ts';
import { words } from '../../../language/lexicon.ts';

export const conjunctions: ConjunctionWords = {
  joining: words('and'),
  joined: (one, other) => `${one} and ${other}`,
  listing: words('and or'),
  either: words('or'),
  contrast: words('but while'),
  conditions: words('if unless lest provided'),
  hypothesis: words('if'),
  question: words('whether'),
  whenever: words('until till before once when'),
  infinitive: words('to'),
};

import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';
import { tokenAt } from '../../../../language/tree.ts';

const remembering = words('mark commemorate celebrate remember mourn');
const roles = new Set(['obj', 'nsubj:pass']);

/** "The capture of the fort was commemorated", "marked the fall of the city": an event noun that people remember. */
export const remembered: RetrospectiveConstruction = {
  name: 'retrospective/remembered',
  spares: 'news of courts',
  holds({ document, at }) {
    const sentence = sentenceAt(document, at.sentence);
    const { upos, deprel, head } = tokenAt(sentence, at.token);
    return upos === 'NOUN' && head >= 0 && roles.has(deprel) && remembering.has(tokenAt(sentence, head).lemma);
  },
  yes: [
    ['Crowds marked the fall of the city.', 'fall'],
    ['The capture of the fort was commemorated on Tuesday.', 'capture'],
  ],
  no: ['Crowds watched the fall of the city.', 'The capture of the fort was reported on Tuesday.'],
};

import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { lemmaAt, tokenAt } from '../../../../language/tree.ts';

/** Nouns for what goes on until it is ended. */
const lasting = words(
  'occupation siege blockade rule control captivity seizure takeover operation offensive campaign hostility fighting',
);
const ends = words('end lift break conclude halt');

/** "Ending the occupation", "lifted the siege": what is ended was there before. */
export const ending: BackgroundConstruction = {
  name: 'background/ending',
  holds({ sentence, token }) {
    const { upos, deprel, head, lemma } = tokenAt(sentence, token);
    return (
      head >= 0 &&
      upos === 'NOUN' &&
      deprel === 'obj' &&
      lasting.has(lemma.toLowerCase()) &&
      ends.has(lemmaAt(sentence, head))
    );
  },
  yes: [
    ['The army lifted the siege of the town.', 'siege'],
    ['The rebels ended their occupation of the port.', 'occupation'],
  ],
  no: ['The army began a siege of the town.', 'The siege of the town ended the talks.'],
};

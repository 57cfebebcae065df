import type { VenueConstruction } from '../../../../../extract/speech/language.ts';
import { lemmaAt } from '../../../../../language/tree.ts';
import { phraseText } from './outlet-name.ts';
import { isOn } from './platform.ts';

/** "On its website", "on state television". */
export const onAir: VenueConstruction = {
  name: 'speech/venue/on-air',
  find(document, sentence, token) {
    const isNoun = sentence.lexicon.outlets.on.has(lemmaAt(sentence, token));
    return isNoun && isOn(sentence, token) ? phraseText(document, sentence, token) : null;
  },
  yes: [
    ['The ministry said on its website that the road was closed.', 'its website'],
    ['The mayor said on state television that the bridge was safe.', 'state television'],
  ],
  no: ['The mayor said in the show that the bridge was safe.', 'The mayor said on Sunday that the bridge was safe.'],
};

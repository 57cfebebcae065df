import type { VenueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { marked } from '../../../../../language/pattern.ts';
import { phraseText } from './outlet-name.ts';

/** "ON Telegram", "OVER the radio". */
export const isOn = marked(words('on via over'));

/** "On Telegram". */
export const platform: VenueConstruction = {
  name: 'speech/venue/platform',
  find(document, sentence, token) {
    if (!isOn(sentence, token)) return null;
    const name = phraseText(document, sentence, token);
    return sentence.lexicon.outlets.platforms.has(name.toLowerCase()) ? name : null;
  },
  yes: [
    ['The ministry said on Telegram that the road was closed.', 'Telegram'],
    ['The mayor wrote on Facebook that the bridge was safe.', 'Facebook'],
  ],
  no: [
    'The ministry said on Sunday that the road was closed.',
    'The ministry said in Telegram Bay that it was closed.',
  ],
};

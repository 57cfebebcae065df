import { phraseTokens } from '../../../../../extract/arguments/phrases.ts';
import type { VenueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { marked } from '../../../../../language/pattern.ts';
import { isOutlet, outletFrom, phraseText } from './outlet-name.ts';

const isAt = marked(words('on to in via'));

/** "To Radio Nova", "in the Harbour Gazette". */
export const outlet: VenueConstruction = {
  name: 'speech/venue/outlet',
  find(document, sentence, token) {
    if (!isAt(sentence, token) || !isOutlet(sentence, token)) return null;
    const [first] = phraseTokens(sentence, token);
    return outletFrom(document, sentence, first) ?? phraseText(document, sentence, token);
  },
  yes: [
    ['The mayor said in the Daily Herald that the bridge was safe.', 'Daily Herald'],
    ['The mayor wrote in the Harbour Gazette that the bridge was safe.', 'Harbour Gazette'],
  ],
  no: ['The mayor said in Lima that the bridge was safe.', 'The mayor spoke of Radio Nova.'],
};

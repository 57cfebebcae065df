import { actorWithin } from '../../../../../extract/arguments/actors-within.ts';
import { words } from '../../../../../language/lexicon.ts';
import { marked } from '../../../../../language/pattern.ts';
import { namedBehind, ofVerb } from './of-verb.ts';

const isScene = marked(words('in at near'));

/** "The state signed an agreement with its neighbour": with whom; where it was signed, "in Algiers", is nobody. */
export const partnerWithin = ofVerb('partner-within', {
  role: 'patient',
  frames: ['mutual'],
  ifNone: true,
  unless: { namedBehind },
  who({ sentence, object, subject }) {
    const within = object < 0 ? -1 : actorWithin(sentence, object, subject);
    return within >= 0 && !isScene(sentence, within) ? within : -1;
  },
  yes: [
    ["The parties debated the army's role.", 'army'],
    ["The unions negotiated the miners' pay.", 'miners'],
  ],
  no: ['The state signed an agreement in Algiers.', 'The unions negotiated a pay rise.'],
});

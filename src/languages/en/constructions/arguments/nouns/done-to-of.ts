import { innerArgument } from '../../../../../extract/arguments/inner.ts';
import { actsBehindOf, ofNoun, ofPhrase, takenBehindOf } from './of-noun.ts';

/** "The seizure of the town". */
export const doneToOf = ofNoun('done-to-of', {
  role: 'patient',
  frames: ['act'],
  unless: { actsBehindOf, doneToTarget: (event) => event.target >= 0 && !takenBehindOf(event) },
  who: (event, { agent }) => innerArgument(event.sentence, ofPhrase(event), agent[0] ?? -1),
  yes: [
    ['The siege of the city went on.', 'city'],
    ['The liberation of the town from the militia was praised.', 'town'],
  ],
  no: ['The attack of the rebels failed.', 'The crackdown on protesters went on.', 'The fall of the town was denied.'],
});

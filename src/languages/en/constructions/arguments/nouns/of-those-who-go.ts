import { isActor, isPlace } from '../../../../../extract/arguments/kinds.ts';
import { ofNoun, ofPhrase } from './of-noun.ts';

/** "Announced the withdrawal of its troops": who goes is named behind "of", whoever announces it. */
export const ofThoseWhoGo = ofNoun('of-those-who-go', {
  role: 'agent',
  frames: ['move'],
  ifNone: true,
  who(event) {
    const { sentence } = event;
    const of = ofPhrase(event);
    return of >= 0 && isActor(sentence, of) && !isPlace(sentence, of) ? of : -1;
  },
  yes: [
    ['The ministry announced the withdrawal of its troops.', 'troops'],
    ['The escape of the men was slow.', 'men'],
  ],
  no: [
    'The return of the village to the state was signed.',
    'The withdrawal from the town was slow.',
    'The seizure of the town was denied.',
  ],
});

import { isGround } from '../../../../../extract/arguments/verbal.ts';
import { ofVerb } from './of-verb.ts';

/** "Troops withdrew from the town", "marched into the capital". */
export const goal = ofVerb('goal', {
  role: 'place',
  frames: ['move'],
  who: (event) => (event.target >= 0 && isGround(event, event.target) ? event.target : -1),
  yes: [
    ['Troops withdrew from the town.', 'town'],
    ['The army marched into the capital.', 'capital'],
    ['The team arrived at the port.', 'port'],
  ],
  no: ['Troops entered the town.', 'Troops withdrew on Monday.', 'Police fired on the town.'],
});

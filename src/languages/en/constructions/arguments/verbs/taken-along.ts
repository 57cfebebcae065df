import { isGround } from '../../../../../extract/arguments/verbal.ts';
import { ofVerb } from './of-verb.ts';

/** "The state withdrew its envoy": who is moved. */
export const takenAlong = ofVerb('taken-along', {
  role: 'patient',
  frames: ['move'],
  unless: { objectTells: ({ objectTells }) => objectTells, ground: (event) => isGround(event, event.object) },
  who: ({ object }) => object,
  yes: [
    ['The army pulled its tanks out of the town.', 'tanks'],
    ['The soldiers surrendered their rifles to the army.', 'rifles'],
  ],
  no: ['Troops entered the town.', 'Spain withdrew its soldiers.', 'The army lost control of the town.'],
});

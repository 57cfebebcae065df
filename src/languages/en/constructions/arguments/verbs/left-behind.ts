import { isGround } from '../../../../../extract/arguments/verbal.ts';
import { ofVerb } from './of-verb.ts';

/** "Troops withdrew from the town": by the code books a coded move is aimed at the ground that it leaves or makes for. */
export const leftBehind = ofVerb('left-behind', {
  role: 'patient',
  frames: ['move'],
  ifNone: true,
  unless: { uncoded: ({ entry }) => entry === null || entry.codes.plover === null },
  who: (event) => (event.target >= 0 && isGround(event, event.target) ? event.target : -1),
  yes: [
    ['Troops withdrew from the town.', 'town'],
    ['The army pulled back from Homs.', 'Homs'],
  ],
  no: ['The army marched into the capital.', 'The team arrived at the port.', 'The militia surrendered to the state.'],
});

import { groundOfObject, ofVerb } from './of-verb.ts';

/** "Rebels took control of most of the town", "retook half of it". */
export const controlTaken = ofVerb('control-taken', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  unless: { nothingIsTaken: ({ entry }) => entry?.what !== 'seize' },
  who: groundOfObject,
  yes: [
    ['Rebels took control of most of the town.', 'town'],
    ['The army retook half of the city.', 'city'],
  ],
  no: ['The army retook the city.', 'The army lost control of the town.', 'The army shelled half of the city.'],
});

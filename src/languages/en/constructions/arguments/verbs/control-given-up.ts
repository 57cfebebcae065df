import { groundOfObject, ofVerb } from './of-verb.ts';

/** "The army lost control of the town": the town is left. */
export const controlGivenUp = ofVerb('control-given-up', {
  role: 'place',
  frames: ['move'],
  who: (event) => (event.objectTells ? groundOfObject(event) : -1),
  yes: [
    ['The army lost control of the town.', 'town'],
    ['The army lost control of most of the town.', 'town'],
  ],
  no: ['Rebels took control of the town.', 'Troops entered the town.', 'The army withdrew its tanks.'],
});

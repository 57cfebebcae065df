import { isGround } from '../../../../../extract/arguments/verbal.ts';
import { groundOfObject, ofVerb } from './of-verb.ts';

/** "Troops entered the town", "left the base": ground that is the object is where those who go arrive or leave. */
export const goneTo = ofVerb('gone-to', {
  role: 'place',
  frames: ['move'],
  unless: { controlGivenUp: (event) => event.objectTells && groundOfObject(event) >= 0 },
  who: (event) => (event.object >= 0 && isGround(event, event.object) ? event.object : -1),
  yes: [
    ['Troops entered the town.', 'town'],
    ['Soldiers left the base.', 'base'],
    ['The pilot fled the country.', 'country'],
  ],
  no: ['The family fled the war.', 'The army lost control of the town.', 'Rebels shelled the town.'],
});

import { isActor, isPlace } from '../../../../../extract/arguments/kinds.ts';
import { nameAt } from '../../../../../extract/arguments/phrases.ts';
import type { VerbalEvent } from '../../../../../extract/arguments/verbal.ts';
import { words } from '../../../../../language/lexicon.ts';
import { down, marked, that } from '../../../../../language/pattern.ts';
import { ofVerb } from './of-verb.ts';

const forPeople = that(down('nmod', marked(words('for'))), isActor);

/** The people whom a place that is attacked is for; -1 where none are told. */
function peopleOfObject({ sentence, object, entry }: VerbalEvent): number {
  if (object < 0 || entry?.codes.plover !== 'ASSAULT' || !isPlace(sentence, object)) return -1;
  return nameAt(sentence, object) === null ? (forPeople(sentence, object)[0] ?? -1) : -1;
}

/** "Gunmen attacked a camp for refugees": the refugees are attacked … */
export const peopleOfPlace = ofVerb('people-of-place', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  who: peopleOfObject,
  yes: [
    ['Gunmen attacked a school for girls.', 'girls'],
    ['Rebels shelled a hospital for children.', 'children'],
  ],
  no: ['Gunmen attacked the camp.', 'Gunmen attacked the camp for hours.', 'The state built a school for girls.'],
});

/** … in the camp. */
export const placeOfPeople = ofVerb('place-of-people', {
  role: 'place',
  frames: ['act'],
  who: (event) => (peopleOfObject(event) >= 0 ? event.object : -1),
  yes: [
    ['Gunmen attacked a school for girls.', 'school'],
    ['Rebels shelled a hospital for children.', 'hospital'],
  ],
  no: ['Gunmen attacked the camp.', 'The state built a school for girls.'],
});

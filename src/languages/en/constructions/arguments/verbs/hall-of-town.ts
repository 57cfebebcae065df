import { innerArgument, isThing } from '../../../../../extract/arguments/inner.ts';
import { isPlace } from '../../../../../extract/arguments/kinds.ts';
import type { VerbalEvent } from '../../../../../extract/arguments/verbal.ts';
import { tokenAt } from '../../../../../language/tree.ts';
import { groundOfObject, ofVerb } from './of-verb.ts';

/** Whose the thing is that is taken: the thing itself where nobody's is told; -1 where no thing is taken. */
function ownerOfTaken(event: VerbalEvent): number {
  const { sentence, object, subject, entry, objectTells } = event;
  if (entry?.what !== 'seize' || object < 0 || objectTells || !isThing(sentence, object)) return -1;
  return groundOfObject(event) >= 0 ? -1 : innerArgument(sentence, object, subject, false);
}

const isTown = ({ sentence, object }: VerbalEvent, owner: number): boolean =>
  owner >= 0 && owner !== object && isPlace(sentence, owner);

/** "Rebels occupied the town hall of Hama": the hall is taken … A nationality is whose it is, and not what is taken: "Russian equipment". */
export const hallOfTown = ofVerb('hall-of-town', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  who(event) {
    const owner = ownerOfTaken(event);
    return isTown(event, owner) || (owner >= 0 && tokenAt(event.sentence, owner).upos === 'ADJ') ? event.object : owner;
  },
  yes: [
    ['Rebels occupied the town hall of Hama.', 'hall'],
    ['Rebels seized Russian equipment.', 'equipment'],
  ],
  no: [
    'Rebels seized the road to the port.',
    'Rebels shelled the town hall of Hama.',
    'The army retook half of the city.',
  ],
});

/** … in Hama. */
export const townOfHall = ofVerb('town-of-hall', {
  role: 'place',
  frames: ['act'],
  who(event) {
    const owner = ownerOfTaken(event);
    return isTown(event, owner) ? owner : -1;
  },
  yes: [
    ['Rebels occupied the town hall of Hama.', 'Hama'],
    ['Rebels seized the archive of the ministry.', 'ministry'],
  ],
  no: ['Rebels seized Russian equipment.', 'Rebels shelled the town hall of Hama.'],
});

import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { tokenAt } from '../../../../language/tree.ts';

/** "The besieged town": what a participle before a noun tells is how things stand, not what happened. */
export const attribute: BackgroundConstruction = {
  name: 'background/attribute',
  holds({ sentence, token }) {
    const one = tokenAt(sentence, token);
    return one.deprel === 'amod' && isVerbal(one);
  },
  yes: [
    ['Trucks reached the besieged town.', 'besieged'],
    ['Doctors treated the wounded soldiers.', 'wounded'],
  ],
  no: ['The town was besieged on Sunday.', 'The army besieged the town.'],
};

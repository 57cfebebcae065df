import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';

/** "The besieged town": what a participle before a noun tells is how things stand, not what happened. */
export const attribute: BackgroundConstruction = {
  name: 'background/attribute',
  holds: ({ sentence: { tokens }, token }) => tokens[token].deprel === 'amod' && isVerbal(tokens[token]),
  yes: [
    ['Trucks reached the besieged town.', 'besieged'],
    ['Doctors treated the wounded soldiers.', 'wounded'],
  ],
  no: ['The town was besieged on Sunday.', 'The army besieged the town.'],
};

import { isPerson } from '../../../../extract/states/found.ts';
import { all, hangs, that, up } from '../../../../language/pattern.ts';
import { state } from '../state.ts';
import { held, isOffice } from './held.ts';

/** "Ana Ruiz, the foreign minister of Peru". */
export const apposition = state('office', 'apposition', {
  at: all(isOffice, hangs('appos')),
  slots: { person: that(up('appos'), isPerson) },
  read: ({ person }, office, sentence) =>
    office < person ? null : { ...held(sentence, person, office), certainty: 'asserted', polarity: 'positive' },
  yes: [
    ['Ana Ruiz, the foreign minister of Peru, left.', 'Ana | Peru | foreign minister'],
    ['Ana Ruiz, the former mayor, left.', 'Ana | former mayor'],
  ],
  no: ['The town, the seat of a governor, fell.', 'Ana Ruiz, a friend of the mayor, left.'],
});

import { isPerson } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, down, either, form, given, has, not, tag, that } from '../../../../language/pattern.ts';
import { above, subject } from '../paths.ts';
import { state } from '../state.ts';
import { held, isOffice } from './held.ts';

const isWho = form(words('who'));
const wasSo = has(that(down('cop'), tag('VBD')));

/** "Ana Ruiz is the foreign minister of Peru", "Ana Ruiz, who is the mayor". */
export const copula = state('office', 'copula', {
  at: all(isOffice, has(down('cop'))),
  slots: {
    person: either(that(subject, isPerson, not(isWho)), given(has(that(subject, isWho)), that(above(), isPerson))),
  },
  read: ({ person }, office, sentence) => ({
    ...held(sentence, person, office),
    ...(wasSo(sentence, office) ? { background: true } : {}),
  }),
  yes: [
    ['Ana Ruiz is the foreign minister of Peru.', 'Ana | Peru | foreign minister'],
    ['She was mayor.', 'She | mayor'],
  ],
  no: ['The council is the ruler of the town.', 'Ana Ruiz met the mayor.'],
});

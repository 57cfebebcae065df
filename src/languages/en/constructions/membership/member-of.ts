import { subjectAt } from '../../../../extract/states/found.ts';
import {
  all,
  behind,
  down,
  either,
  found,
  given,
  has,
  lemma,
  not,
  tag,
  that,
  up,
} from '../../../../language/pattern.ts';
import { lemmaAt } from '../../../../language/tree.ts';
import { members } from '../../lexicon/membership.ts';
import { ofPhrase } from '../paths.ts';
import { state } from '../state.ts';
import { canBelong, isBody } from './bodies.ts';

const isCopula = has(down('cop'));

/** "X is a member of Y", "X, a wing of Y". */
export const memberOf = state('membership', 'member-of', {
  at: all(tag('NOUN'), lemma(members)),
  slots: {
    body: that(behind(ofPhrase), isBody),
    who: that(either(given(isCopula, found(subjectAt)), given(not(isCopula), up('appos'))), canBelong),
  },
  read: ({ body, who }, noun, sentence) => ({
    subject: who,
    object: body,
    value: lemmaAt(sentence, noun),
  }),
  yes: [
    ['Turkey is a member of NATO.', 'Turkey | NATO | member'],
    ['The brigade is part of the coalition.', 'brigade | coalition | part'],
    ['The River Guard, a wing of the movement, claimed the attack.', 'Guard | movement | wing'],
  ],
  no: ['The bridge is part of the road.', 'A member of the council spoke.', 'He is part of the problem.'],
});

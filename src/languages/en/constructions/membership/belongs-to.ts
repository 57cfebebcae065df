import { all, down, lemma, marked, tag, that } from '../../../../language/pattern.ts';
import { belongs } from '../../lexicon/membership.ts';
import { subject, to } from '../paths.ts';
import { state } from '../state.ts';
import { canBelong, isBody } from './bodies.ts';

/** "The brigade belongs to the coalition". */
export const belongsTo = state('membership', 'belongs-to', {
  at: all(tag('VERB'), lemma(belongs)),
  slots: { body: that(down('obl', marked(to)), isBody), who: that(subject, canBelong) },
  read: ({ body, who }) => ({ subject: who, object: body, value: 'member' }),
  yes: [
    ['The brigade belongs to the coalition.', 'brigade | coalition | member'],
    ['He belonged to the movement.', 'He | movement | member'],
  ],
  no: ['The house belongs to the council.', 'The group belongs to the past.'],
});

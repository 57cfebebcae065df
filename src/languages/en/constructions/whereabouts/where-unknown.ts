import { words } from '../../../../language/lexicon.ts';
import { all, along, any, behind, either, form, has, lemma, previous, that } from '../../../../language/pattern.ts';
import { unknown } from '../../lexicon/whereabouts.ts';
import { above, subject } from '../paths.ts';
import { state } from '../state.ts';
import { isSomebody, unknownWhereabouts } from './somebody.ts';

const where = words('where');
const not = words("not n't n’t nobody never");
const known = words('know clear certain say');
const REACH = 6;

const isNotKnown = all(has(previous(REACH, form(not))), has(previous(REACH, lemma(known))));

/** "nobody can say where the president went", "it was unclear where he went". */
export const whereUnknown = state('whereabouts', 'where-unknown', {
  at: all(form(where), any(isNotKnown, has(previous(REACH, lemma(unknown))))),
  slots: { who: that(either(behind(along(above(), subject)), subject), isSomebody) },
  read: ({ who }) => unknownWhereabouts(who),
  yes: [
    ['Nobody can say where the president went.', 'president | unknown'],
    ['It was unclear where he went.', 'he | unknown'],
  ],
  no: ['The court said where the president is.', 'It is unclear where the money went.'],
});

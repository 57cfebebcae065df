import { words } from '../../../../language/lexicon.ts';
import { all, below, down, form, has, lemma, next, that } from '../../../../language/pattern.ts';
import { not } from '../../lexicon/whereabouts.ts';
import { state } from '../state.ts';
import { isSomebody, unknownWhereabouts } from './somebody.ts';

const seeing = words('see hear');
const since = words('since from publicly public');

/** "She has not been seen in public since May". */
export const notSeen = state('whereabouts', 'not-seen', {
  at: all(lemma(seeing), has(below(form(not))), has(next(5, form(since)))),
  slots: { who: that(down('nsubj:pass'), isSomebody) },
  read: ({ who }) => unknownWhereabouts(who),
  yes: [
    ['She has not been seen in public since May.', 'She | unknown'],
    ['The governor has not been heard from for a week.', 'governor | unknown'],
  ],
  no: ['The mayor was seen in public on Sunday.', 'Such rain has not been seen since 1990.'],
});

import { words } from '../../../../language/lexicon.ts';
import { all, along, down, either, form, has, lemma, next, that } from '../../../../language/pattern.ts';
import { above, subject } from '../paths.ts';
import { state } from '../state.ts';
import { isSomebody, unknownWhereabouts } from './somebody.ts';

const told = words('nowhere');
const found = words('see find');

/** "The president was nowhere to be seen". */
export const nowhere = state('whereabouts', 'nowhere', {
  at: all(form(told), has(next(4, lemma(found)))),
  slots: { who: that(either(subject, along(above(), down('nsubj'))), isSomebody) },
  read: ({ who }) => unknownWhereabouts(who),
  yes: [
    ['The president was nowhere to be seen.', 'president | unknown'],
    ['The mayor was nowhere to be found on Friday.', 'mayor | unknown'],
  ],
  no: ['The talks led nowhere.', 'The keys were nowhere to be found.'],
});

import { subjectAt } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { down, either, form, found, marked, that, up } from '../../../../language/pattern.ts';
import { allied } from '../../lexicon/alliances.ts';
import { state } from '../state.ts';
import { isSide } from './sides.ts';

/** With whom: "allied WITH THE ARMY", "loyal TO THE PRESIDENT". */
export const withWhom = down('obl nmod', marked(words('with to')));
/** Who: the subject, or the noun described. */
export const sided = that(either(found(subjectAt), up('amod')), isSide);

/** "Militias allied with the army". */
export const alliedWith = state('alliance', 'allied-with', {
  at: form(allied),
  slots: { withWhom, sided },
  read: ({ withWhom, sided }) => ({ subject: sided, object: withWhom, value: 'ally' }),
  yes: [
    ['Militias allied with the army hold the bridge.', 'Militias | army | ally'],
    ['The rebels are allied to Rwanda.', 'rebels | Rwanda | ally'],
  ],
  no: ['Allied troops landed at dawn.', 'The dancers, allied with the choir, won the prize.'],
});

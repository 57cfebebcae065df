import { isParty } from '../../../../extract/states/found.ts';
import { all, lemma, tag, that } from '../../../../language/pattern.ts';
import { allies } from '../../lexicon/alliances.ts';
import { whose } from '../paths.ts';
import { state } from '../state.ts';
import { calledSo } from './sides.ts';

/** "X, an ally of Y", "X is Y's ally", "its ally X". */
export const allyOf = state('alliance', 'ally-of', {
  at: all(lemma(allies), tag('NOUN')),
  slots: { whose, who: that(calledSo, isParty) },
  read: ({ whose, who }) => (who === whose ? null : { subject: who, object: whose, value: 'ally' }),
  yes: [
    ['Belarus, an ally of Russia, sent troops.', 'Belarus | Russia | ally'],
    ['The militia is an ally of the army.', 'militia | army | ally'],
  ],
  no: ['Allies met in Lima.', 'An ally of the president left the town.'],
});

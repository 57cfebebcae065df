import { all, lemma, tag, that } from '../../../../language/pattern.ts';
import { enemies } from '../../lexicon/alliances.ts';
import { whose } from '../paths.ts';
import { state } from '../state.ts';
import { calledSo, isSide } from './sides.ts';

/** "X, an enemy of Y", "X is Y's rival", "its foe X". */
export const enemyOf = state('alliance', 'enemy-of', {
  at: all(lemma(enemies), tag('NOUN')),
  slots: { whose, who: that(calledSo, isSide) },
  read: ({ whose, who }) => (who === whose ? null : { subject: who, object: whose, value: 'enemy' }),
  yes: [
    ['The militia is an enemy of the army.', 'militia | army | enemy'],
    ['Eritrea, a rival of Ethiopia, closed the border.', 'Eritrea | Ethiopia | enemy'],
  ],
  no: ['The enemy left the town.', 'The film is a rival of the play.'],
});

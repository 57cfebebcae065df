import { words } from '../../../../language/lexicon.ts';
import { all, below, either, lemma, marked, that, up } from '../../../../language/pattern.ts';
import { subject } from '../paths.ts';
import { state } from '../state.ts';
import { isSide } from './sides.ts';

/** "The junta is at war with the rebels". */
export const atWar = state('alliance', 'at-war', {
  at: all(lemma(words('war')), marked(words('at'))),
  slots: { foe: below(marked(words('with'))), side: that(either(subject, up('nmod')), isSide) },
  read: ({ foe, side }) => ({ subject: side, object: foe, value: 'enemy' }),
  yes: [
    ['The junta is at war with the rebels.', 'junta | rebels | enemy'],
    ['The government was at war with Eritrea.', 'government | Eritrea | enemy'],
  ],
  no: ['The country is at war.', 'The gardener is at war with slugs.'],
});

import { subjectAt } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, down, either, found, lemma, marked, tag, that } from '../../../../language/pattern.ts';
import { fights } from '../../lexicon/alliances.ts';
import { state } from '../state.ts';
import { isSide } from './sides.ts';

const against = words('against');

/** "Rebels fighting against the army", "troops are battling the militia". */
export const fighting = state('alliance', 'fighting', {
  at: all(tag('VERB'), lemma(fights), tag('VBG')),
  slots: {
    foe: that(either(down('obl', marked(against)), down('obj')), isSide),
    side: that(found(subjectAt), isSide),
  },
  read: ({ foe, side }) => ({ subject: side, object: foe, value: 'enemy' }),
  yes: [
    ['Rebels fighting against the army left the town.', 'Rebels | army | enemy'],
    ['Troops are battling the militia.', 'Troops | militia | enemy'],
  ],
  no: ['Residents are fighting the fire.', 'Rebels fought the army in May.', 'The party is opposing the bill.'],
});

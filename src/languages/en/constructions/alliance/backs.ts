import { all, down, hangs, lemma, not, tag, that } from '../../../../language/pattern.ts';
import { backs as backVerbs } from '../../lexicon/alliances.ts';
import { subject } from '../paths.ts';
import { state } from '../state.ts';
import { isSide } from './sides.ts';

/** "Iran backs the militia". What somebody once backed is an event. */
export const backs = state('alliance', 'backs', {
  at: all(tag('VERB'), lemma(backVerbs), not(tag('VBD')), not(hangs('xcomp'))),
  slots: { backed: that(down('obj'), isSide), sponsor: that(subject, isSide) },
  read: ({ sponsor, backed }) => ({ subject: backed, object: sponsor, value: 'sponsor' }),
  yes: [
    ['Iran backs the militia.', 'militia | Iran | sponsor'],
    ['The government has armed the rebels for years.', 'rebels | government | sponsor'],
  ],
  no: ['Residents support the strike.', 'Iran backed the militia in May.', 'Iran backs the plan.'],
});

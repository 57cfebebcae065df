import { subjectAt } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, down, either, form, found, has, lemma, not, tag, that } from '../../../../language/pattern.ts';
import { backs } from '../../lexicon/alliances.ts';
import { agent } from '../paths.ts';
import { state } from '../state.ts';
import { isSide } from './sides.ts';

const by = form(words('by'));
const and = form(words('and or'));

/** "Supported by and Iran": the first name is lost in the source, the second is still a sponsor. */
const afterLostName = (sentence: Sentence, verb: number): number =>
  by(sentence, verb + 1) && and(sentence, verb + 2) && tag('PROPN')(sentence, verb + 3) ? verb + 3 : -1;

/** "Rebels backed by X", "whose regime was supported by X and Y". */
export const backedBy = state('alliance', 'backed-by', {
  at: all(tag('VERB'), lemma(backs), tag('VBN'), not(has(down('obj')))),
  slots: {
    sponsor: that(either(agent, found(afterLostName)), isSide),
    backed: that(found(subjectAt), isSide),
  },
  read: ({ sponsor, backed }, _, sentence) =>
    [sponsor, ...down('conj', isSide)(sentence, sponsor)].map((one) => ({
      subject: backed,
      object: one,
      value: 'sponsor',
    })),
  yes: [
    ['The rebels are backed by Rwanda.', 'rebels | Rwanda | sponsor'],
    ['The regime was supported by Russia and Iran.', 'regime | Russia | sponsor & regime | Iran | sponsor'],
    ['The regime was supported by and Iran.', 'regime | Iran | sponsor'],
  ],
  no: ['The plan is backed by evidence.', 'The museum is funded by Rwanda.', 'The rebels were backed by night.'],
});

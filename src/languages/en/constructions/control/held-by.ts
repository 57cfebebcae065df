import { isParty, isPlace, subjectAt } from '../../../../extract/states/found.ts';
import { all, down, found, hangs, has, lemma, not, tag, that } from '../../../../language/pattern.ts';
import { held } from '../../lexicon/holding.ts';
import { agent } from '../paths.ts';
import { state } from '../state.ts';
import { holding } from './holding.ts';

/** A participle without a perfect: "held", "was held", never "has held". */
export const heldAlone = all(tag('VBN'), lemma(held), not(has(down('aux', not(hangs('aux:pass'))))));

/** "The airport, held by the group", "the town is controlled by rebels". */
export const heldBy = state('control', 'held-by', {
  at: all(tag('VERB'), heldAlone),
  slots: { holder: that(agent, isParty), place: that(found(subjectAt), isPlace) },
  read: ({ holder, place }, cue, sentence) => holding(sentence, cue, holder, place),
  yes: [
    ['The airport, held by the group since 2023, was shelled.', 'group | airport'],
    ['The town is controlled by rebels.', 'rebels | town'],
  ],
  no: ['The talks were held by the ministry.', 'The airport was held until noon.', 'He was held by the police.'],
});

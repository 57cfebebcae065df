import { otherSide } from '../../../../../extract/arguments/inner.ts';
import { behind } from '../../../../../extract/arguments/nominal.ts';
import { prepositions } from '../../../lexicon/prepositions.ts';
import { ofNoun } from './of-noun.ts';

/** "Clashes between the army and the rebels": both act. */
export const betweenBoth = ofNoun('between-both', {
  role: 'agent',
  who(event) {
    const first = behind(event, prepositions.between);
    return first < 0 ? [] : [first, otherSide(event.sentence, first)];
  },
  yes: [
    ['Clashes between the army and the rebels went on.', 'army | rebels'],
    ['A battle among the militias began.', 'militias'],
  ],
  no: [
    'The town lies between the river and the hills.',
    'The rebels and the army clashed.',
    'The fighting went on between Monday and Friday.',
  ],
});

import { extentOf } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { endOfClause, isShowing, verbOf } from './paths.ts';

/** "The footage shows soldiers at the gate". */
export const shows = ofMedia({
  name: 'footage/shows',
  rule: 'footage/shows',
  find(sentence, noun) {
    const verb = verbOf(sentence, noun);
    if (verb < 0 || !isShowing(sentence, verb)) return null;
    const end = Math.max(extentOf(sentence, verb)[1], endOfClause(sentence, verb));
    return { cue: verb, shows: [verb + 1, end] };
  },
  yes: [
    ['The footage shows soldiers at the gate.', 'footage shows | soldiers at the gate'],
    ['A photograph captures the blast.', 'photograph captures | the blast'],
  ],
  no: [
    'The minister shows soldiers the footage.',
    'The general’s image shows cracks.',
    'The video game shows soldiers at the gate.',
  ],
});

import { childBy, extentOf } from '../../../../language/tree.ts';
import { emergedBy } from './emerged.ts';
import { ofMedia } from './media.ts';
import { isShowing, showingParticiple } from './paths.ts';

/** "Footage has emerged showing the raid", "video circulated that shows the raid". */
export const emergedShowing = ofMedia({
  name: 'footage/emerged-showing',
  rule: 'footage/emerged-showing',
  find(sentence, noun) {
    const verb = emergedBy(sentence, noun);
    if (verb < 0) return null;
    const own = showingParticiple(sentence, noun);
    const below = childBy(sentence, verb, 'xcomp', 'advcl', 'ccomp');
    const cue = own >= 0 ? own : below >= 0 && isShowing(sentence, below) ? below : -1;
    return cue < 0 ? null : { cue, shows: [cue + 1, extentOf(sentence, cue)[1]] };
  },
  yes: [
    ['Footage has emerged showing the raid.', 'Footage showing | the raid'],
    ['A clip showing the raid was leaked.', 'clip showing | the raid'],
  ],
  no: ['Footage of the raid has emerged.', 'Footage showing the raid is fake.'],
});

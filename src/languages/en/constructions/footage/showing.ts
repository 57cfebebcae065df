import { extentOf } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { showingParticiple } from './paths.ts';

/** "A video showing the fire". */
export const showing = ofMedia({
  name: 'footage/showing',
  rule: 'footage/showing',
  find(sentence, noun) {
    const cue = showingParticiple(sentence, noun);
    return cue < 0 ? null : { cue, shows: [cue + 1, extentOf(sentence, cue)[1]] };
  },
  yes: [
    ['Police studied a video showing the fire.', 'video showing | the fire'],
    ['The desk has images depicting the camp.', 'images depicting | the camp'],
  ],
  no: ['Police studied a video of the fire.', 'Police showing the video left.'],
});

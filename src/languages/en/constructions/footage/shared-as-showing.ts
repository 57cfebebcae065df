import { childrenOf, extentOf, tokenAt } from '../../../../language/tree.ts';
import { ofMedia } from './media.ts';
import { isShowing, sharedParticiple } from './paths.ts';

/** "A video, shared online as showing troops": the verb of showing below the participle. */
export const sharedAsShowing = ofMedia({
  name: 'footage/shared-as-showing',
  rule: 'footage/shared-as-showing',
  find(sentence, noun) {
    const participle = sharedParticiple(sentence, noun);
    const cue =
      participle < 0
        ? undefined
        : childrenOf(sentence, participle).find(
            (child) => child > participle && isShowing(sentence, child) && tokenAt(sentence, child).xpos === 'VBG',
          );
    return cue === undefined ? null : { cue, shows: [cue + 1, extentOf(sentence, cue)[1]] };
  },
  yes: [
    ['A video widely shared as showing troops in the harbour is old.', 'video showing | troops in the harbour'],
    ['The pictures, posted as showing the fire, are old.', 'pictures showing | the fire'],
  ],
  no: ['A video showing troops in the harbour is old.', 'The pictures posted on Sunday are old.'],
});

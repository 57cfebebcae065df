import { emergedBy } from './emerged.ts';
import { ofMedia } from './media.ts';
import { ofPhrase, wordsBelow } from './paths.ts';

/** "Footage of the raid has emerged". */
export const emergedOf = ofMedia({
  name: 'footage/emerged-of',
  rule: 'footage/emerged-of',
  find(sentence, noun) {
    const cue = emergedBy(sentence, noun);
    const shows = wordsBelow(sentence, ofPhrase(sentence, noun));
    return cue < 0 || shows === null ? null : { cue, shows };
  },
  yes: [
    ['Footage of the raid has emerged.', 'Footage emerged | of the raid'],
    ['A recording of the call was leaked.', 'recording leaked | of the call'],
  ],
  no: ['New footage has emerged.', 'Footage of the raid is fake.'],
});

import { ofMedia } from './media.ts';
import { ofPhrase, sharedParticiple, wordsBelow } from './paths.ts';

/** "Video posted on Telegram". */
export const shared = ofMedia({
  name: 'footage/shared',
  rule: 'footage/shared',
  find(sentence, noun) {
    const cue = sharedParticiple(sentence, noun);
    return cue < 0 ? null : { cue, shows: wordsBelow(sentence, ofPhrase(sentence, noun)) };
  },
  yes: [
    ['Police studied a video posted on Telegram.', 'video posted'],
    ['The desk has pictures shared by residents.', 'pictures shared'],
  ],
  no: ['Police studied a video of the fire.', 'Police studied a video found in the car.'],
});

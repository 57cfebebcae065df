import { tokenAt } from '../../../../language/tree.ts';
import { endOfClause } from './paths.ts';
import { isSeeming, sharedThen } from './shared-then.ts';

/** "Video shared online shows rebels in the palace". */
export const sharedThenShows = sharedThen({
  name: 'footage/shared-then-shows',
  rule: 'footage/shows',
  read(sentence, verb) {
    const { tokens } = sentence;
    if (tokenAt(sentence, verb).xpos === 'VBG' || isSeeming(sentence, verb)) return null;
    return { cue: verb, shows: [Math.min(verb + 1, tokens.length - 1), endOfClause(sentence, verb)] };
  },
  yes: [
    ['Video shared online shows rebels in the palace.', 'Video shows | rebels in the palace'],
    ['Pictures posted on Telegram show the fire.', 'Pictures show | the fire'],
  ],
  no: ['Video posted on Telegram appears to show troops.', 'Video shows rebels in the palace.'],
});

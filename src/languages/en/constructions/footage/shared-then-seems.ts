import { words } from '../../../../language/lexicon.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { endOfClause } from './paths.ts';
import { isSeeming, sharedThen } from './shared-then.ts';

const to = words('to');

/** "Video posted on Telegram appears to show troops". */
export const sharedThenSeems = sharedThen({
  name: 'footage/shared-then-seems',
  rule: 'footage/appears-to-show',
  certainty: 'hedged',
  read(sentence, verb) {
    const { tokens } = sentence;
    if (tokenAt(sentence, verb).xpos === 'VBG' || !isSeeming(sentence, verb)) return null;
    const isToShow = to.has(tokens[verb + 1]?.form ?? '') && verb + 2 < tokens.length;
    const cue = isToShow ? verb + 2 : verb;
    return { cue, shows: [Math.min(cue + 1, tokens.length - 1), endOfClause(sentence, cue)] };
  },
  yes: [
    ['Video posted on Telegram appears to show troops.', 'Video show | troops'],
    ['Footage shared online seems to show the fire.', 'Footage show | the fire'],
  ],
  no: ['Video posted on Telegram shows troops.', 'Video appears to show troops.'],
});

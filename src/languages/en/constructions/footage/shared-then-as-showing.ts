import { extentOf, tokenAt } from '../../../../language/tree.ts';
import { sharedThen } from './shared-then.ts';

/** "A video shared online as showing troops …". */
export const sharedThenAsShowing = sharedThen({
  name: 'footage/shared-then-as-showing',
  rule: 'footage/shared-as-showing',
  read: (sentence, verb) =>
    tokenAt(sentence, verb).xpos === 'VBG' ? { cue: verb, shows: [verb + 1, extentOf(sentence, verb)[1]] } : null,
  yes: [
    [
      'A video shared online as showing troops in the harbour was filmed in 2019.',
      'video showing | troops in the harbour',
    ],
    ['Pictures posted on Telegram as depicting the fire are old.', 'Pictures depicting | the fire'],
  ],
  no: ['A video shared online shows troops in the harbour.', 'A video showing troops in the harbour was shared.'],
});

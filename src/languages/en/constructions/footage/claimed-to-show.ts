import { words } from '../../../../language/lexicon.ts';
import { lemma } from '../../../../language/pattern.ts';
import { seeming } from './seeming.ts';

/** "Claimed to show", "allegedly shows": handed on as what somebody says. */
export const claimedToShow = seeming({
  name: 'footage/claimed-to-show',
  certainty: 'claimed',
  lead: lemma(words('supposedly allegedly purportedly ostensibly')),
  // "The clip, he claims, shows": a present stands by itself.
  unlessPresent: lemma(words('purport claim allege say report suppose caption label describe')),
  yes: [
    ['Residents shared pictures claimed to show marines in the port.', 'show | marines in the port'],
    ['The clip allegedly shows the fire.', 'shows | the fire'],
  ],
  no: ['The clip shows the fire.', 'The clip he describes shows the fire.'],
});

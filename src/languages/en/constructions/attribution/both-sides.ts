import { phrase } from '../../../../language/phrase.ts';

/** Speakers who are both parties at once; what they are called stands in it. */
export const bothSides = phrase('attribution/both-sides', {
  slots: ['how'],
  pattern: /(?:^|\s)(?<how>both|all) (?:sides|parties)$/i,
  yes: [
    ['Both sides', 'Both'],
    ['and all parties', 'all'],
  ],
  no: ['some sides', 'both sides of the border'],
});

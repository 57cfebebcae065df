import { phrase } from '../../../../language/phrase.ts';

/** Behind the first speaker where the word of saying stands before: who says it too, to the next mark. */
export const speakerBehind = phrase('attribution/speaker-behind', {
  pattern: /^ and [^.,;:"“”\n]{3,40}(?=[.,;:"“”\n])/,
  yes: [
    [' and a war monitor.', ' and a war monitor'],
    [' and two residents, who fled.', ' and two residents'],
  ],
  no: [' and a war monitor', ', and others.'],
});

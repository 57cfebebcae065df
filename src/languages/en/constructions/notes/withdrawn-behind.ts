import { phrase } from '../../../../language/phrase.ts';

/** Behind what a report told: it has been taken back. */
export const withdrawnBehind = phrase('notes/withdrawn-behind', {
  pattern: /^[^.\n]*\b(?:has|have|had|is|was|were)(?: now)?(?: been)? (?:withdrawn|retracted|taken back)\b/i,
  yes: [
    [' has been withdrawn.', ' has been withdrawn'],
    [' on Monday was now retracted', ' on Monday was now retracted'],
  ],
  no: [' has been confirmed.', '. It has been withdrawn'],
});

import { phrase } from '../../../../language/phrase.ts';

/** A text that says of itself that it was put right. */
export const correctedSince = phrase('notes/corrected-since', {
  pattern:
    /\b(?:this|our|the) (?:story|article|report|item|post)\b[^.\n]*\b(?:has|have|had|was|is)(?: been)? (?:corrected|amended|updated to correct)\b/i,
  yes: [
    ['This story has been corrected.', 'This story has been corrected'],
    ['The article was amended on Monday.', 'The article was amended'],
  ],
  no: ['This story has been updated.', 'The law was amended.'],
});

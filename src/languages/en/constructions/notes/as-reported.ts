import { phrase } from '../../../../language/phrase.ts';

/** Beside what is denied: it is what the outlet told before. */
export const asReported = phrase('notes/as-reported', {
  pattern:
    /\b(?:as|contrary to what) (?:we|this (?:article|story|report)) (?:had |have )?(?:first |earlier |previously |wrongly |incorrectly )*(?:reported|stated|said|wrote)\b|\bas (?:was |had been )?(?:earlier|previously|wrongly|incorrectly|mistakenly|erroneously|stated in|reported in|said in)\b/i,
  yes: [
    ['Hama has not been captured, as we reported.', 'as we reported'],
    ['The bridge still stands, contrary to what this article first said.', 'contrary to what this article first said'],
    ['Nobody was killed, as previously stated.', 'as previously'],
  ],
  no: ['Hama has not been captured, as they hoped.', 'We reported it as news.'],
});

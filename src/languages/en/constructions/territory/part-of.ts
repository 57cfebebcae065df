import { phrase } from '../../../../language/phrase.ts';

/** Right behind a part of a place: what it is a part of. */
export const partOf = phrase('territory/part-of', {
  pattern: /^ (?:of|in|within) (?:the )?(?:\p{Ll}[\p{L}-]* ){0,4}/u,
  yes: [
    [' of the northern town of Hama', ' of the northern town of '],
    [' in Hama', ' in '],
  ],
  no: [' near Hama', ', Hama'],
});

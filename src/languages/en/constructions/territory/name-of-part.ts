import { phrase } from '../../../../language/phrase.ts';

/** Right behind a part of a place, before its name. */
export const nameOfPart = phrase('territory/name-of-part', {
  pattern: /^ (?:of|in) (?:the )?(?:(?:city|town|village) of )?/i,
  yes: [
    [' of Hama', ' of '],
    [' in the city of Hama', ' in the city of '],
  ],
  no: [' near Hama', 'of Hama'],
});

import { phrase } from '../../../../language/phrase.ts';

/** Behind a word of going, before a name: where from, and what kind of place. */
export const goneFrom = phrase('territory/gone-from', {
  slots: ['kind'],
  pattern: /^ (?:back |out )?(?:of|from) (?:the )?(?<kind>(?:\p{Ll}[\p{L}-]* ){0,3}(?:of )?)(?=\p{Lu})/u,
  yes: [
    [' out of the northern town of Hama', 'northern town of '],
    [' from Hama', ''],
  ],
  no: [' to Hama', ' out of town'],
});

import { phrase } from '../../../../language/phrase.ts';

/** The place that was told before. */
export const notThere = phrase('notes/not-there', {
  slots: ['name'],
  pattern: /\b(?:not|rather than|instead of) (?:in |at |near |the city of )?(?<name>\p{Lu}[\p{L}'’ -]*)/u,
  yes: [
    ['The attack was in Homs, not in Hama.', 'Hama'],
    ['in Homs rather than Hama', 'Hama'],
  ],
  no: ['in Homs, not there', 'in Homs and Hama'],
});

import { phrase } from '../../../../language/phrase.ts';
import { number } from './words.ts';

/** The number that was told before. */
export const wrongNumber = phrase('notes/wrong-number', {
  slots: ['number'],
  pattern: new RegExp(
    `\\b(?:not|rather than|instead of|from)\\s+(?:the |at least |about |some |more than )*${number}\\b`,
    'i',
  ),
  yes: [
    ['14 people were killed, not 40', '40'],
    ['ten soldiers rather than at least twenty', 'twenty'],
  ],
  no: ['14 people were killed', 'not the mayor'],
});

import { phrase } from '../../../../language/phrase.ts';
import { number } from './words.ts';

/** Any number. */
export const anyNumber = phrase('notes/number', {
  slots: ['number'],
  pattern: new RegExp(`(?:^|[^\\p{L}\\d])${number}\\b`, 'iu'),
  yes: [
    [' 14 people', '14'],
    ['and forty more', 'forty'],
  ],
  no: [' people died', ' a man of A14'],
});

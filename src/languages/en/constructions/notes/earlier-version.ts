import { phrase } from '../../../../language/phrase.ts';
import { texts, told } from './words.ts';

/** Before what an outlet takes back: a text of before, and a word of telling. */
export const earlierVersion = phrase('notes/earlier-version', {
  pattern: new RegExp(`\\b(?:earlier|previous|prior|original)\\b[^.]{0,20}\\b${texts}\\b[^.]*\\b${told}\\b`, 'i'),
  yes: [
    ['An earlier version of this article said that', 'earlier version of this article said'],
    ['Our previous report wrongly stated', 'previous report wrongly stated'],
  ],
  no: ['An earlier attack killed ten, police said', 'A version of events that the army told'],
});

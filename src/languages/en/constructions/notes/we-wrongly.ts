import { phrase } from '../../../../language/phrase.ts';
import { told, wrongly } from './words.ts';

/** The same in the first person. */
export const weWrongly = phrase('notes/we-wrongly', {
  pattern: new RegExp(`\\bwe (?:had |have )?(?:${wrongly}) ${told}\\b|\\bwe (?:had |have )?${told} ${wrongly}\\b`, 'i'),
  yes: [
    ['We wrongly reported that', 'We wrongly reported'],
    ['On Monday we had said in error that', 'we had said in error'],
  ],
  no: ['We reported that', 'They wrongly said that'],
});

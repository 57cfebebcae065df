import { phrase } from '../../../../language/phrase.ts';
import { texts, told, wrongly } from './words.ts';

/** The same of the text itself. */
export const thisArticleWrongly = phrase('notes/this-article-wrongly', {
  pattern: new RegExp(
    `\\b(?:this|our|the) ${texts}\\s(?:had )?(?:${wrongly}|originally|initially|previously) ${told}\\b`,
    'i',
  ),
  yes: [
    ['This article originally said', 'This article originally said'],
    ['The story had incorrectly reported', 'The story had incorrectly reported'],
  ],
  no: ['This article said', 'The army originally said'],
});

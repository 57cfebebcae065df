import { phrase } from '../../../../language/phrase.ts';

/** Right before a noun for what had happened before the news. */
export const lookedBack = phrase('events/looked-back', {
  pattern: /\b(?:after|following|since) (?:the |its |their |his |her )?$/i,
  yes: [
    ['Thousands fled after the ', 'after the '],
    ['since its ', 'since its '],
  ],
  no: ['before the ', 'after a '],
});

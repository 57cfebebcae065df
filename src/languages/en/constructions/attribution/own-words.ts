import { phrase } from '../../../../language/phrase.ts';

/** A statement that speaks for whoever issued it. */
export const ownWords = phrase('attribution/own-words', {
  pattern: /^(?:the )?(?:statement|communiqu[eé]|message|declaration)$/i,
  yes: [
    ['The statement', 'The statement'],
    ['declaration', 'declaration'],
  ],
  no: ['a statement by the army', 'the report'],
});

import { phrase } from '../../../../language/phrase.ts';

/** What an outlet calls itself, or a text of its own, as one who speaks. */
export const ownText = phrase('notes/own-text', {
  pattern: /\b(?:version|edition|article|story|report|item|post|headline|dispatch)s?$|^(?:we|it)$/i,
  yes: [
    ['an earlier version', 'version'],
    ['We', 'We'],
  ],
  no: ['the reporters', 'version of the army'],
});

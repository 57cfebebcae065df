import { phrase } from '../../../../language/phrase.ts';

/** A participle clause, which happens where the clause around it does. */
export const participle = phrase('events/participle', {
  pattern: /^\p{Ll}+ing\b/u,
  yes: [
    ['killing eight', 'killing'],
    ['wounding dozens', 'wounding'],
  ],
  no: ['killed eight', 'Killing eight'],
});

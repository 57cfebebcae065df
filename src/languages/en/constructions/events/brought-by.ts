import { phrase } from '../../../../language/phrase.ts';

/** Opens the clause that tells what did the harm before it. */
export const broughtBy = phrase('events/brought-by', {
  pattern: /^(?:when|after|as)\b/i,
  yes: [
    ['when a shell struck a market', 'when'],
    ['after gunmen opened fire', 'after'],
  ],
  no: ['where a shell struck', 'in a blast'],
});

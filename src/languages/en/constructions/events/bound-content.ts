import { phrase } from '../../../../language/phrase.ts';

/** Content that is no clause without its own verb: "spoke of hundreds", "vowed to fight". */
export const boundContent = phrase('events/bound-content', {
  pattern: /^(?:of|about|against|for|to|on|over|at)\s(?!least|most|\d)/i,
  yes: [
    ['of hundreds of dead', 'of '],
    ['to fight on', 'to '],
  ],
  no: ['at least ten people died', 'rebels took the town'],
});

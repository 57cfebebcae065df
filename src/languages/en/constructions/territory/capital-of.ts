import { phrase } from '../../../../language/phrase.ts';

/** Right before the name of what a town is the capital of. */
export const capitalOf = phrase('territory/capital-of', {
  pattern: /capital of (?:the )?$/i,
  yes: [
    ['the capital of ', 'capital of '],
    ['the regional capital of the ', 'capital of the '],
  ],
  no: ['the capital ', 'the town of '],
});

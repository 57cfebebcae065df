import { phrase } from '../../../../language/phrase.ts';

/** Who says it stands before the word of saying, and tells nothing of whom it is said. */
export const saidBefore = phrase('parties/said-before', {
  pattern:
    /^.*\b(?:says?|said|claims?|claimed|reports?|reported|confirms?|confirmed|announces?|announced|den(?:y|ies|ied)) /,
  yes: [
    ['the army said the ', 'the army said '],
    ['rebels claimed ', 'rebels claimed '],
  ],
  no: ['the army of ', 'a report'],
});

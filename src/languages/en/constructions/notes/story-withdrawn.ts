import { phrase } from '../../../../language/phrase.ts';

/** The same in a sentence, in a report that holds little else. */
export const storyWithdrawn = phrase('notes/story-withdrawn', {
  pattern:
    /\b(?:stor(?:y|ies)|reports?|items?|alerts?|dispatch(?:es)?|headlines?|advisory)\b[^.\n]*\b(?:is|are|has been|have been) (?:being |hereby )?(?:withdrawn|retracted)\b|\b(?:please|editors,?) (?:kill|withdraw|disregard)\b/i,
  yes: [
    ['ADVISORY: the Hama story is withdrawn.', 'ADVISORY: the Hama story is withdrawn'],
    ['Please disregard the story on Hama.', 'Please disregard'],
  ],
  no: ['The army has been withdrawn from Hama.', 'The report was widely read.'],
});

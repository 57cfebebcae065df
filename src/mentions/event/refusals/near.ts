import { isIn } from '../../../language/phrase.ts';
import type { Refusal } from './refusal.ts';

/** How far before a deed the words may stand that tell it as near, in characters. */
const BEFORE = 40;

/** It is near, and has not happened. */
export const near: Refusal = {
  name: 'refusals/near',
  rule: 'not-told-as-fact',
  refuses: ({ cue, lemma }, { text, language }) =>
    isIn(language.eventPhrases.notYet, text.slice(Math.max(0, cue.start - BEFORE), cue.start))
      ? `"${lemma}" is near, and has not happened`
      : null,
  yes: [
    ['The rebels are closer to seizing Hama.', '"seize" is near, and has not happened'],
    ['An army intent on retaking Hama waited.', '"retake" is near, and has not happened'],
  ],
  no: ['The rebels came closer and seized Hama.', 'The rebels were praised for seizing Hama.'],
};

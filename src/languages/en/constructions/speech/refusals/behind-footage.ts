import type { RefusalConstruction } from '../../../../../extract/speech/language.ts';
import { has, previous, type Test } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';

/** How many words before the verb the footage may stand. */
const REACH = 10;
const isMedium: Test = (sentence, token) => sentence.lexicon.footage.mediumOf(tokenAt(sentence, token).lemma) !== null;
const isBehindFootage = has(previous(REACH, isMedium));

/** "The video shows …", "pictures posted online": footage, not a statement. */
export const behindFootage: RefusalConstruction = {
  name: 'speech/refusal/behind-footage',
  refuses: ({ sentence, cue, isBesideQuotation }) =>
    cue.saying.footage && !isBesideQuotation && isBehindFootage(sentence, cue.at.token),
  yes: [
    ['The video shows that the bridge was hit.', 'show'],
    ['A clip posted online shows that the harbour burns.', 'post & show'],
  ],
  no: ['The survey shows that the bridge is old.', 'The mayor said that the video was old.'],
};

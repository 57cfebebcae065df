import { phrase } from '../../../../language/phrase.ts';

/** Behind the first of several names: more of them, and what they all are. */
export const sharedNoun = phrase('territory/shared-noun', {
  pattern:
    /^(?:,| and) (?:\p{Lu}[\p{L}'’-]+(?:,| and)* ){1,4}(?:oblasts|provinces|regions|governorates|districts|states|counties)\b/u,
  yes: [
    [' and Idlib provinces', ' and Idlib provinces'],
    [', Sumy and Poltava regions', ', Sumy and Poltava regions'],
  ],
  no: [' and Idlib fell', ' provinces'],
});

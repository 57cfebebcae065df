import { phrase } from '../../../../language/phrase.ts';

/** Whoever declares a place liberated, victory in it or the battle for it over says that it is theirs. */
export const declaresTaken = phrase('events/declares-taken', {
  pattern:
    /\bdeclar\w*\b[^.;]*(?:\b(?:liberated|liberation of|recaptured|retaken|freed|under (?:full |its |their )?control)\b|\bvictory (?:over [^.;,]{1,60} )?(?:in|at)\b|\b(?:battle|fight|operation|offensive|campaign) (?:for|of|in|to \w+) [^.;,]{1,60} (?:to be )?(?:over|won|ended|finished|completed?)\b)/i,
  yes: [
    ['The minister declared Hama liberated', 'declared Hama liberated'],
    ['declares victory in Hama', 'declares victory in'],
    ['declaring the battle for Hama over', 'declaring the battle for Hama over'],
  ],
  no: ['The minister declared a curfew in Hama', 'declared victory over the flu'],
});

import { phrase } from '../../../../language/phrase.ts';

/** Relatives and followers of somebody a pronoun stands for: whose they are, and what they are. */
export const theirKin = phrase('parties/their-kin', {
  slots: ['whose', 'kin'],
  pattern:
    /^(?<whose>his|her|their) (?<kin>(?:\p{L}+ ){0,2}(?:family|wife|husband|sons?|daughters?|child(?:ren)?|brothers?|sisters?|mother|father|parents|relatives|relations|aides|entourage|inner circle))$/iu,
  yes: [
    ['His family', 'His | family'],
    ['her two young sons', 'her | two young sons'],
    ['their inner circle', 'their | inner circle'],
  ],
  no: ['his house', 'The family', 'his family in Hama'],
});

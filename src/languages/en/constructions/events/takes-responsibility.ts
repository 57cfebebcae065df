import { phrase } from '../../../../language/phrase.ts';

/** Right before a deed: who takes responsibility for it claims that he did it. */
export const takesResponsibility = phrase('events/takes-responsibility', {
  pattern:
    /(?<!\b(?:no|nobody|none|nothing|not|never|without)\b[^.!?]*)\b(?:claim|tak|took|accept|assum)\p{L}* (?:\p{L}+ )?responsibility for (?:the |an? |\p{L}+ing )?$/iu,
  yes: [
    ['The group claimed full responsibility for the ', 'claimed full responsibility for the '],
    ['They took responsibility for ', 'took responsibility for '],
  ],
  no: ['Nobody has claimed responsibility for the ', 'He is responsible for the '],
});

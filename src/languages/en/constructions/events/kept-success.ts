import { phrase } from '../../../../language/phrase.ts';

/** Going told as a success, which gives nothing up: back to somewhere, or with the task done. */
export const keptSuccess = phrase('events/kept-success', {
  pattern:
    /^(?!.*\b(?:from|out of|left|leav(?:e|ing)|abandon\p{L}*|ced(?:e|ed|ing))\b).*\b(?:withdr\p{L}+|pull(?:ed|ing|s)?(?: back| out)?|retreat\p{L}*|fell back|fall(?:en|ing)? back|redeploy\p{L}*)\b.* (?:in)?to\b|\b(?:success\p{L}*|(?:complet|accomplish|achiev|fulfil)\p{L}* (?:its|their|the|all|his|our)\b)/iu,
  yes: [
    ['The army withdrew to the hills', 'The army withdrew to'],
    ['pulled out after completing its task', 'completing its'],
  ],
  no: ['The army withdrew from Hama to the hills', 'The army fled to the hills'],
});

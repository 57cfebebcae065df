import { phrase } from '../../../../language/phrase.ts';

/** A report of their own that an outlet or a body takes back, before what it told. */
export const retractsReport = phrase('notes/retracts-report', {
  pattern:
    /\b(?:retracts?|retracted|withdraws?|withdrew|withdrawn|disavows?|takes? back|took back) (?:its|our|the|a|this|an) (?:earlier |previous )?(?:report|story|article|claim)s? (?:that|of|about|on)\b/i,
  yes: [
    ['Sample News retracts its report that', 'retracts its report that'],
    ['The ministry withdrew an earlier claim of', 'withdrew an earlier claim of'],
  ],
  no: ['The army withdrew its troops from', 'The ministry rejected its report that'],
});

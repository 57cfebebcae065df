import { phrase } from '../../../../language/phrase.ts';

/** A report, before what it told. */
export const reportThat = phrase('notes/report-that', {
  pattern: /\b(?:our|this|the|a|an) (?:earlier |previous )?(?:report|story|article|claim)s? (?:that|of|about)\b/i,
  yes: [
    ['The report that rebels took Hama', 'The report that'],
    ['Our earlier story about Hama', 'Our earlier story about'],
  ],
  no: ['The report from Hama', 'Rebels that took Hama'],
});

import { phrase } from '../../../../language/phrase.ts';

/** Opens a paragraph that is a note on an earlier text, or heads a report that is one. */
export const correctionHead = phrase('notes/correction-head', {
  pattern: /^\s*(?:corrections?|corrected|clarifications?|erratum|editor['’]s note)\b(?:\s*\([^)\n]*\))?\s*[:–—-]/i,
  yes: [
    ['Correction: the town was not taken.', 'Correction:'],
    ['Editor’s note (Dec. 3) – an earlier report', 'Editor’s note (Dec. 3) –'],
  ],
  no: ['Corrections officers found two men.', 'The correction: a note'],
});

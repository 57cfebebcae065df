import type { Span } from '../../record/span.ts';
import type { Observed } from '../report-index.ts';

/* Notes by which an outlet takes back what it told before, by their words. */

/** "Correction: …": the paragraph is a note on an earlier text; as a headline, the whole report is. */
export const MARKER =
  /^\s*(?:corrections?|corrected|clarifications?|erratum|editor['’]s note)\b(?:\s*\([^)\n]*\))?\s*[:–—-]/i;
/** "KILL: …", "RETRACTION – …": agencies take a story back by its headline. */
const KILL = /^\s*(?:\(?(?:mandatory |bulletin )?kill(?:ed)?\)?|withdrawn|retraction|retracted)\s*[:–—-]/i;
/** "ADVISORY: … is withdrawn", "Please disregard the story …": the same in a sentence, in a report that holds little else. */
const TAKEN_BACK =
  /\b(?:stor(?:y|ies)|reports?|items?|alerts?|dispatch(?:es)?|headlines?|advisory)\b[^.\n]*\b(?:is|are|has been|have been) (?:being |hereby )?(?:withdrawn|retracted)\b|\b(?:please|editors,?) (?:kill|withdraw|disregard)\b/i;
const SHORT_NOTE = 4;

const TOLD = '(?:said|says|stated|reported|wrote|claimed|gave|put|suggested|indicated|described|misstated|named)';
const TEXTS = '(?:version|edition|report|story|article|headline|item|dispatch|post|update)s?';
const WRONGLY = '(?:incorrectly|wrongly|mistakenly|erroneously|falsely|in error)';
/** What stands before the words that an outlet takes back: "an earlier version of this article said that …". */
export const leads: readonly RegExp[] = [
  new RegExp(`\\b(?:earlier|previous|prior|original)\\b[^.]{0,20}\\b${TEXTS}\\b[^.]*\\b${TOLD}\\b`, 'i'),
  new RegExp(`\\b(?:this|our|the) ${TEXTS}\\s(?:had )?(?:${WRONGLY}|originally|initially|previously) ${TOLD}\\b`, 'i'),
  new RegExp(`\\bwe (?:had |have )?(?:${WRONGLY}) ${TOLD}\\b|\\bwe (?:had |have )?${TOLD} ${WRONGLY}\\b`, 'i'),
  /\b(?:retracts?|retracted|withdraws?|withdrew|withdrawn|disavows?|takes? back|took back) (?:its|our|the|a|this|an) (?:earlier |previous )?(?:report|story|article|claim)s? (?:that|of|about|on)\b/i,
];
/** "The report that … has been withdrawn": stands behind them. */
export const withdrawnAfter =
  /^[^.\n]*\b(?:has|have|had|is|was|were)(?: now)?(?: been)? (?:withdrawn|retracted|taken back)\b/i;
export const reportThat =
  /\b(?:our|this|the|a|an) (?:earlier |previous )?(?:report|story|article|claim)s? (?:that|of|about)\b/i;
/** "… has not been captured, as we reported": what is denied is what was told before. */
export const AS_REPORTED =
  /\b(?:as|contrary to what) (?:we|this (?:article|story|report)) (?:had |have )?(?:first |earlier |previously |wrongly |incorrectly )*(?:reported|stated|said|wrote)\b|\bas (?:was |had been )?(?:earlier|previously|wrongly|incorrectly|mistakenly|erroneously|stated in|reported in|said in)\b/i;
const CORRECTED_TO =
  /\b(?:this|our|the) (?:story|article|report|item|post)\b[^.\n]*\b(?:has|have|had|was|is)(?: been)? (?:corrected|amended|updated to correct)\b/i;
export interface Note extends Span {
  /** Is the whole report taken back? */
  kill: boolean;
}

/** The notes of a report that take back what its outlet told before. */
export function notesOf({ report, sentences }: Observed): Note[] {
  const { text, title } = report;
  const head = title ?? text.slice(0, 120);
  const all = { start: 0, end: text.length };
  const short = sentences.length <= SHORT_NOTE;
  if (KILL.test(head) || KILL.test(text) || (short && TAKEN_BACK.test(text))) return [{ ...all, kill: true }];
  if (MARKER.test(head)) return [{ ...all, kill: false }];
  const notes: Note[] = [];
  for (const { start, end } of sentences) {
    if (notes.some((note) => note.start <= start && end <= note.end)) continue;
    const words = text.slice(start, end);
    const line = text.lastIndexOf('\n', start) + 1;
    const paragraph = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    const isNote =
      leads.some((lead) => lead.test(words)) ||
      AS_REPORTED.test(words) ||
      CORRECTED_TO.test(words) ||
      (reportThat.test(words) && withdrawnAfter.test(words));
    if (MARKER.test(text.slice(line, end))) notes.push({ start: line, end: paragraph, kill: false });
    else if (isNote) notes.push({ start, end: paragraph, kill: false });
  }
  return notes;
}

import { isIn } from '../../language/phrase.ts';
import type { Span } from '../../record/span.ts';
import type { NotePhrases } from '../language.ts';
import type { ReportIndex } from '../report-index.ts';

/** A note by which an outlet takes back what it told before. */
export interface Note extends Span {
  /** Is the whole report taken back? */
  kill: boolean;
}

/** Sentences of a report that holds little but such a note. */
const SHORT_NOTE = 4;
/** Characters at the head of a text without a title that are read as one. */
const HEAD = 120;

/** The notes of a report that take back what its outlet told before. */
export function notesOf({ reading: { report, sentences }, language }: ReportIndex): Note[] {
  const { correctionHead, killHead, storyWithdrawn } = language.notePhrases;
  const { text, title } = report;
  const head = title ?? text.slice(0, HEAD);
  const all = { start: 0, end: text.length };
  const short = sentences.length <= SHORT_NOTE;
  if (isIn(killHead, head) || isIn(killHead, text) || (short && isIn(storyWithdrawn, text)))
    return [{ ...all, kill: true }];
  if (isIn(correctionHead, head)) return [{ ...all, kill: false }];
  const notes: Note[] = [];
  for (const { start, end } of sentences) {
    if (notes.some((note) => note.start <= start && end <= note.end)) continue;
    const line = text.lastIndexOf('\n', start) + 1;
    const paragraph = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
    if (isIn(correctionHead, text.slice(line, end))) notes.push({ start: line, end: paragraph, kill: false });
    else if (takesBack(language.notePhrases, text.slice(start, end)))
      notes.push({ start, end: paragraph, kill: false });
  }
  return notes;
}

/** Do the words of a sentence take something back? */
const takesBack = (
  { leads, asReported, correctedSince, reportThat, withdrawnBehind }: NotePhrases,
  words: string,
): boolean =>
  leads.some((lead) => isIn(lead, words)) ||
  isIn(asReported, words) ||
  isIn(correctedSince, words) ||
  (isIn(reportThat, words) && isIn(withdrawnBehind, words));

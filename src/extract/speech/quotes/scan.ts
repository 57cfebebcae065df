import type { ApostropheWords } from '../../../language/lexicon/apostrophes.ts';
import { type Mark, type MarkKind, markAt, opensHere } from './mark.ts';

/** Words between quotation marks. `start`/`end` take the marks in, `innerStart`/`innerEnd` leave them out. */
export interface Quotation {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  /** 0 for a quotation in running text, 1 for one inside another. */
  depth: number;
  /** False when the paragraph ended before a closing mark came: the next paragraph may go on with it. */
  closed: boolean;
}

interface Open {
  at: number;
  width: number;
  kind: MarkKind;
  straight: boolean;
  /** Number of quotations known when this one opened: what is nested in it comes after. */
  known: number;
}

/** What is found and what is open while a text is read from left to right. */
interface Scan {
  text: string;
  found: Quotation[];
  open: Open[];
}

/** Marks nested deeper than this are misprints. */
const DEEPEST = 4;
const SPACE = /[\s\u00a0]/;
const NEWLINE = 10;
/** Code units of `"`, `'`, "`", "«" and "»"; those of the curly marks, ‘ to ‟, lie between two bounds. */
const MARKS: ReadonlySet<number> = new Set([34, 39, 96, 171, 187]);
const FIRST_CURLY = 8216;
const LAST_CURLY = 8223;
const mayBeMark = (code: number): boolean => MARKS.has(code) || (code >= FIRST_CURLY && code <= LAST_CURLY);

/**
 * Quotations of a text, in order of their start. Curly, straight, doubled single, single and angle marks, nested ones
 * too; apostrophes are no marks. A single mark counts only where its partner stands in the same paragraph. An unclosed
 * double mark reaches to the end of its paragraph, or, in hard-wrapped text, to the mark that closes it.
 */
export function quotations(text: string, words: ApostropheWords): Quotation[] {
  const scan: Scan = { text, found: [], open: [] };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === NEWLINE) {
      const [outer] = scan.open;
      if (outer !== undefined && !wrapsOn(text, at, outer)) endParagraph(scan, at);
    } else if (mayBeMark(code)) {
      const mark = markAt(
        text,
        at,
        scan.open.map(({ kind }) => kind),
        words,
      );
      if (mark === null) continue;
      takeMark(scan, at, mark);
      at += mark.width - 1;
    }
  }
  endParagraph(scan, text.length);
  return scan.found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function takeMark(scan: Scan, at: number, { opens, kind, width, straight }: Mark): void {
  const { open, found } = scan;
  if (opens) {
    if (open.length < DEEPEST) open.push({ at, width, kind, straight, known: found.length });
    return;
  }
  const partner = open.findLastIndex((one) => one.kind === kind);
  if (partner < 0) return;
  // A single mark left open inside is an apostrophe after all.
  open.length = partner + 1;
  close(scan, at, width, true);
}

/** Closes the innermost quotation at a mark, or without one. */
function close({ found, open }: Scan, at: number, width: number, closed: boolean): void {
  const one = open.pop();
  if (one === undefined) return;
  found.push({
    start: one.at,
    end: at + width,
    innerStart: one.at + one.width,
    innerEnd: at,
    depth: open.length,
    closed,
  });
}

/** What is still open at a paragraph's end: double marks reach to it, others were apostrophes. */
function endParagraph(scan: Scan, at: number): void {
  for (let last = scan.open.at(-1); last !== undefined; last = scan.open.at(-1)) {
    if (last.kind === 'double') close(scan, trimmedEnd(scan.text, at), 0, false);
    else {
      scan.open.pop();
      for (const quotation of scan.found.slice(last.known)) quotation.depth--;
    }
  }
}

/** Characters in which a fold's closing mark is looked for. */
const LONGEST_FOLD = 600;

/** Whether the line's end at `at` is only a fold of one paragraph: its quotation is closed on the lines below before another opens. */
function wrapsOn(text: string, at: number, outer: Open): boolean {
  let next = at + 1;
  while (/[ \t\r]/.test(text.charAt(next))) next++;
  if (text.charAt(next) === '\n' || next >= text.length) return false;
  const before = text.charAt(at - 1) === '\r' ? text.charAt(at - 2) : text.charAt(at - 1);
  if (!/[\p{L}\p{N},;]/u.test(before) || /["“”'‘«]/.test(text.charAt(next))) return false;
  for (let i = next; i < text.length && i < next + LONGEST_FOLD; i++) {
    const char = text.charAt(i);
    if (char === '“' || (char === '\n' && /^[ \t\r]*\n/.test(text.slice(i + 1, i + 20)))) return false;
    if (char === '”') return !outer.straight;
    if (char === '"') return outer.straight && !opensHere(text.charAt(i - 1), text.charAt(i + 1) || ' ');
  }
  return false;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && SPACE.test(text.charAt(end - 1))) end--;
  return end;
}

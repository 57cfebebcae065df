import type { Span } from '../record/span.ts';

/** Hard-wrapped text is seldom wider than this many characters. */
const WIDEST = 130;
/** Share of line breaks that must fall inside a sentence before text counts as hard-wrapped. */
const BROKEN = 0.4;

const ENDS = /[.!?…:;]["'”’)\]]*$/u;

interface Line extends Span {
  blank: boolean;
}

function linesOf(text: string, start: number, end: number): Line[] {
  const lines: Line[] = [];
  let at = start;
  while (at < end) {
    let stop = at;
    while (stop < end && !isBreak(text.charCodeAt(stop))) stop++;
    let from = at;
    let to = stop;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    lines.push({ start: from, end: to, blank: from === to });
    if (stop + 1 < end && text.charCodeAt(stop) === 13 && text.charCodeAt(stop + 1) === 10) stop++;
    at = stop + 1;
  }
  return lines;
}

const isBreak = (c: number): boolean =>
  c === 10 || c === 13 || c === 0x2028 || c === 0x2029 || c === 0x0c || c === 0x0b;
const isSpace = (c: number): boolean =>
  c === 32 || c === 9 || c === 0xa0 || c === 0x3000 || c === 0xfeff || (c >= 0x2000 && c <= 0x200b);

/** Width to which a text is hard-wrapped, 0 when a line is a paragraph, a heading or a sentence of its own. */
function wrapWidth(text: string, lines: Line[]): number {
  let widest = 0;
  for (const line of lines) widest = Math.max(widest, line.end - line.start);
  if (widest > WIDEST || widest < 30) return 0;
  let pairs = 0;
  let broken = 0;
  for (const [i, a] of lines.entries()) {
    const b = lines[i + 1];
    if (b === undefined || a.blank || b.blank) continue;
    pairs++;
    const full = a.end - a.start + 1 + firstWord(text, b) > widest * 0.85;
    if (
      full &&
      !ENDS.test(text.slice(Math.max(a.start, a.end - 4), a.end)) &&
      /^\p{Ll}/u.test(text.slice(b.start, b.start + 2))
    )
      broken++;
  }
  return pairs >= 1 && broken >= pairs * BROKEN ? widest : 0;
}

function firstWord(text: string, line: Line): number {
  let at = line.start;
  while (at < line.end && !isSpace(text.charCodeAt(at))) at++;
  return at - line.start;
}

/**
 * Blocks of a stretch of text in which a line break is mere white space. A blank line always ends a block; a line break ends one unless
 * the text is hard-wrapped there.
 */
export function blocksOf(text: string, start: number, end: number): Span[] {
  const lines = linesOf(text, start, end);
  const width = wrapWidth(text, lines);
  const blocks: Span[] = [];
  let open: Span | null = null;
  let before: Line | null = null;
  for (const line of lines) {
    const above: Line | null = before;
    before = line;
    if (line.blank) {
      open = null;
      continue;
    }
    if (open !== null && above !== null && width > 0 && goesOn(text, above, line, width)) open.end = line.end;
    else {
      open = { start: line.start, end: line.end };
      blocks.push(open);
    }
  }
  return blocks;
}

/** In hard-wrapped text a break is real when the next word would still have fitted and the next line does not begin in lower case. */
function goesOn(text: string, before: Line, line: Line, width: number): boolean {
  if (/^\p{Ll}/u.test(text.slice(line.start, line.start + 2))) return true;
  return before.end - before.start + 1 + firstWord(text, line) > width * 0.85;
}

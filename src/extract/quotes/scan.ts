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
  kind: 'double' | 'single' | 'guillemet';
  straight: boolean;
  /** Number of quotations known when this one opened: what is nested in it comes after. */
  known: number;
}

/** Characters in which the partner of a single mark is looked for; marks nested deeper than this are misprints. */
const LONGEST = 3000;
const DEEPEST = 4;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00a0]/;
const BEFORE_OPEN = /[\s\u00a0([{—–\-/“‘"'«:]/;
const ELISION = /^['‘’](?:em|til|tis|twas|cause|bout|round|n|\d0s)\b/i;

/**
 * Quotations of a text, in order of their start. Curly, straight, doubled single, single and angle marks, nested ones
 * too; apostrophes are no marks. A single mark counts only where its partner stands in the same paragraph. An unclosed
 * double mark reaches to the end of its paragraph, or, in hard-wrapped text, to the mark that closes it.
 */
export function quotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open: Open[] = [];
  const close = (at: number, width: number, closed: boolean) => {
    const { at: start, width: wide } = open.pop()!;
    found.push({
      start,
      end: at + width,
      innerStart: start + wide,
      innerEnd: at,
      depth: open.length,
      closed,
    });
  };
  const endParagraph = (at: number) => {
    while (open.length > 0) {
      const last = open.at(-1)!;
      if (last.kind === 'double') close(trimmedEnd(text, at), 0, false);
      else {
        open.pop();
        for (let q = last.known; q < found.length; q++) found[q].depth--;
      }
    }
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (open.length > 0 && !wrapsOn(text, at, open[0])) endParagraph(at);
      continue;
    }
    if (code !== 34 && code !== 39 && code !== 96 && code !== 171 && code !== 187 && (code < 8216 || code > 8223)) {
      continue;
    }
    const mark = markAt(text, at, open);
    if (mark === null) continue;
    const { opens, kind, width, straight } = mark;
    if (opens && open.length < DEEPEST) open.push({ at, width, kind, straight, known: found.length });
    else if (!opens) {
      const partner = open.findLastIndex((one) => one.kind === kind);
      if (partner >= 0) {
        // A single mark left open inside is an apostrophe after all.
        if (partner < open.length - 1) open = open.slice(0, partner + 1);
        close(at, width, true);
      }
    }
    at += width - 1;
  }
  endParagraph(text.length);
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

interface Mark {
  opens: boolean;
  kind: Open['kind'];
  width: number;
  straight: boolean;
}

function markAt(text: string, at: number, open: readonly Open[]): Mark | null {
  const char = text[at];
  const doubled = (char === "'" || char === '’' || char === '‘' || char === '`') && text[at + 1] === char;
  const width = doubled ? 2 : 1;
  const before = at === 0 ? ' ' : text[at - 1];
  const after = text[at + width] ?? ' ';
  const inside = (kind: Open['kind']) => open.some((one) => one.kind === kind);
  if (char === '“' || char === '„' || char === '‟') return { opens: true, kind: 'double', width, straight: false };
  if (char === '”')
    return { opens: !inside('double') && opensHere(before, after), kind: 'double', width, straight: false };
  if (char === '«') return { opens: true, kind: 'guillemet', width, straight: false };
  if (char === '»') return { opens: false, kind: 'guillemet', width, straight: false };
  if (char === '"' || doubled) {
    const running = inside('double');
    const looksOpen = opensHere(before, after);
    const looksClosed = !SPACE.test(before) && !LETTER.test(after);
    const opens = running ? false : looksOpen || !looksClosed;
    return { opens, kind: 'double', width, straight: true };
  }
  if (char === '`') return { opens: true, kind: 'single', width, straight: true };
  if (char === '‘') {
    if (ELISION.test(text.slice(at, at + 8))) return null;
    return { opens: true, kind: 'single', width, straight: false };
  }
  if (char !== "'" && char !== '’') return null;
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const running = inside('single');
  if (!running) {
    if (char === '’') return null;
    if (!opensHere(before, after) || ELISION.test(text.slice(at, at + 8)) || !hasPartner(text, at)) return null;
    return { opens: true, kind: 'single', width, straight: true };
  }
  if (LETTER.test(after) || SPACE.test(before)) return null;
  // "the rebels’ claim": a plural's apostrophe, while the closing mark is still to come.
  if (/s/i.test(before) && after === ' ' && /^[a-z]/.test(text.slice(at + 2, at + 3)) && hasPartner(text, at))
    return null;
  return { opens: false, kind: 'single', width, straight: char === "'" };
}

const opensHere = (before: string, after: string): boolean => BEFORE_OPEN.test(before) && !SPACE.test(after);

/** Whether a closing single mark stands after `at` in the same paragraph. */
function hasPartner(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + LONGEST && text[i] !== '\n'; i++) {
    const char = text[i];
    if (char !== "'" && char !== '’') continue;
    const before = text[i - 1];
    const after = text[i + 1] ?? ' ';
    if (SPACE.test(before) || LETTER.test(after)) continue;
    return true;
  }
  return false;
}

/** Whether the line's end at `at` is only a fold of one paragraph: its quotation is closed on the lines below before another opens. */
function wrapsOn(text: string, at: number, outer: Open): boolean {
  let next = at + 1;
  while (next < text.length && (text[next] === ' ' || text[next] === '\t' || text[next] === '\r')) next++;
  if (text[next] === '\n' || next >= text.length) return false;
  if (!/[\p{L}\p{N},;]/u.test(text[at - 1] === '\r' ? text[at - 2] : text[at - 1])) return false;
  if (/["“”'‘«]/.test(text[next])) return false;
  for (let i = next; i < text.length && i < next + 600; i++) {
    if (text[i] === '\n' && /^[ \t\r]*\n/.test(text.slice(i + 1, i + 20))) return false;
    if (text[i] === '“') return false;
    if (text[i] === '”') return !outer.straight;
    if (text[i] === '"') return outer.straight && !opensHere(text[i - 1], text[i + 1] ?? ' ');
  }
  return false;
}

function trimmedEnd(text: string, at: number): number {
  let end = at;
  while (end > 0 && SPACE.test(text[end - 1])) end--;
  return end;
}

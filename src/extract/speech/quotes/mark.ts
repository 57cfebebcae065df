import type { ApostropheWords } from '../../../language/lexicon/apostrophes.ts';

export type MarkKind = 'double' | 'single' | 'guillemet';

/** A character, or two alike, that opens or closes a quotation. */
export interface Mark {
  opens: boolean;
  kind: MarkKind;
  width: number;
  straight: boolean;
}

/** A character that may be a mark, with its neighbours (a blank where the text ends) and the kinds of quotations that are open. */
interface Character {
  text: string;
  at: number;
  char: string;
  width: number;
  before: string;
  after: string;
  open: readonly MarkKind[];
}

/** Characters in which the partner of a single mark is looked for. */
const LONGEST = 3000;
const LETTER = /[\p{L}\p{N}]/u;
const SPACE = /[\s\u00a0]/;
const BEFORE_OPEN = /[\s\u00a0([{—–\-/“‘"'«:]/;

/** Whether a mark between two characters can open a quotation. */
export const opensHere = (before: string, after: string): boolean => BEFORE_OPEN.test(before) && !SPACE.test(after);

/** The mark that stands at an offset; null where the character there is an apostrophe. */
export function markAt(text: string, at: number, open: readonly MarkKind[], words: ApostropheWords): Mark | null {
  const char = text.charAt(at);
  const width = /['’‘`]/.test(char) && text.charAt(at + 1) === char ? 2 : 1;
  const one = {
    text,
    at,
    char,
    width,
    before: text.charAt(at - 1) || ' ',
    after: text.charAt(at + width) || ' ',
    open,
  };
  if (width === 2 || char === '"') return straightDouble(one);
  if (/[“„‟”]/.test(char)) return curlyDouble(one);
  if (/[«»]/.test(char)) return { opens: char === '«', kind: 'guillemet', width, straight: false };
  return single(one, words);
}

/** A straight double mark, or two single ones: it opens where none is open, unless it looks closed only. */
function straightDouble({ before, after, width, open }: Character): Mark {
  const looksClosed = !SPACE.test(before) && !LETTER.test(after);
  const opens = !open.includes('double') && (opensHere(before, after) || !looksClosed);
  return { opens, kind: 'double', width, straight: true };
}

/** A curly double mark; a closing one that stands where only an opening one can is a misprint for it. */
function curlyDouble({ char, before, after, width, open }: Character): Mark {
  const opens = char !== '”' || (!open.includes('double') && opensHere(before, after));
  return { opens, kind: 'double', width, straight: false };
}

function single(one: Character, words: ApostropheWords): Mark | null {
  const { char, before, after, width, open } = one;
  if (char === '`') return { opens: true, kind: 'single', width, straight: true };
  if (char === '‘') return isElision(one, words) ? null : { opens: true, kind: 'single', width, straight: false };
  if (!/['’]/.test(char) || (LETTER.test(before) && LETTER.test(after))) return null;
  return open.includes('single') ? closingSingle(one, words) : openingSingle(one, words);
}

/** A straight single mark before a word whose partner stands in the same paragraph. */
function openingSingle(one: Character, words: ApostropheWords): Mark | null {
  const { text, at, char, before, after, width } = one;
  if (char === '’' || !opensHere(before, after) || isElision(one, words) || !hasPartner(text, at)) return null;
  return { opens: true, kind: 'single', width, straight: true };
}

function closingSingle(one: Character, words: ApostropheWords): Mark | null {
  const { text, at, char, before, after, width } = one;
  if (LETTER.test(after) || SPACE.test(before)) return null;
  // "The rebels’ claim": an owner's apostrophe, while the closing mark is still to come.
  const mayBeOwner = words.ownerEndings.has(before.toLowerCase()) && after === ' ';
  if (mayBeOwner && /[a-z]/.test(text.charAt(at + 2)) && hasPartner(text, at)) return null;
  return { opens: false, kind: 'single', width, straight: char === "'" };
}

/** Characters in which a word is looked for behind an apostrophe. */
const LONGEST_ELISION = 8;

function isElision({ text, at }: Character, { elided, isDecade }: ApostropheWords): boolean {
  const [word = ''] = /^[\p{L}\p{N}_]+/u.exec(text.slice(at + 1, at + LONGEST_ELISION)) ?? [];
  return elided.has(word.toLowerCase()) || isDecade(word.toLowerCase());
}

/** Whether a closing single mark stands behind `at` in the same paragraph. */
function hasPartner(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + LONGEST && text.charAt(i) !== '\n'; i++) {
    if (!/['’]/.test(text.charAt(i))) continue;
    if (!SPACE.test(text.charAt(i - 1)) && !LETTER.test(text.charAt(i + 1))) return true;
  }
  return false;
}

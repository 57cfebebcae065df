/** The length and the end of a line, in any script. */

/** Words of a line, "don't" and "11.30" being one; in scripts without spaces two characters count as one word. */
export function wordCount(line: string): number {
  let words = 0;
  let dense = 0;
  let inside = false;
  for (let i = 0; i < line.length; i += 1) {
    const code = line.charCodeAt(i);
    if (isDense(code)) {
      dense += 1;
      inside = false;
    } else if (isWordCode(code)) {
      if (!inside) words += 1;
      inside = true;
    } else if (!(inside && JOINERS.has(code) && isWordCode(line.charCodeAt(i + 1)))) inside = false;
  }
  return words + Math.round(dense / 2);
}

/** Apostrophes, stop and hyphen. */
const JOINERS = new Set([0x27, 0x2019, 0x2e, 0x2d]);
/** Thai, kana and Han. */
const isDense = (code: number): boolean => (code >= 0x0e00 && code <= 0x0e7f) || (code >= 0x3041 && code <= 0x9fff);
/** ASCII letters and digits, and what stands above Latin-1's signs, general punctuation and CJK punctuation apart. */
const isWordCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 57) ||
  (code >= 0xc0 &&
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x3040) &&
    code < 0xff00);

/** A line that ends as a sentence does: stop, exclamation, question, ellipsis or colon, quotes and brackets apart. */
export const closed = (line: string): boolean => /[.!?:;…。！？：](?:["”’')\]]|\s)*$/u.test(line);
/** A line that ends as a statement does: no colon, no ellipsis. */
export const closedByStop = (line: string): boolean =>
  /[.!?。！？](?:["”’')\]]|\s)*$/u.test(line) && !/…\s*$|\.\.\.\s*$/.test(line);

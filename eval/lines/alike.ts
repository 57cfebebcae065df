import { areNear } from '../../src/mentions/learned/near-types.ts';

/** Is one kind of event as good as the other? */
export const areAkin = areNear;

/** Words that name nobody. */
const small = new Set(
  'the a an of in on at and or to from for by with its their his her two three four five six several some many at least'.split(
    ' ',
  ),
);
/** Letters at the beginning that forms of one word share at least; and letters at the end that an ending may take. */
const STEM = 4;
const ENDING = 2;

const known = new Map<string, readonly string[]>();

function nameWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const words = (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !small.has(word));
  known.set(name, words);
  return words;
}

/** The same word, or forms of one: Syria and Syrian, rebel and rebels. */
function areForms(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  const needed = Math.max(STEM, shorter - ENDING);
  return needed <= shorter && a.slice(0, needed) === b.slice(0, needed);
}

/** Do two names share a word, or forms of one? */
export const shareWord = (a: string, b: string): boolean =>
  nameWords(a).some((one) => nameWords(b).some((other) => areForms(one, other)));

import { createHash } from 'node:crypto';
import { fold } from '../../record/folding.ts';

/** Number of minima: the standard error of the estimated Jaccard is about 1/√128 = 0.09 (Broder 1997). */
export const SIZE = 128;
/** Words a shingle: three keep short feed items comparable, where five leave too few shingles. */
const WORDS = 3;

export interface Sketch {
  /** Base64 of SIZE big-endian 32-bit minima; "" when the text has fewer than WORDS words. */
  minima: string;
  shingles: number;
}

/**
 * MinHash of the text's word shingles by one permutation with rotation-free densification (Shrivastava 2017: an empty bin takes the
 * value of a bin drawn by a fixed hash), so that cost is one hash a shingle.
 */
export function sketchOf(text: string): Sketch {
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  if (words.length < WORDS) return { minima: '', shingles: 0 };
  const hashes = words.map(hash32);
  const bins = new Uint32Array(SIZE).fill(0xffffffff);
  const seen = new Set<number>();
  for (let i = 0; i + WORDS <= hashes.length; i++) {
    const value = mix(Math.imul(mix(Math.imul(hashes[i]!, 31) + hashes[i + 1]!), 31) + hashes[i + 2]!);
    if (seen.has(value)) continue;
    seen.add(value);
    const bin = value & (SIZE - 1);
    const rest = mix(value ^ 0x9e3779b9);
    if (rest < bins[bin]!) bins[bin] = rest;
  }
  const filled = bins.slice();
  for (let i = 0; i < SIZE; i++) {
    for (let probe = 1; filled[i] === 0xffffffff && probe < 64 * SIZE; probe++)
      filled[i] = bins[mix(i * 0x10001 + probe * 0x85ebca6b) & (SIZE - 1)]!;
  }
  return { minima: Buffer.from(filled.buffer).swap32().toString('base64'), shingles: seen.size };
}

/** The minima of a sketch as numbers, for comparing one with many; null when it is empty. */
export function openMinima(minima: string): Int32Array | null {
  if (minima === '') return null;
  const bytes = Buffer.from(minima, 'base64');
  return Int32Array.from({ length: SIZE }, (_, i) => bytes.readInt32BE(i * 4));
}

/** How many minima two sketches have in common, of SIZE. */
export function sameMinima(a: Int32Array, b: Int32Array): number {
  let same = 0;
  for (let i = 0; i < SIZE; i++) if (a[i] === b[i]) same++;
  return same;
}

/** Estimated share of shingles in common (Jaccard), 0 … 1; 0 when either is empty. */
export function resemblance(a: string, b: string): number {
  const x = openMinima(a);
  const y = openMinima(b);
  return x === null || y === null ? 0 : sameMinima(x, y) / SIZE;
}

/** Hashes of the quotes of six words or more that stand in double quotation marks: two reports that share one share its source. */
export function quotesOf(text: string): string[] {
  const found = new Set<string>();
  for (const [, quote] of text.matchAll(/[“"]([^“”"\n]{25,600})[”"]/g)) {
    const words = fold(quote!)
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word !== '');
    if (words.length >= 6)
      found.add(createHash('sha256').update(words.slice(0, 12).join(' ')).digest('hex').slice(0, 12));
  }
  return [...found].sort();
}

/** FNV-1a with a final mix. */
function hash32(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return mix(h);
}

function mix(value: number): number {
  let h = value >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

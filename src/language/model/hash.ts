/** FNV-1a over UTF-16 code units from `start` to `end`, seeded: a 32-bit integer, never 0. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let h = 0x811c9dc5 ^ Math.imul(seed + 1, 0x9e3779b1);
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h === 0 ? 1 : h;
}

/** Mixes one more value into a 32-bit hash (the finalising steps of murmur3). */
export function mix(h: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = (k << 15) | (k >>> 17);
  h ^= Math.imul(k, 0x1b873593);
  h = (h << 13) | (h >>> 19);
  return (Math.imul(h, 5) + 0xe6546b64) | 0;
}

/** Spreads a mixed hash over all bits; 0 is kept for "empty". */
function finish(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h === 0 ? 1 : h | 0;
}

/** Key of a feature: the number of its template and one to three values. */
export const key1 = (template: number, a: number): number => finish(mix(template + 0x51ed27, a));
export const key2 = (template: number, a: number, b: number): number => finish(mix(mix(template + 0x51ed27, a), b));
export const key3 = (template: number, a: number, b: number, c: number): number =>
  finish(mix(mix(mix(template + 0x51ed27, a), b), c));

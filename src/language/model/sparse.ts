import type { Section } from './container.ts';

/**
 * A linear model: 32-bit feature keys to a few (class, weight) pairs.
 * `table` is open addressing with pairs (key, offset of the row in `rows`); a row is a count, then class and Int8 weight by turns.
 */
export interface SparseModel {
  classes: number;
  mask: number;
  table: Int32Array;
  rows: Uint8Array;
}

/** Builds the look-up table of a stored model: `keys` in the order of the rows in `rows`. */
export function openSparse(classes: number, sections: Record<string, Section>, prefix: string): SparseModel {
  const keys = sections[`${prefix}.keys`] as Int32Array;
  const rows = sections[`${prefix}.rows`] as Uint8Array;
  let size = 1024;
  while (size < keys.length * 1.6) size *= 2;
  const table = new Int32Array(size * 2);
  const mask = size - 1;
  let at = 0;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    let slot = key & mask;
    while (table[slot * 2] !== 0) slot = (slot + 1) & mask;
    table[slot * 2] = key;
    table[slot * 2 + 1] = at;
    at += 1 + rows[at] * 2;
  }
  return { classes, mask, table, rows };
}

/** Adds the rows of the first `count` features to `scores`. */
export function addScores(model: SparseModel, features: Int32Array, count: number, scores: Int32Array): void {
  const { mask, table, rows } = model;
  for (let i = 0; i < count; i++) {
    const key = features[i];
    let slot = key & mask;
    let found = table[slot * 2];
    while (found !== key && found !== 0) {
      slot = (slot + 1) & mask;
      found = table[slot * 2];
    }
    if (found === 0) continue;
    let at = table[slot * 2 + 1];
    for (const end = at + 1 + rows[at++] * 2; at < end; at += 2) {
      scores[rows[at]] += (rows[at + 1] << 24) >> 24;
    }
  }
}

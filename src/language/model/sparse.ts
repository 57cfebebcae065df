import type { Section } from './container.ts';

/** Ints of a slot: key, offset of the first row and of the second, each plus one (0: none), and one that keeps slots within a cache line. */
const SLOT = 4;

/**
 * Two linear models over the same 32-bit feature keys, each with a few (class, weight) pairs a key, in one open-addressing table, so
 * that a key is looked up once for both. A row is a count, then class and Int8 weight by turns.
 */
export interface PairedModel {
  mask: number;
  table: Int32Array;
  first: Uint8Array;
  second: Uint8Array;
}

const heads = new Int32Array(256);

/** Builds the look-up table of two stored models: `keys` in the order of the rows in `rows`. */
export function openPaired(sections: Record<string, Section>, first: string, second: string): PairedModel {
  const keysOf = (prefix: string): Int32Array => sections[`${prefix}.keys`] as Int32Array;
  const rowsOf = (prefix: string): Uint8Array => sections[`${prefix}.rows`] as Uint8Array;
  const keys = [keysOf(first), keysOf(second)] as const;
  const rows = [rowsOf(first), rowsOf(second)] as const;
  let size = 1024;
  while (size < Math.max(keys[0].length, keys[1].length) * 1.6) size *= 2;
  for (;;) {
    const table = tableOf(keys, rows, size);
    if (table !== null) return { mask: size - 1, table, first: rows[0], second: rows[1] };
    size *= 2;
  }
}

/** Null where more than three quarters of the slots would be taken: small tables stay in the cache, full ones are slow to search. */
function tableOf(keys: readonly Int32Array[], rows: readonly Uint8Array[], size: number): Int32Array | null {
  const table = new Int32Array(size * SLOT);
  const wrap = (size - 1) * SLOT;
  let free = Math.floor(size * 0.75);
  for (let k = 0; k < 2; k++) {
    let at = 0;
    for (const key of keys[k]!) {
      let slot = (key * SLOT) & wrap;
      while (table[slot] !== 0 && table[slot] !== key) slot = (slot + SLOT) & wrap;
      if (table[slot] === 0 && free-- === 0) return null;
      table[slot] = key;
      table[slot + 1 + k] = at + 1;
      at += 1 + rows[k]![at]! * 2;
    }
  }
  return table;
}

/** Adds the rows of the first `count` features (256 at most) to the scores of the first model (where given) and of the second. */
export function addPaired(
  { mask, table, first, second }: PairedModel,
  features: Int32Array,
  count: number,
  one: Int32Array | null,
  two: Int32Array,
): void {
  // First a run without branches: the processor waits for the memory of all keys at once, not of one after another.
  for (let i = 0; i < count; i++) heads[i] = table[(features[i]! & mask) * SLOT]!;
  for (let i = 0; i < count; i++) {
    const key = features[i]!;
    let slot = (key & mask) * SLOT;
    let found = heads[i]!;
    while (found !== key && found !== 0) {
      slot = (slot + SLOT) & (mask * SLOT);
      found = table[slot]!;
    }
    if (found === 0) continue;
    if (one !== null && table[slot + 1] !== 0) addRow(first, table[slot + 1]! - 1, one);
    if (table[slot + 2] !== 0) addRow(second, table[slot + 2]! - 1, two);
  }
}

function addRow(rows: Uint8Array, start: number, scores: Int32Array): void {
  let at = start;
  for (const end = at + 1 + rows[at++]! * 2; at < end; at += 2) {
    scores[rows[at]!]! += (rows[at + 1]! << 24) >> 24;
  }
}

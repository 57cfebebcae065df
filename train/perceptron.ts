/** Weights in training: feature key to a dense row of class weights, with the sums that averaging needs. */
export interface Weights {
  classes: number;
  keys: Int32Array;
  rowOf: Int32Array;
  mask: number;
  rows: number;
  now: Float32Array[];
  past: Float32Array[];
  /** Number of updates so far. */
  step: number;
}

const CHUNK = 1 << 13;

export function newWeights(classes: number): Weights {
  const size = 1 << 18;
  return {
    classes,
    keys: new Int32Array(size),
    rowOf: new Int32Array(size),
    mask: size - 1,
    rows: 0,
    now: [],
    past: [],
    step: 1,
  };
}

function slotOf(w: Weights, key: number): number {
  let slot = key & w.mask;
  while (w.keys[slot] !== key && w.keys[slot] !== 0) slot = (slot + 1) & w.mask;
  return slot;
}

function grow(w: Weights): void {
  const { keys, rowOf } = w;
  const size = keys.length * 2;
  w.keys = new Int32Array(size);
  w.rowOf = new Int32Array(size);
  w.mask = size - 1;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] === 0) continue;
    const slot = slotOf(w, keys[i]!);
    w.keys[slot] = keys[i]!;
    w.rowOf[slot] = rowOf[i]!;
  }
}

/** Adds the rows of the first `count` features to `scores`. */
export function score(w: Weights, features: Int32Array, count: number, scores: Float64Array): void {
  const { classes } = w;
  for (let i = 0; i < count; i++) {
    const slot = slotOf(w, features[i]!);
    if (w.keys[slot] === 0) continue;
    const row = w.rowOf[slot];
    const chunk = w.now[row! >> 13];
    const base = (row! & (CHUNK - 1)) * classes;
    for (let c = 0; c < classes; c++) scores[c]! += chunk![base + c]!;
  }
}

/** Adds `by` to the weight of (feature, class) for each feature. */
export function update(w: Weights, features: Int32Array, count: number, cls: number, by: number): void {
  for (let i = 0; i < count; i++) {
    let slot = slotOf(w, features[i]!);
    if (w.keys[slot] === 0) {
      if (w.rows * 1.8 > w.keys.length) {
        grow(w);
        slot = slotOf(w, features[i]!);
      }
      w.keys[slot] = features[i]!;
      w.rowOf[slot] = w.rows;
      if (w.rows >> 13 === w.now.length) {
        w.now.push(new Float32Array(CHUNK * w.classes));
        w.past.push(new Float32Array(CHUNK * w.classes));
      }
      w.rows++;
    }
    const row = w.rowOf[slot];
    const at = (row! & (CHUNK - 1)) * w.classes + cls;
    w.now[row! >> 13]![at]! += by;
    w.past[row! >> 13]![at]! += by * w.step;
  }
}

/** Ends training: the averaged weights replace the last ones. */
export function average(w: Weights): void {
  for (let k = 0; k < w.now.length; k++) {
    const now = w.now[k];
    const past = w.past[k];
    for (let i = 0; i < now!.length; i++) now![i]! -= past![i]! / w.step;
    past!.fill(0);
  }
}

/** A feature's key and its row of class weights. */
export interface KeyedRow {
  key: number;
  row: Float32Array;
}

/** Rows of the weights, in the order of the table. */
export function rowsOf(w: Weights): KeyedRow[] {
  const out: KeyedRow[] = [];
  for (let slot = 0; slot < w.keys.length; slot++) {
    if (w.keys[slot] === 0) continue;
    const row = w.rowOf[slot];
    const base = (row! & (CHUNK - 1)) * w.classes;
    out.push({ key: w.keys[slot]!, row: w.now[row! >> 13]!.subarray(base, base + w.classes) });
  }
  return out;
}

/** Share of the weights that may overflow the Int8 scale and are cut to it. */
const CLIPPED = 0.0005;

/**
 * Rows as the sections of a model file, heaviest first until `limit` bytes are full. Weights become Int8 with one scale for all;
 * `scale` turns a weight into its stored number.
 */
export function quantise(all: KeyedRow[], limit: number): { keys: Int32Array; rows: Uint8Array; scale: number } {
  const sample: number[] = [];
  for (const { row } of all) for (let c = 0; c < row.length; c += 3) if (row[c] !== 0) sample.push(Math.abs(row[c]!));
  const sorted = Float64Array.from(sample).sort();
  const scale = 127 / (sorted[Math.floor(sorted.length * (1 - CLIPPED))] ?? 1);
  const weighed = all.map(({ key, row }) => ({ key, row, weight: row.reduce((sum, x) => sum + Math.abs(x), 0) }));
  weighed.sort((a, b) => b.weight - a.weight || a.key - b.key);
  const keys: number[] = [];
  const rows: number[] = [];
  for (const { key, row } of weighed) {
    const at = rows.length;
    rows.push(0);
    for (let c = 0; c < row.length; c++) {
      const q = Math.max(-127, Math.min(127, Math.round(row[c]! * scale)));
      if (q !== 0) rows.push(c, q & 255);
    }
    const pairs = (rows.length - at - 1) / 2;
    if (pairs === 0) rows.length = at;
    else {
      rows[at] = pairs;
      keys.push(key);
    }
    if (keys.length * 4 + rows.length > limit) break;
  }
  return { keys: Int32Array.from(keys), rows: Uint8Array.from(rows), scale };
}

/** A seeded generator (mulberry32): numbers from 0 to 1. */
export function random(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Puts a list in a random order, in place. */
export function shuffle<T>(list: T[], next: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
}

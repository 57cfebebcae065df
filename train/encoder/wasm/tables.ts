// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.
import { sigmoid4 } from './exp';
import { add } from './rows';

/** out row r = the sum of the f32 table rows ids[offsets[r]] … ids[offsets[r + 1] - 1]. */
export function gather(out: usize, table: usize, offsets: usize, ids: usize, rows: i32, w: i32): void {
  const bytes: usize = (<usize>w) << 2;
  for (let r = 0; r < rows; r++) {
    const first = load<i32>(offsets + ((<usize>r) << 2));
    const last = load<i32>(offsets + ((<usize>r) << 2), 4);
    memory.fill(out, 0, bytes);
    for (let i = first; i < last; i++) add(out, table + <usize>load<i32>(ids + ((<usize>i) << 2)) * bytes, w);
    out += bytes;
  }
}

/** The way back of gather: adds each row of dout to the gradient rows of its ids. */
export function scatter(dtable: usize, dout: usize, offsets: usize, ids: usize, rows: i32, w: i32): void {
  const bytes: usize = (<usize>w) << 2;
  for (let r = 0; r < rows; r++) {
    const first = load<i32>(offsets + ((<usize>r) << 2));
    const last = load<i32>(offsets + ((<usize>r) << 2), 4);
    for (let i = first; i < last; i++) add(dtable + <usize>load<i32>(ids + ((<usize>i) << 2)) * bytes, dout, w);
    dout += bytes;
  }
}

/** out row = the sum of `count` rows of an int8 table, each row times its own f32 scale; w a multiple of 16. Adds to out. */
export function addQuantised(out: usize, table: usize, scales: usize, ids: usize, count: i32, w: i32): void {
  for (let i = 0; i < count; i++) {
    const id: usize = <usize>load<i32>(ids + ((<usize>i) << 2));
    const k = f32x4.splat(f32.load(scales + (id << 2)));
    let row: usize = table + id * <usize>w;
    let o = out;
    for (let j = 0; j < w; j += 8) {
      const b = v128.load8x8_s(row);
      const lo = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(b));
      const hi = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(b));
      v128.store(o, f32x4.add(v128.load(o), f32x4.mul(lo, k)));
      v128.store(o, f32x4.add(v128.load(o, 16), f32x4.mul(hi, k)), 16);
      row += 8;
      o += 32;
    }
  }
}

/**
 * Skip-gram with negative sampling (Mikolov 2013) and an output matrix per offset -2, -1, +1, +2 (Ling 2015), over tokens first..last.
 * words: i32 ids, -1 between sentences. input: rows of w; output: 4 matrices of `vocabulary` rows. negatives: `pool` ids, a power of two.
 * keep: per word the chance (f32) to be trained on. Returns the state of the generator.
 */
export function skipgram(
  words: usize,
  first: i32,
  last: i32,
  input: usize,
  output: usize,
  vocabulary: i32,
  w: i32,
  negatives: usize,
  pool: i32,
  keep: usize,
  count: i32,
  rate: f32,
  seed: u32,
  grad: usize,
): u32 {
  const bytes: usize = (<usize>w) << 2;
  let s = seed;
  for (let i = first; i < last; i++) {
    const word = load<i32>(words + ((<usize>i) << 2));
    if (word < 0) continue;
    s ^= s << 13;
    s ^= s >> 17;
    s ^= s << 5;
    if (<f32>(s >> 8) * <f32>(1.0 / 16777216.0) > f32.load(keep + ((<usize>word) << 2))) continue;
    const centre: usize = input + <usize>word * bytes;
    for (let d = 0; d < 4; d++) {
      const offset = d < 2 ? d - 2 : d - 1;
      const j = i + offset;
      if (j < first || j >= last) continue;
      const target = load<i32>(words + ((<usize>j) << 2));
      if (target < 0) continue;
      if ((offset === -2 || offset === 2) && load<i32>(words + ((<usize>(i + offset / 2)) << 2)) < 0) continue;
      memory.fill(grad, 0, bytes);
      for (let k = 0; k <= count; k++) {
        let other = target;
        if (k > 0) {
          s ^= s << 13;
          s ^= s >> 17;
          s ^= s << 5;
          other = load<i32>(negatives + ((<usize>((s >> 4) & <u32>(pool - 1))) << 2));
          if (other === target) continue;
        }
        const row: usize = output + (<usize>d * <usize>vocabulary + <usize>other) * bytes;
        let dot = f32x4.splat(0);
        for (let o: usize = 0; o < bytes; o += 16)
          dot = f32x4.add(dot, f32x4.mul(v128.load(centre + o), v128.load(row + o)));
        const score: f32 =
          f32x4.extract_lane(dot, 0) +
          f32x4.extract_lane(dot, 1) +
          f32x4.extract_lane(dot, 2) +
          f32x4.extract_lane(dot, 3);
        const p: f32 = f32x4.extract_lane(sigmoid4(f32x4.splat(score)), 0);
        const g4 = f32x4.splat(rate * ((k === 0 ? <f32>1 : <f32>0) - p));
        for (let o: usize = 0; o < bytes; o += 16) {
          const r4 = v128.load(row + o);
          v128.store(grad + o, f32x4.add(v128.load(grad + o), f32x4.mul(g4, r4)));
          v128.store(row + o, f32x4.add(r4, f32x4.mul(g4, v128.load(centre + o))));
        }
      }
      add(centre, grad, w);
    }
  }
  return s;
}

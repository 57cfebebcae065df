// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.
import { sigmoid4 } from './exp';

/** y = x·sigmoid(1.702x), the sigmoid form of GELU (Hendrycks and Gimpel 2016). n a multiple of 4. */
export function gelu(y: usize, x: usize, n: i32): void {
  const end: usize = x + ((<usize>n) << 2);
  for (; x < end; x += 16) {
    const v = v128.load(x);
    v128.store(y, f32x4.mul(v, sigmoid4(f32x4.mul(v, f32x4.splat(1.702)))));
    y += 16;
  }
}

/** dx += dy · gelu'(x). */
export function geluBack(dx: usize, x: usize, dy: usize, n: i32): void {
  const end: usize = x + ((<usize>n) << 2);
  const one = f32x4.splat(1);
  for (; x < end; x += 16) {
    const v = f32x4.mul(v128.load(x), f32x4.splat(1.702));
    const s = sigmoid4(v);
    const d = f32x4.mul(s, f32x4.add(one, f32x4.mul(v, f32x4.sub(one, s))));
    v128.store(dx, f32x4.add(v128.load(dx), f32x4.mul(d, v128.load(dy))));
    dx += 16;
    dy += 16;
  }
}

/** Layer normalisation of rows of width w; stats keeps mean and 1/deviation per row for the way back. */
export function norm(y: usize, x: usize, gain: usize, bias: usize, stats: usize, rows: i32, w: i32): void {
  const bytes: usize = (<usize>w) << 2;
  for (let r = 0; r < rows; r++) {
    let s = f32x4.splat(0);
    let q = f32x4.splat(0);
    for (let o: usize = 0; o < bytes; o += 16) {
      const v = v128.load(x + o);
      s = f32x4.add(s, v);
      q = f32x4.add(q, f32x4.mul(v, v));
    }
    const mean: f32 =
      (f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3)) /
      <f32>w;
    const sq: f32 =
      (f32x4.extract_lane(q, 0) + f32x4.extract_lane(q, 1) + f32x4.extract_lane(q, 2) + f32x4.extract_lane(q, 3)) /
      <f32>w;
    const inv: f32 = <f32>1 / sqrt<f32>(max<f32>(sq - mean * mean, 0) + <f32>1e-5);
    f32.store(stats, mean);
    f32.store(stats, inv, 4);
    stats += 8;
    const m4 = f32x4.splat(mean);
    const i4 = f32x4.splat(inv);
    for (let o: usize = 0; o < bytes; o += 16) {
      const v = f32x4.mul(f32x4.sub(v128.load(x + o), m4), i4);
      v128.store(y + o, f32x4.add(f32x4.mul(v, v128.load(gain + o)), v128.load(bias + o)));
    }
    x += bytes;
    y += bytes;
  }
}

/** Adds to dx, dgain and dbias. */
export function normBack(
  dx: usize,
  x: usize,
  dy: usize,
  gain: usize,
  dgain: usize,
  dbias: usize,
  stats: usize,
  rows: i32,
  w: i32,
): void {
  const bytes: usize = (<usize>w) << 2;
  for (let r = 0; r < rows; r++) {
    const m4 = f32x4.splat(f32.load(stats));
    const inv: f32 = f32.load(stats, 4);
    const i4 = f32x4.splat(inv);
    stats += 8;
    let s = f32x4.splat(0);
    let q = f32x4.splat(0);
    for (let o: usize = 0; o < bytes; o += 16) {
      const xh = f32x4.mul(f32x4.sub(v128.load(x + o), m4), i4);
      const d = v128.load(dy + o);
      v128.store(dgain + o, f32x4.add(v128.load(dgain + o), f32x4.mul(d, xh)));
      v128.store(dbias + o, f32x4.add(v128.load(dbias + o), d));
      const g = f32x4.mul(d, v128.load(gain + o));
      s = f32x4.add(s, g);
      q = f32x4.add(q, f32x4.mul(g, xh));
    }
    const s4 = f32x4.splat(
      (f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3)) /
        <f32>w,
    );
    const q4 = f32x4.splat(
      (f32x4.extract_lane(q, 0) + f32x4.extract_lane(q, 1) + f32x4.extract_lane(q, 2) + f32x4.extract_lane(q, 3)) /
        <f32>w,
    );
    for (let o: usize = 0; o < bytes; o += 16) {
      const xh = f32x4.mul(f32x4.sub(v128.load(x + o), m4), i4);
      const g = f32x4.mul(v128.load(dy + o), v128.load(gain + o));
      const d = f32x4.mul(i4, f32x4.sub(f32x4.sub(g, s4), f32x4.mul(xh, q4)));
      v128.store(dx + o, f32x4.add(v128.load(dx + o), d));
    }
    x += bytes;
    dx += bytes;
    dy += bytes;
  }
}

/**
 * Gated recurrence both ways over rows first..last of one sentence: c = f·c' + (1-f)·z, out = r·c.
 * gates: rows of 6h, forward z f r then backward z f r; f and r are overwritten by their sigmoids. state, out: rows of 2h.
 */
export function scan(out: usize, state: usize, gates: usize, first: i32, last: i32, h: i32): void {
  const hb: usize = (<usize>h) << 2;
  const one = f32x4.splat(1);
  for (let way = 0; way < 2; way++) {
    for (let o: usize = 0; o < hb; o += 16) {
      let c = f32x4.splat(0);
      for (let i = 0; i <= last - first; i++) {
        const t: usize = <usize>(way ? last - i : first + i);
        const g: usize = gates + t * 6 * hb + <usize>way * 3 * hb + o;
        const p: usize = t * 2 * hb + <usize>way * hb + o;
        const f = sigmoid4(v128.load(g + hb));
        const r = sigmoid4(v128.load(g + 2 * hb));
        v128.store(g + hb, f);
        v128.store(g + 2 * hb, r);
        c = f32x4.add(f32x4.mul(f, c), f32x4.mul(f32x4.sub(one, f), v128.load(g)));
        v128.store(state + p, c);
        v128.store(out + p, f32x4.mul(r, c));
      }
    }
  }
}

/** Writes dgates (same layout as gates, which hold z and the activated f and r) from dout. */
export function scanBack(dgates: usize, gates: usize, state: usize, dout: usize, first: i32, last: i32, h: i32): void {
  const hb: usize = (<usize>h) << 2;
  const one = f32x4.splat(1);
  for (let way = 0; way < 2; way++) {
    for (let o: usize = 0; o < hb; o += 16) {
      let carry = f32x4.splat(0);
      for (let i = last - first; i >= 0; i--) {
        const t: usize = <usize>(way ? last - i : first + i);
        const at: usize = t * 6 * hb + <usize>way * 3 * hb + o;
        const g: usize = gates + at;
        const d: usize = dgates + at;
        const p: usize = t * 2 * hb + <usize>way * hb + o;
        const z = v128.load(g);
        const f = v128.load(g + hb);
        const r = v128.load(g + 2 * hb);
        const c = v128.load(state + p);
        let before = f32x4.splat(0);
        if (i > 0) before = v128.load(state + (way ? p + 2 * hb : p - 2 * hb));
        const y = v128.load(dout + p);
        const dc = f32x4.add(f32x4.mul(y, r), carry);
        v128.store(d + 2 * hb, f32x4.mul(f32x4.mul(y, c), f32x4.mul(r, f32x4.sub(one, r))));
        v128.store(d + hb, f32x4.mul(f32x4.mul(dc, f32x4.sub(before, z)), f32x4.mul(f, f32x4.sub(one, f))));
        v128.store(d, f32x4.mul(dc, f32x4.sub(one, f)));
        carry = f32x4.mul(dc, f);
      }
    }
  }
}

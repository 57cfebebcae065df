// @ts-nocheck AssemblyScript, compiled by train/encoder/wasm/build.ts to models/kernels.wasm; tsc does not know its types.
// All pointers are byte offsets into the imported memory, all matrices row-major f32, all strides counted in floats.
// Only strict SIMD (no relaxed operations): the same bits on every machine.

/** C (+)= A·B (+ bias). A is m×k with row stride lda (rows may overlap: a convolution), B is k×n, n a multiple of 8; pack holds k×8 floats. */
export function gemm(
  c: usize,
  a: usize,
  b: usize,
  bias: usize,
  m: i32,
  n: i32,
  k: i32,
  lda: i32,
  ldc: i32,
  accumulate: i32,
  pack: usize,
): void {
  const aStride: usize = (<usize>lda) << 2;
  const cStride: usize = (<usize>ldc) << 2;
  const bStride: usize = (<usize>n) << 2;
  for (let j = 0; j < n; j += 8) {
    let src: usize = b + ((<usize>j) << 2);
    const packEnd: usize = pack + ((<usize>k) << 5);
    for (let p = pack; p < packEnd; p += 32) {
      v128.store(p, v128.load(src));
      v128.store(p, v128.load(src, 16), 16);
      src += bStride;
    }
    let bias0 = f32x4.splat(0);
    let bias1 = f32x4.splat(0);
    if (bias != 0) {
      bias0 = v128.load(bias + ((<usize>j) << 2));
      bias1 = v128.load(bias + ((<usize>j) << 2), 16);
    }
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      const cp: usize = c + <usize>i * cStride + ((<usize>j) << 2);
      const cp1 = cp + cStride;
      const cp2 = cp1 + cStride;
      const cp3 = cp2 + cStride;
      let s00 = bias0,
        s01 = bias1,
        s10 = bias0,
        s11 = bias1,
        s20 = bias0,
        s21 = bias1,
        s30 = bias0,
        s31 = bias1;
      if (accumulate) {
        s00 = v128.load(cp);
        s01 = v128.load(cp, 16);
        s10 = v128.load(cp1);
        s11 = v128.load(cp1, 16);
        s20 = v128.load(cp2);
        s21 = v128.load(cp2, 16);
        s30 = v128.load(cp3);
        s31 = v128.load(cp3, 16);
      }
      let a0: usize = a + <usize>i * aStride;
      let a1 = a0 + aStride;
      let a2 = a1 + aStride;
      let a3 = a2 + aStride;
      for (let p = pack; p < packEnd; p += 32) {
        const b0 = v128.load(p);
        const b1 = v128.load(p, 16);
        const x0 = v128.load32_splat(a0);
        s00 = f32x4.add(s00, f32x4.mul(x0, b0));
        s01 = f32x4.add(s01, f32x4.mul(x0, b1));
        const x1 = v128.load32_splat(a1);
        s10 = f32x4.add(s10, f32x4.mul(x1, b0));
        s11 = f32x4.add(s11, f32x4.mul(x1, b1));
        const x2 = v128.load32_splat(a2);
        s20 = f32x4.add(s20, f32x4.mul(x2, b0));
        s21 = f32x4.add(s21, f32x4.mul(x2, b1));
        const x3 = v128.load32_splat(a3);
        s30 = f32x4.add(s30, f32x4.mul(x3, b0));
        s31 = f32x4.add(s31, f32x4.mul(x3, b1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
      v128.store(cp, s00);
      v128.store(cp, s01, 16);
      v128.store(cp1, s10);
      v128.store(cp1, s11, 16);
      v128.store(cp2, s20);
      v128.store(cp2, s21, 16);
      v128.store(cp3, s30);
      v128.store(cp3, s31, 16);
    }
    for (; i < m; i++) {
      const cp: usize = c + <usize>i * cStride + ((<usize>j) << 2);
      let s0 = bias0,
        s1 = bias1;
      if (accumulate) {
        s0 = v128.load(cp);
        s1 = v128.load(cp, 16);
      }
      let a0: usize = a + <usize>i * aStride;
      for (let p = pack; p < packEnd; p += 32) {
        const x0 = v128.load32_splat(a0);
        s0 = f32x4.add(s0, f32x4.mul(x0, v128.load(p)));
        s1 = f32x4.add(s1, f32x4.mul(x0, v128.load(p, 16)));
        a0 += 4;
      }
      v128.store(cp, s0);
      v128.store(cp, s1, 16);
    }
  }
}

/** dst (cols × ldd) = the transpose of src (rows × cols, row stride lds). */
export function transpose(dst: usize, src: usize, rows: i32, cols: i32, lds: i32, ldd: i32): void {
  const sStride: usize = (<usize>lds) << 2;
  const dStride: usize = (<usize>ldd) << 2;
  let i = 0;
  for (; i + 4 <= rows; i += 4) {
    let s0: usize = src + <usize>i * sStride;
    let d: usize = dst + ((<usize>i) << 2);
    let j = 0;
    for (; j + 4 <= cols; j += 4) {
      const r0 = v128.load(s0),
        r1 = v128.load(s0 + sStride),
        r2 = v128.load(s0 + 2 * sStride),
        r3 = v128.load(s0 + 3 * sStride);
      const t0 = v128.shuffle<f32>(r0, r1, 0, 4, 1, 5),
        t1 = v128.shuffle<f32>(r0, r1, 2, 6, 3, 7);
      const t2 = v128.shuffle<f32>(r2, r3, 0, 4, 1, 5),
        t3 = v128.shuffle<f32>(r2, r3, 2, 6, 3, 7);
      v128.store(d, v128.shuffle<f32>(t0, t2, 0, 1, 4, 5));
      v128.store(d + dStride, v128.shuffle<f32>(t0, t2, 2, 3, 6, 7));
      v128.store(d + 2 * dStride, v128.shuffle<f32>(t1, t3, 0, 1, 4, 5));
      v128.store(d + 3 * dStride, v128.shuffle<f32>(t1, t3, 2, 3, 6, 7));
      s0 += 16;
      d += 4 * dStride;
    }
    for (; j < cols; j++) {
      f32.store(d, f32.load(s0));
      f32.store(d + 4, f32.load(s0 + sStride));
      f32.store(d + 8, f32.load(s0 + 2 * sStride));
      f32.store(d + 12, f32.load(s0 + 3 * sStride));
      s0 += 4;
      d += dStride;
    }
  }
  for (; i < rows; i++) {
    let s0: usize = src + <usize>i * sStride;
    let d: usize = dst + ((<usize>i) << 2);
    for (let j = 0; j < cols; j++) {
      f32.store(d, f32.load(s0));
      s0 += 4;
      d += dStride;
    }
  }
}

/** e^x to about 1e-7 relative, by 2^n and a sixth-degree polynomial of the rest. */
function exp4(x: v128): v128 {
  const t = f32x4.mul(f32x4.pmax(f32x4.pmin(x, f32x4.splat(80)), f32x4.splat(-80)), f32x4.splat(1.4426950408889634));
  const n = f32x4.nearest(t);
  const f = f32x4.sub(t, n);
  let p = f32x4.splat(0.00015403530393381608);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0013333558146428443));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.009618129107628477));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05550410866482158));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.2402265069591007));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.6931471805599453));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  const e = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, e);
}

function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

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

/** y += x. n a multiple of 4. */
export function add(y: usize, x: usize, n: i32): void {
  const end: usize = x + ((<usize>n) << 2);
  for (; x < end; x += 16) {
    v128.store(y, f32x4.add(v128.load(y), v128.load(x)));
    y += 16;
  }
}

/** y += x·z, element by element. */
export function addProduct(y: usize, x: usize, z: usize, n: i32): void {
  const end: usize = x + ((<usize>n) << 2);
  for (; x < end; x += 16) {
    v128.store(y, f32x4.add(v128.load(y), f32x4.mul(v128.load(x), v128.load(z))));
    y += 16;
    z += 16;
  }
}

/** dst (one row of n) += the sum of src's rows (row stride ld). */
export function addRows(dst: usize, src: usize, rows: i32, n: i32, ld: i32): void {
  for (let r = 0; r < rows; r++) add(dst, src + ((<usize>r * <usize>ld) << 2), n);
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

/** Turns one row of n logits (memory holds up to a multiple of 4) into probabilities; lanes from n on become 0. Returns the log of the sum. */
export function softmax(x: usize, n: i32): f32 {
  let top: f32 = f32.load(x);
  for (let i = 1; i < n; i++) top = max<f32>(top, f32.load(x + ((<usize>i) << 2)));
  const padded = (n + 3) & ~3;
  for (let i = n; i < padded; i++) f32.store(x + ((<usize>i) << 2), -1e30);
  const end: usize = x + ((<usize>padded) << 2);
  const t4 = f32x4.splat(top);
  let sum4 = f32x4.splat(0);
  for (let p = x; p < end; p += 16) {
    const e = exp4(f32x4.sub(v128.load(p), t4));
    v128.store(p, e);
    sum4 = f32x4.add(sum4, e);
  }
  const sum: f32 =
    f32x4.extract_lane(sum4, 0) +
    f32x4.extract_lane(sum4, 1) +
    f32x4.extract_lane(sum4, 2) +
    f32x4.extract_lane(sum4, 3);
  const k4 = f32x4.splat(<f32>1 / sum);
  for (let p = x; p < end; p += 16) v128.store(p, f32x4.mul(v128.load(p), k4));
  for (let i = n; i < padded; i++) f32.store(x + ((<usize>i) << 2), 0);
  return top;
}

/** Adam (Kingma and Ba 2015) on n weights with decoupled decay; rate already holds the bias corrections. Clears the gradient. */
export function adam(
  w: usize,
  g: usize,
  m: usize,
  v: usize,
  n: i32,
  rate: f32,
  scale: f32,
  b1: f32,
  b2: f32,
  decay: f32,
  eps: f32,
): void {
  const end: usize = w + ((<usize>n) << 2);
  const zero = f32x4.splat(0);
  const s4 = f32x4.splat(scale),
    r4 = f32x4.splat(rate),
    keep = f32x4.splat(<f32>1 - decay),
    e4 = f32x4.splat(eps);
  const m0 = f32x4.splat(b1),
    m1 = f32x4.splat(<f32>1 - b1),
    v0 = f32x4.splat(b2),
    v1 = f32x4.splat(<f32>1 - b2);
  for (; w < end; w += 16) {
    const d = f32x4.mul(v128.load(g), s4);
    const mm = f32x4.add(f32x4.mul(v128.load(m), m0), f32x4.mul(d, m1));
    const vv = f32x4.add(f32x4.mul(v128.load(v), v0), f32x4.mul(f32x4.mul(d, d), v1));
    v128.store(m, mm);
    v128.store(v, vv);
    v128.store(g, zero);
    v128.store(
      w,
      f32x4.sub(f32x4.mul(v128.load(w), keep), f32x4.mul(r4, f32x4.div(mm, f32x4.add(f32x4.sqrt(vv), e4)))),
    );
    g += 16;
    m += 16;
    v += 16;
  }
}

/** The sum of squares of n floats. */
export function squares(x: usize, n: i32): f32 {
  const end: usize = x + ((<usize>n) << 2);
  let s = f32x4.splat(0);
  for (; x < end; x += 16) {
    const v = v128.load(x);
    s = f32x4.add(s, f32x4.mul(v, v));
  }
  return f32x4.extract_lane(s, 0) + f32x4.extract_lane(s, 1) + f32x4.extract_lane(s, 2) + f32x4.extract_lane(s, 3);
}

/** Dropout in place: mask (n floats) receives 0 or 1/(1-p). Four xorshift streams seeded from seed. */
export function dropout(x: usize, mask: usize, n: i32, p: f32, seed: i32): void {
  let s = i32x4(seed | 1, (seed ^ 0x5bd1e995) | 1, (seed * 0x2c1b3c6d) | 1, (seed ^ 0x297a2d39) | 1);
  for (let i = 0; i < 4; i++) s = step(s);
  const limit = i32x4.splat(<i32>(p * <f32>2147483647));
  const keep = f32x4.splat(<f32>1 / (<f32>1 - p));
  const end: usize = x + ((<usize>n) << 2);
  for (; x < end; x += 16) {
    s = step(s);
    const drop = i32x4.lt_s(v128.and(s, i32x4.splat(0x7fffffff)), limit);
    const k = v128.andnot(keep, drop);
    v128.store(mask, k);
    v128.store(x, f32x4.mul(v128.load(x), k));
    mask += 16;
  }
}

function step(s: v128): v128 {
  s = v128.xor(s, i32x4.shl(s, 13));
  s = v128.xor(s, i32x4.shr_u(s, 17));
  return v128.xor(s, i32x4.shl(s, 5));
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
      if ((offset == -2 || offset == 2) && load<i32>(words + ((<usize>(i + offset / 2)) << 2)) < 0) continue;
      memory.fill(grad, 0, bytes);
      for (let k = 0; k <= count; k++) {
        let other = target;
        if (k > 0) {
          s ^= s << 13;
          s ^= s >> 17;
          s ^= s << 5;
          other = load<i32>(negatives + ((<usize>((s >> 4) & <u32>(pool - 1))) << 2));
          if (other == target) continue;
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
        const g4 = f32x4.splat(rate * ((k == 0 ? <f32>1 : <f32>0) - p));
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

/** Rows of f32 to int16 in ±2047, each by its own largest value, or all by `bound` where it is above 0; scales receives the value of one step. w a multiple of 8. */
export function quantise(dst: usize, src: usize, scales: usize, rows: i32, w: i32, bound: f32): void {
  const bytes: usize = (<usize>w) << 2;
  const magic = f32x4.splat(12582912);
  for (let r = 0; r < rows; r++) {
    let top = bound;
    if (bound <= 0) {
      let t = f32x4.splat(0),
        u = t;
      for (let o: usize = 0; o < bytes; o += 32) {
        t = f32x4.pmax(t, f32x4.abs(v128.load(src + o)));
        u = f32x4.pmax(u, f32x4.abs(v128.load(src + o, 16)));
      }
      t = f32x4.pmax(t, u);
      top = max<f32>(
        max<f32>(f32x4.extract_lane(t, 0), f32x4.extract_lane(t, 1)),
        max<f32>(f32x4.extract_lane(t, 2), f32x4.extract_lane(t, 3)),
      );
    }
    f32.store(scales, top / <f32>2047);
    scales += 4;
    const k = f32x4.splat(top > 0 ? <f32>2047 / top : 0);
    for (let o: usize = 0; o < bytes; o += 32) {
      // Adding 1.5·2^23 leaves the rounded whole number in the low bits: much cheaper than a conversion.
      const lo = i32x4.sub(f32x4.add(f32x4.mul(v128.load(src + o), k), magic), magic);
      const hi = i32x4.sub(f32x4.add(f32x4.mul(v128.load(src + o, 16), k), magic), magic);
      v128.store(dst, i16x8.narrow_i32x4_s(lo, hi));
      dst += 16;
    }
    src += bytes;
  }
}

/** Weights k×n of f32 as panels of 8 columns for gemm16: for each pair of rows the pair of each column. Column scales as in `quantise`. k even, n a multiple of 8. */
export function packWeights(dst: usize, columns: usize, src: usize, k: i32, n: i32): void {
  const stride: usize = (<usize>n) << 2;
  for (let j = 0; j < n; j++) {
    let top: f32 = 0;
    for (let i = 0; i < k; i++) top = max<f32>(top, abs<f32>(f32.load(src + <usize>i * stride + ((<usize>j) << 2))));
    f32.store(columns + ((<usize>j) << 2), top / <f32>2047);
    const inv: f32 = top > 0 ? <f32>2047 / top : 0;
    const panel: usize = dst + <usize>(j >> 3) * <usize>k * 16 + ((<usize>(j & 7)) << 2);
    for (let i = 0; i < k; i++) {
      const v = <i32>nearest<f32>(f32.load(src + <usize>i * stride + ((<usize>j) << 2)) * inv);
      store<i16>(panel + <usize>(i >> 1) * 32 + ((<usize>(i & 1)) << 1), <i16>v);
    }
  }
}

/** C = A·B + bias in whole numbers: A int16 (m×k, row stride lda, rows may overlap), B from packWeights, scales per row of A and column of B. */
export function gemm16(
  c: usize,
  a: usize,
  b: usize,
  columns: usize,
  bias: usize,
  scales: usize,
  m: i32,
  n: i32,
  k: i32,
  lda: i32,
): void {
  const aStride: usize = (<usize>lda) << 1;
  const cStride: usize = (<usize>n) << 2;
  const panelBytes: usize = (<usize>k) << 4;
  for (let j = 0; j < n; j += 8) {
    const panel: usize = b + <usize>(j >> 3) * panelBytes;
    const panelEnd = panel + panelBytes;
    const k0 = v128.load(columns + ((<usize>j) << 2)),
      k1 = v128.load(columns + ((<usize>j) << 2), 16);
    let bias0 = f32x4.splat(0),
      bias1 = f32x4.splat(0);
    if (bias != 0) {
      bias0 = v128.load(bias + ((<usize>j) << 2));
      bias1 = v128.load(bias + ((<usize>j) << 2), 16);
    }
    let i = 0;
    for (; i + 4 <= m; i += 4) {
      let s00 = i32x4.splat(0),
        s01 = s00,
        s10 = s00,
        s11 = s00,
        s20 = s00,
        s21 = s00,
        s30 = s00,
        s31 = s00;
      let a0: usize = a + <usize>i * aStride;
      let a1 = a0 + aStride;
      let a2 = a1 + aStride;
      let a3 = a2 + aStride;
      for (let p = panel; p < panelEnd; p += 32) {
        const b0 = v128.load(p);
        const b1 = v128.load(p, 16);
        const x0 = v128.load32_splat(a0);
        s00 = i32x4.add(s00, i32x4.dot_i16x8_s(x0, b0));
        s01 = i32x4.add(s01, i32x4.dot_i16x8_s(x0, b1));
        const x1 = v128.load32_splat(a1);
        s10 = i32x4.add(s10, i32x4.dot_i16x8_s(x1, b0));
        s11 = i32x4.add(s11, i32x4.dot_i16x8_s(x1, b1));
        const x2 = v128.load32_splat(a2);
        s20 = i32x4.add(s20, i32x4.dot_i16x8_s(x2, b0));
        s21 = i32x4.add(s21, i32x4.dot_i16x8_s(x2, b1));
        const x3 = v128.load32_splat(a3);
        s30 = i32x4.add(s30, i32x4.dot_i16x8_s(x3, b0));
        s31 = i32x4.add(s31, i32x4.dot_i16x8_s(x3, b1));
        a0 += 4;
        a1 += 4;
        a2 += 4;
        a3 += 4;
      }
      let cp: usize = c + <usize>i * cStride + ((<usize>j) << 2);
      const sc: usize = scales + ((<usize>i) << 2);
      scaled(cp, s00, s01, k0, k1, bias0, bias1, f32.load(sc));
      cp += cStride;
      scaled(cp, s10, s11, k0, k1, bias0, bias1, f32.load(sc, 4));
      cp += cStride;
      scaled(cp, s20, s21, k0, k1, bias0, bias1, f32.load(sc, 8));
      cp += cStride;
      scaled(cp, s30, s31, k0, k1, bias0, bias1, f32.load(sc, 12));
    }
    for (; i < m; i++) {
      let s0 = i32x4.splat(0),
        s1 = s0;
      let a0: usize = a + <usize>i * aStride;
      for (let p = panel; p < panelEnd; p += 32) {
        const x0 = v128.load32_splat(a0);
        s0 = i32x4.add(s0, i32x4.dot_i16x8_s(x0, v128.load(p)));
        s1 = i32x4.add(s1, i32x4.dot_i16x8_s(x0, v128.load(p, 16)));
        a0 += 4;
      }
      scaled(
        c + <usize>i * cStride + ((<usize>j) << 2),
        s0,
        s1,
        k0,
        k1,
        bias0,
        bias1,
        f32.load(scales + ((<usize>i) << 2)),
      );
    }
  }
}

function scaled(c: usize, s0: v128, s1: v128, k0: v128, k1: v128, bias0: v128, bias1: v128, scale: f32): void {
  const k = f32x4.splat(scale);
  v128.store(c, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(s0), f32x4.mul(k0, k)), bias0));
  v128.store(c, f32x4.add(f32x4.mul(f32x4.convert_i32x4_s(s1), f32x4.mul(k1, k)), bias1), 16);
}

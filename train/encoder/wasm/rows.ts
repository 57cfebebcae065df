// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.
import { exp4 } from './exp';

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

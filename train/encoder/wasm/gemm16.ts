// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.

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
    if (bias !== 0) {
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

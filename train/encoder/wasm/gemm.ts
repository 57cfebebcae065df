// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.

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
    if (bias !== 0) {
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

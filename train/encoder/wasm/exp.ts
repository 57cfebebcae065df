// @ts-nocheck AssemblyScript, compiled by build.ts into models/kernels.wasm; tsc does not know its types.

/** e^x to about 1e-7 relative, by 2^n and a sixth-degree polynomial of the rest. */
export function exp4(x: v128): v128 {
  const t = f32x4.mul(f32x4.pmax(f32x4.pmin(x, f32x4.splat(80)), f32x4.splat(-80)), f32x4.splat(Mathf.LOG2E));
  const n = f32x4.nearest(t);
  const f = f32x4.sub(t, n);
  let p = f32x4.splat(0.0001540353039338161);
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.0013333558146428443));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.009618129107628477));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.05550410866482158));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(0.2402265069591007));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(Mathf.LN2));
  p = f32x4.add(f32x4.mul(p, f), f32x4.splat(1));
  const e = i32x4.shl(i32x4.add(i32x4.trunc_sat_f32x4_s(n), i32x4.splat(127)), 23);
  return f32x4.mul(p, e);
}

export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

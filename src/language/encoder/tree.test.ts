import { describe, expect, it } from 'vitest';
import { bestTree } from './tree.ts';

/** The best tree with one root by trying every choice of heads. */
function bruteForce(w: Float32Array, stride: number, n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Int32Array(n + 1);
  const reaches = (d: number): boolean => {
    let at = d;
    for (let steps = 0; steps <= n && at !== 0; steps++) at = heads[at]!;
    return at === 0;
  };
  const choose = (d: number, sum: number, roots: number) => {
    if (d > n) {
      if (roots !== 1) return;
      for (let i = 1; i <= n; i++) if (!reaches(i)) return;
      best = Math.max(best, sum);
      return;
    }
    for (let h = 0; h <= n; h++) {
      if (h === d || (h === 0 && roots === 1)) continue;
      heads[d] = h;
      choose(d + 1, sum + w[d * stride + h]!, roots + (h === 0 ? 1 : 0));
    }
  };
  choose(1, 0, 0);
  return best;
}

describe('the best tree', () => {
  it('is as good as the best of all trees, on random scores', () => {
    let seed = 1;
    const random = () => {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    for (let round = 0; round < 300; round++) {
      const n = 1 + (round % 5);
      const stride = 8;
      const w = Float32Array.from({ length: (n + 1) * stride }, () => random() * 4 - 2);
      const heads = new Int32Array(n + 1);
      bestTree(w, 0, stride, n, heads);
      let sum = 0;
      for (let d = 1; d <= n; d++) sum += w[d * stride + heads[d]!]!;
      expect(heads.subarray(1).filter((h) => h === 0)).toHaveLength(1);
      expect(sum, `seed 1, round ${round}`).toBeCloseTo(bruteForce(w, stride, n), 4);
    }
  });

  it('breaks a cycle that the best single heads make', () => {
    const w = Float32Array.from([0, 0, 0, 0, 1, 0, 9, 0, 2, 9, 0, 0]);
    const heads = new Int32Array(3);
    bestTree(w, 0, 4, 2, heads);
    expect([...heads.subarray(1)]).toEqual([2, 0]);
  });
});

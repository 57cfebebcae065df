/**
 * Best tree over scores[dependent × stride + head], heads 0 … n where 0 is the root, dependents 1 … n; exactly one word hangs on the root.
 * Writes the head of each dependent to heads[1 … n]. Greedy where that gives a tree; else Chu, Liu and Edmonds.
 */
export function bestTree(scores: Float32Array, at: number, stride: number, n: number, heads: Int32Array): void {
  let roots = 0;
  for (let d = 1; d <= n; d++) {
    let best = -1;
    for (let h = 0; h <= n; h++) {
      if (h !== d && (best < 0 || scores[at + d * stride + h]! > scores[at + d * stride + best]!)) best = h;
    }
    heads[d] = best;
    if (best === 0) roots++;
  }
  if (roots === 1 && firstCycle(heads, n) === null) return;
  const m = n + 1;
  const w = new Float64Array(m * m).fill(-Infinity);
  // A penalty on the root's edges larger than any score makes the best tree use just one.
  for (let d = 1; d <= n; d++) {
    for (let h = 0; h <= n; h++) if (h !== d) w[d * m + h] = scores[at + d * stride + h]! - (h === 0 ? 1e5 : 0);
  }
  const found = arborescence(w, m);
  for (let d = 1; d <= n; d++) heads[d] = found[d]!;
}

/** The dependents of one cycle, or null. */
function firstCycle(heads: Int32Array, n: number): number[] | null {
  const seen = new Int32Array(n + 1);
  for (let d = 1; d <= n; d++) {
    let at = d;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = d;
      at = heads[at]!;
    }
    if (at === 0 || seen[at] !== d) continue;
    const cycle = [at];
    for (let i = heads[at]!; i !== at; i = heads[i]!) cycle.push(i);
    return cycle;
  }
  return null;
}

/** Maximum arborescence rooted at 0 of a dense graph w[dependent × m + head]; one cycle contracted a turn, so n² each. */
function arborescence(w: Float64Array, m: number): Int32Array {
  const heads = new Int32Array(m);
  for (let d = 1; d < m; d++) {
    let best = 0;
    for (let h = 0; h < m; h++) if (h !== d && w[d * m + h]! > w[d * m + best]!) best = h;
    heads[d] = best;
  }
  const cycle = firstCycle(heads, m - 1);
  if (cycle === null) return heads;
  const inside = new Uint8Array(m);
  for (const v of cycle) inside[v] = 1;
  const rest: number[] = [];
  for (let v = 0; v < m; v++) if (inside[v] === 0) rest.push(v);
  const c = rest.length;
  const size = c + 1;
  const small = new Float64Array(size * size).fill(-Infinity);
  const into = new Int32Array(c);
  const outOf = new Int32Array(c);
  for (let i = 0; i < c; i++) {
    const v = rest[i]!;
    for (let j = 0; j < c; j++) if (i !== j && v !== 0) small[i * size + j] = w[v * m + rest[j]!]!;
    for (const u of cycle) {
      if (v !== 0 && w[v * m + u]! > small[i * size + c]!) {
        small[i * size + c] = w[v * m + u]!;
        outOf[i] = u;
      }
      const gain = w[u * m + v]! - w[u * m + heads[u]!]!;
      if (gain > small[c * size + i]!) {
        small[c * size + i] = gain;
        into[i] = u;
      }
    }
  }
  const found = arborescence(small, size);
  for (let i = 1; i < c; i++) heads[rest[i]!] = found[i] === c ? outOf[i]! : rest[found[i]!]!;
  const entry = found[c]!;
  heads[into[entry]!] = rest[entry]!;
  return heads;
}

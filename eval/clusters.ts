/** A partition of mentions: each cluster is a list of mention numbers; the same number means the same mention on both sides. */
export type Clusters = number[][];

/** Numerator and denominator of recall, then of precision. */
type Parts = [number, number, number, number];

/** MUC (Vilain et al. 1995): links kept. */
export function muc(gold: Clusters, ours: Clusters): Parts {
  const half = (keys: Clusters, others: Clusters): [number, number] => {
    const at = index(others);
    let kept = 0;
    let all = 0;
    for (const cluster of keys) {
      if (cluster.length < 2) continue;
      const parts = new Set(cluster.map((m) => at.get(m) ?? `alone ${m}`)).size;
      kept += cluster.length - parts;
      all += cluster.length - 1;
    }
    return [kept, all];
  };
  return [...half(gold, ours), ...half(ours, gold)];
}

/** B-cubed (Bagga and Baldwin 1998): each mention's share of right company. */
export function b3(gold: Clusters, ours: Clusters): Parts {
  const half = (keys: Clusters, others: Clusters): [number, number] => {
    const at = index(others);
    let right = 0;
    let all = 0;
    for (const cluster of keys) {
      const counts = new Map<number, number>();
      for (const m of cluster) if (at.has(m)) counts.set(at.get(m)!, (counts.get(at.get(m)!) ?? 0) + 1);
      for (const count of counts.values()) right += (count * count) / cluster.length;
      all += cluster.length;
    }
    return [right, all];
  };
  return [...half(gold, ours), ...half(ours, gold)];
}

/** CEAF-e (Luo 2005): best one-to-one alignment of clusters by 2|both| / (|a| + |b|); clusters that no mention ties are aligned apart. */
export function ceafe(gold: Clusters, ours: Clusters): Parts {
  const at = index(ours);
  const both = gold.map((cluster) => {
    const row = new Map<number, number>();
    for (const m of cluster) if (at.has(m)) row.set(at.get(m)!, (row.get(at.get(m)!) ?? 0) + 1);
    return row;
  });
  const owners: number[][] = ours.map(() => []);
  both.forEach((row, g) => {
    for (const o of row.keys()) owners[o]!.push(g);
  });
  const seen = new Set<number>();
  let sum = 0;
  gold.forEach((_, first) => {
    if (seen.has(first)) return;
    const rows = [first];
    const columns = new Map<number, number>();
    seen.add(first);
    for (const g of rows)
      for (const o of both[g]!.keys()) {
        if (columns.has(o)) continue;
        columns.set(o, columns.size);
        for (const other of owners[o]!) if (!seen.has(other)) rows.push(other);
        for (const other of owners[o]!) seen.add(other);
      }
    const phi = rows.map((g) => {
      const row = new Array<number>(columns.size).fill(0);
      for (const [o, count] of both[g]!) row[columns.get(o)!] = (2 * count) / (gold[g]!.length + ours[o]!.length);
      return row;
    });
    sum += assignment(phi);
  });
  return [sum, gold.length, sum, ours.length];
}

const index = (clusters: Clusters): Map<number, number> =>
  new Map(clusters.flatMap((cluster, c) => cluster.map((m) => [m, c] as const)));

/** The largest sum of one-to-one pairs (Kuhn and Munkres, with potentials; O(n³)). */
export function assignment(scores: readonly (readonly number[])[]): number {
  const n = scores.length;
  const m = Math.max(n, scores[0]?.length ?? 0);
  const cost = (i: number, j: number): number => -(scores[i]?.[j] ?? 0);
  const u = new Float64Array(m + 1);
  const v = new Float64Array(m + 1);
  const match = new Int32Array(m + 1);
  for (let i = 1; i <= m; i++) {
    const way = new Int32Array(m + 1);
    const least = new Float64Array(m + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(m + 1);
    match[0] = i;
    let column = 0;
    do {
      used[column] = 1;
      const row = match[column]!;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= m; j++) {
        if (used[j]) continue;
        const current = cost(row - 1, j - 1) - u[row]! - v[j]!;
        if (current < least[j]!) {
          least[j] = current;
          way[j] = column;
        }
        if (least[j]! < delta) {
          delta = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= m; j++) {
        if (used[j]) {
          u[match[j]!]! += delta;
          v[j]! -= delta;
        } else least[j]! -= delta;
      }
      column = next;
    } while (match[column] !== 0);
    do {
      const before = way[column]!;
      match[column] = match[before]!;
      column = before;
    } while (column !== 0);
  }
  let sum = 0;
  for (let j = 1; j <= m; j++) sum += scores[match[j]! - 1]?.[j - 1] ?? 0;
  return sum;
}

/** F1 of summed parts. */
export function f1(parts: Parts): number {
  const [recallRight, recallAll, precisionRight, precisionAll] = parts;
  const r = recallAll === 0 ? 0 : recallRight / recallAll;
  const p = precisionAll === 0 ? 0 : precisionRight / precisionAll;
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** CoNLL's mean of the three, over documents: parts are summed first. */
export function conll(documents: readonly { gold: Clusters; ours: Clusters }[]): {
  muc: number;
  b3: number;
  ceafe: number;
  conll: number;
} {
  const sums: [Parts, Parts, Parts] = [
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ];
  for (const { gold, ours } of documents) {
    [muc, b3, ceafe].forEach((measure, k) => {
      measure(gold, ours).forEach((part, i) => {
        sums[k]![i]! += part;
      });
    });
  }
  const [m, b, c] = sums.map(f1) as [number, number, number];
  return { muc: m, b3: b, ceafe: c, conll: (m + b + c) / 3 };
}

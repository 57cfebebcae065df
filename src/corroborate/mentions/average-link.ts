/** A pair of items and how much speaks for putting them together. */
export interface Tie {
  a: number;
  b: number;
  score: number;
}

/**
 * Average-link clustering: the two clusters whose members score highest on average are joined, as long as that is `least` or more. Pairs
 * without a tie score `absent`. Gives the number of each item's cluster: its first item. Ties between equal scores go to the lower
 * numbers, so that the result depends on the numbers alone. Cost: about ties × log, plus the rows that are merged.
 */
export function averageLink(items: number, ties: readonly Tie[], least: number, absent: number): Int32Array {
  const rows: Map<number, number>[] = Array.from({ length: items }, () => new Map());
  for (const { a, b, score } of ties) {
    if (a === b) continue;
    rows[a]!.set(b, score - absent);
    rows[b]!.set(a, score - absent);
  }
  const size = new Int32Array(items).fill(1);
  const into = Int32Array.from({ length: items }, (_, i) => i);
  const best = new Float64Array(items);
  const mate = new Int32Array(items);
  const find = (i: number): void => {
    best[i] = Number.NEGATIVE_INFINITY;
    mate[i] = -1;
    for (const [j, sum] of rows[i]!) {
      const score = sum / (size[i]! * size[j]!) + absent;
      if (score > best[i] || (score === best[i] && j < mate[i])) {
        best[i] = score;
        mate[i] = j;
      }
    }
  };
  for (let i = 0; i < items; i++) find(i);
  for (;;) {
    let top = -1;
    for (let i = 0; i < items; i++) if (mate[i]! >= 0 && (top < 0 || best[i]! > best[top]!)) top = i;
    if (top < 0 || best[top]! < least) break;
    const kept = Math.min(top, mate[top]!);
    const gone = Math.max(top, mate[top]!);
    const row = rows[kept];
    for (const [other, sum] of rows[gone]!) {
      if (other === kept) continue;
      const both = (row!.get(other) ?? 0) + sum;
      row!.set(other, both);
      rows[other]!.set(kept, both);
      rows[other]!.delete(gone);
    }
    row!.delete(gone);
    rows[gone]!.clear();
    mate[gone] = -1;
    size[kept]! += size[gone]!;
    into[gone] = kept;
    find(kept);
    for (const [other, sum] of row!) {
      if (mate[other] === kept || mate[other] === gone) find(other);
      else {
        const score = sum / (size[kept]! * size[other]!) + absent;
        if (score > best[other]! || (score === best[other] && kept < mate[other]!)) {
          best[other] = score;
          mate[other] = kept;
        }
      }
    }
  }
  for (let i = 0; i < items; i++) into[i] = into[into[i]!]!;
  return into;
}

import { batchOf } from '../../src/language/encoder/batch.ts';
import { labelScores, run } from '../../src/language/encoder/net.ts';
import { bestTree } from '../../src/language/encoder/tree.ts';
import type { Trainee } from './model.ts';
import { bestSpans } from './spans.ts';
import type { Coded } from './step.ts';
import { tapeOps } from './tape.ts';

export interface Parsed {
  tags: Int32Array;
  heads: Int32Array;
  labels: Int32Array;
  names: { first: number; last: number; kind: number }[];
}

const best = (f: Float32Array, at: number, n: number): number => {
  let top = 0;
  for (let c = 1; c < n; c++) if (f[at + c]! > f[at + top]!) top = c;
  return top;
};

/** Reads sentences with the weights as they stand. */
export function parseAll(t: Trainee, sentences: Coded[]): Parsed[] {
  const out: Parsed[] = [];
  for (let first = 0; first < sentences.length; first += 40) {
    const part = sentences.slice(first, first + 40);
    t.engine.release(t.mark);
    const batch = batchOf(part.map((s) => s.words));
    const { ops } = tapeOps(t.engine, t.params, t.table, t.vectors, 1);
    const scores = run(ops, t.shape, batch);
    const rows = Int32Array.from({ length: batch.rows }, (_, i) => i);
    const trees = part.map((s, i) => {
      const n = s.words.length;
      const heads = new Int32Array(n + 1);
      bestTree(t.engine.f32(), scores.arcs.places[i]! >> 2, scores.arcs.strides[i]!, n, heads);
      for (let d = 1; d <= n; d++) rows[batch.starts[i]! + d] = batch.starts[i]! + heads[d]!;
      return heads.subarray(1);
    });
    const labels = labelScores(ops, scores, rows);
    const f = t.engine.f32();
    for (let i = 0; i < part.length; i++) {
      const n = part[i]!.words.length;
      const row = batch.starts[i]! + 1;
      const pick = (m: { at: number; cols: number }, classes: number) =>
        Int32Array.from({ length: n }, (_, d) => best(f, (m.at >> 2) + (row + d) * m.cols, classes));
      out.push({
        tags: pick(scores.tags, t.shape.tags),
        heads: trees[i]!,
        labels: pick(labels, t.shape.labels),
        names: bestSpans(f, (scores.names.at >> 2) + row * scores.names.cols, scores.names.cols, n),
      });
    }
  }
  return out;
}

export interface Figures {
  upos: number;
  uas: number;
  las: number;
  /** Labelled F1 of each relation asked for. */
  relations: Record<string, number>;
  /** Exact span F1: all, PER, LOC, ORG; null where no names are marked. */
  names: number[] | null;
}

const f1 = (right: number, found: number, wanted: number): number => (right === 0 ? 0 : (2 * right) / (found + wanted));

/** Compares with the gold standard; punctuation counts, subtypes too. `tagNames` are "UPOS|XPOS". */
export function measure(
  gold: { tags: string[]; heads: Int32Array; labels: string[]; names: Int32Array | null }[],
  parsed: Parsed[],
  tagNames: string[],
  labelNames: string[],
  goldSpans: (names: Int32Array) => string[],
): Figures {
  let [tokens, upos, uas, las] = [0, 0, 0, 0];
  const relations = ['nsubj', 'obj', 'nsubj:pass', 'obl', 'ccomp'];
  const counts = new Map(relations.map((r) => [r, [0, 0, 0]]));
  const spans = [0, 1, 2, 3].map(() => [0, 0, 0]);
  let named = false;
  const short = (tag: string) => tag.split('|')[0];
  for (let s = 0; s < gold.length; s++) {
    const g = gold[s];
    const p = parsed[s];
    for (let i = 0; i < g!.tags.length; i++) {
      tokens++;
      const label = labelNames[p!.labels[i]!];
      if (short(tagNames[p!.tags[i]!]!) === short(g!.tags[i]!)) upos++;
      const same = p!.heads[i] === g!.heads[i];
      if (same) uas++;
      if (same && label === g!.labels[i]) las++;
      const found = counts.get(label!);
      const wanted = counts.get(g!.labels[i]!);
      if (found !== undefined) found[1]!++;
      if (wanted !== undefined) wanted[2]!++;
      if (same && label === g!.labels[i] && wanted !== undefined) wanted[0]!++;
    }
    if (g!.names === null) continue;
    named = true;
    const wanted = new Set(goldSpans(g!.names));
    const found = p!.names.map((n) => `${n.first} ${n.last} ${n.kind}`);
    for (const key of found) {
      const kind = 1 + Number(key.at(-1));
      for (const k of [0, kind]) {
        spans[k]![1]!++;
        if (wanted.has(key)) spans[k]![0]!++;
      }
    }
    for (const key of wanted) for (const k of [0, 1 + Number(key.at(-1))]) spans[k]![2]!++;
  }
  return {
    upos: upos / tokens,
    uas: uas / tokens,
    las: las / tokens,
    relations: Object.fromEntries([...counts].map(([r, [a, b, c]]) => [r, f1(a!, b!, c!)])),
    names: named ? spans.map(([a, b, c]) => f1(a!, b!, c!)) : null,
  };
}

/** One line of figures in per cent. */
export function line(name: string, f: Figures): string {
  const p = (x: number) => (100 * x).toFixed(1);
  const relations = Object.entries(f.relations)
    .map(([r, x]) => `${r} ${p(x)}`)
    .join(' ');
  const names =
    f.names === null
      ? ''
      : ` names ${p(f.names[0]!)} (PER ${p(f.names[1]!)} LOC ${p(f.names[2]!)} ORG ${p(f.names[3]!)})`;
  return `${name}: UPOS ${p(f.upos)} UAS ${p(f.uas)} LAS ${p(f.las)} ${relations}${names}`;
}

import { BEGIN, LAST, NAME_CLASSES, UNIT } from '../../src/language/encoder/spans.ts';

const opens = (c: number): boolean => c === 0 || (c - 1) % 4 === BEGIN || (c - 1) % 4 === UNIT;
const closes = (c: number): boolean => c === 0 || (c - 1) % 4 === LAST || (c - 1) % 4 === UNIT;
const kindOf = (c: number): number => (c - 1) >> 2;

function mayFollow(before: number, c: number): boolean {
  return closes(before) ? opens(c) : !opens(c) && kindOf(before) === kindOf(c);
}

const FROM: number[][] = Array.from({ length: NAME_CLASSES }, (_, c) =>
  Array.from({ length: NAME_CLASSES }, (_, b) => b).filter((b) => mayFollow(b, c)),
);

export interface KindSpan {
  first: number;
  last: number;
  kind: number;
}

/** The spans of the best well-formed sequence of classes (Viterbi); scores: rows of `stride` floats from `at`, n rows. */
export function bestSpans(scores: Float32Array, at: number, stride: number, n: number): KindSpan[] {
  const best = new Float64Array(n * NAME_CLASSES);
  const from = new Int8Array(n * NAME_CLASSES);
  for (let i = 0; i < n; i++) {
    for (let c = 0; c < NAME_CLASSES; c++) {
      let top = i === 0 ? (opens(c) ? 0 : -Infinity) : -Infinity;
      if (i > 0) {
        for (const b of FROM[c]!) {
          if (best[(i - 1) * NAME_CLASSES + b]! > top) {
            top = best[(i - 1) * NAME_CLASSES + b]!;
            from[i * NAME_CLASSES + c] = b;
          }
        }
      }
      best[i * NAME_CLASSES + c] = top + scores[at + i * stride + c]!;
    }
  }
  let c = 0;
  let top = -Infinity;
  for (let e = 0; e < NAME_CLASSES; e++) {
    if (closes(e) && best[(n - 1) * NAME_CLASSES + e]! > top) {
      top = best[(n - 1) * NAME_CLASSES + e]!;
      c = e;
    }
  }
  const spans: KindSpan[] = [];
  let last = n - 1;
  for (let i = n - 1; i >= 0; i--) {
    if (c !== 0) {
      if (closes(c)) last = i;
      if (opens(c)) spans.push({ first: i, last, kind: kindOf(c) });
    }
    c = from[i * NAME_CLASSES + c]!;
  }
  return spans.reverse();
}

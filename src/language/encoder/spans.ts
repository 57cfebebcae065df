/** Classes of the name head: O, then B I L U of each kind. */
export const NAME_KINDS = ['PER', 'LOC', 'ORG'] as const;
export const NAME_CLASSES = 1 + 4 * NAME_KINDS.length;

export const BEGIN = 0;
export const INSIDE = 1;
export const LAST = 2;
export const UNIT = 3;

const NAMER_ORDER = ['PER', 'ORG', 'LOC'] as const;
const LABEL_COUNT = 1 + 2 * NAMER_ORDER.length;

/** Class of a position in a span of kind k. */
export function nameClass(kind: number, position: 'begin' | 'inside' | 'last' | 'unit'): number {
  return 1 + 4 * kind + { begin: BEGIN, inside: INSIDE, last: LAST, unit: UNIT }[position];
}

/** Sums two chances given as logarithms. */
const either = (a: number, b: number): number => Math.max(a, b) + Math.log1p(Math.exp(-Math.abs(a - b)));

/**
 * What the name head says as log-odds of labels in the namer's order: outside, then "begins" and "inside" of person, organisation, place.
 * `logs` holds log-probabilities of the name classes; `share` scales them.
 */
export function labelOdds(logs: Float32Array, share: number): Float64Array {
  const n = logs.length / NAME_CLASSES;
  const out = new Float64Array(n * LABEL_COUNT);
  for (let i = 0; i < n; i++) {
    const at = i * NAME_CLASSES;
    out[i * LABEL_COUNT] = share * logs[at]!;
    for (const [place, kind] of NAMER_ORDER.entries()) {
      const k = at + 1 + 4 * NAME_KINDS.indexOf(kind);
      out[i * LABEL_COUNT + 1 + 2 * place] = share * either(logs[k + BEGIN]!, logs[k + UNIT]!);
      out[i * LABEL_COUNT + 2 + 2 * place] = share * either(logs[k + INSIDE]!, logs[k + LAST]!);
    }
  }
  return out;
}

import { describe, expect, it } from 'vitest';
import { NAME_CLASSES, nameClass } from '../../src/language/encoder/spans.ts';
import { bestSpans } from './spans.ts';

function scoresFor(rows: [number, number][][]): Float32Array {
  const f = new Float32Array(rows.length * 16);
  for (const [i, row] of rows.entries()) for (const [c, v] of row) f[i * 16 + c] = v;
  return f;
}

describe('names from scores', () => {
  it('joins beginning, inside and last of one kind', () => {
    const f = scoresFor([
      [[nameClass(2, 'begin'), 3]],
      [[nameClass(2, 'inside'), 3]],
      [[nameClass(2, 'last'), 3]],
      [[0, 3]],
      [[nameClass(1, 'unit'), 3]],
    ]);
    expect(bestSpans(f, 0, 16, 5)).toEqual([
      { first: 0, last: 2, kind: 2 },
      { first: 4, last: 4, kind: 1 },
    ]);
  });

  it('never gives a span without an end or of two kinds', () => {
    const f = scoresFor([[[nameClass(0, 'begin'), 5]], [[nameClass(1, 'last'), 4]], [[nameClass(0, 'inside'), 5]]]);
    for (const { first, last, kind } of bestSpans(f, 0, 16, 3)) {
      expect(last).toBeGreaterThanOrEqual(first);
      expect(kind).toBeLessThan((NAME_CLASSES - 1) / 4);
    }
    expect(bestSpans(scoresFor([[[nameClass(0, 'begin'), 5]]]), 0, 16, 1)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { labelOdds, NAME_CLASSES, nameClass } from './spans.ts';

describe('label odds', () => {
  it('puts the chances of each kind at the label of that kind', () => {
    const logs = new Float32Array(3 * NAME_CLASSES).fill(Math.log(0.01));
    logs[nameClass(2, 'begin')] = Math.log(0.4);
    logs[nameClass(2, 'unit')] = Math.log(0.4);
    logs[NAME_CLASSES + nameClass(2, 'last')] = Math.log(0.8);
    logs[2 * NAME_CLASSES] = Math.log(0.8);
    const odds = labelOdds(logs, 1);
    const best = (row: number) => {
      const part = Array.from(odds.subarray(row * 7, row * 7 + 7));
      return part.indexOf(Math.max(...part));
    };
    // outside, B I person, B I organisation, B I place
    expect([best(0), best(1), best(2)]).toEqual([3, 4, 0]);
    expect(Math.exp(odds[3]!)).toBeCloseTo(0.8, 5);
  });
});

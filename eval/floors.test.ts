import { describe, expect, it } from 'vitest';
import { checkFloors, raisedFloors, unmeasuredSets } from './floors.ts';
import type { EvalResult, EvalRow } from './types.ts';

const result = (ours: number, more: Partial<EvalRow> = {}, gold = 'aaa'): EvalResult => ({
  rows: [{ task: 'names', set: 'own', metric: 'F1', ours, ...more }],
  errors: [],
  fingerprints: { own: gold, other: 'bbb' },
});
const floors = { 'names | own | F1': { floor: 0.8, gold: 'aaa' } };

describe('floors', () => {
  it('hold what is as high as they are, to a thousandth', () => {
    expect(checkFloors([result(0.8)], floors)).toEqual([]);
    expect(checkFloors([result(0.7996)], floors)).toEqual([]);
    expect(checkFloors([result(0.799)], floors)).toHaveLength(1);
    expect(checkFloors([result(Number.NaN)], floors)).toHaveLength(1);
  });

  it('do not compare figures on other gold, but say so', () => {
    expect(checkFloors([result(0.9, {}, 'ccc')], floors)).toEqual([expect.stringContaining('now ccc')]);
  });

  it('miss a figure that is no longer measured on a set that is', () => {
    expect(checkFloors([result(0.9, { metric: 'recall' })], floors)).toEqual([
      expect.stringContaining('no longer measured'),
    ]);
    expect(checkFloors([result(0.9, { set: 'other' })], floors)).toEqual([]);
    expect(unmeasuredSets([result(0.9, { set: 'other' })], floors, ['names'])).toEqual(['names | own']);
    expect(unmeasuredSets([result(0.9, { set: 'other' })], floors, ['parse'])).toEqual([]);
  });

  it('rise with the figure and never fall', () => {
    expect(raisedFloors([result(0.8765)], floors)['names | own | F1']).toEqual({ floor: 0.876, gold: 'aaa' });
    expect(raisedFloors([result(0.5)], floors)).toEqual(floors);
    expect(raisedFloors([result(0.5, {}, 'ccc')], floors)).toEqual(floors);
  });

  it('hold a share of faults from above, to a thousandth, and fall with it', () => {
    const fault = { isFault: true };
    expect(checkFloors([result(0.8004, fault)], floors)).toEqual([]);
    expect(checkFloors([result(0.5, fault)], floors)).toEqual([]);
    expect(checkFloors([result(0.801, fault)], floors)).toEqual([expect.stringContaining('above its floor 0.800')]);
    expect(raisedFloors([result(0.5001, fault)], floors)['names | own | F1']).toEqual({ floor: 0.501, gold: 'aaa' });
    expect(raisedFloors([result(0.9, fault)], floors)).toEqual(floors);
  });

  it('keep the reason of one that was lowered, and are not set for figures without a floor', () => {
    const lowered = { 'names | own | F1': { floor: 0.8, gold: 'aaa', lowered: 'two texts were wrong' } };
    expect(raisedFloors([result(0.9)], lowered)['names | own | F1']?.lowered).toBe('two texts were wrong');
    expect(raisedFloors([result(0.9, { floor: false })], {})).toEqual({});
  });
});

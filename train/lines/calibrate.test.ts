import { describe, expect, it } from 'vitest';
import { isSure, probability } from '../../src/mentions/learned/calibrator.ts';
import { SIGNS } from '../../src/mentions/learned/signs.ts';
import { generator } from '../encoder/model.ts';
import { CALIBRATION_SETTINGS, calibrate } from './calibrate.ts';
import type { Outcome } from './outcomes.ts';

/** Lines whose chance of being true is known: the logistic of their first sign. */
function drawn(count: number, seed: number): (Outcome & { chance: number })[] {
  const random = generator(seed);
  return Array.from({ length: count }, (_, i) => {
    const signs = SIGNS.map(() => random() * 6 - 3);
    const chance = 1 / (1 + Math.exp(-(signs[0] ?? 0)));
    const isTrue = random() < chance;
    return { what: i % 2 === 0 ? 'seize' : 'protest', signs, isTrue, isRight: isTrue, chance };
  });
}

describe('calibration', () => {
  const made = calibrate(drawn(4000, 1), { ...CALIBRATION_SETTINGS, wrong: 0.2 });
  const fresh = drawn(4000, 2);
  const told = fresh.map((one) => ({ ...one, p: probability(made, one.what, one.signs) }));

  it('gives the chance that a line is true, of lines that it has not seen', () => {
    const off = told.reduce((sum, { p, chance }) => sum + Math.abs(p - chance), 0) / told.length;
    expect(off).toBeLessThan(0.05);
  });

  it('is sure of no more wrong lines than it may be', () => {
    const sure = told.filter(({ what, p }) => isSure(made, what, p, 200));
    expect(sure.length).toBeGreaterThan(1000);
    expect(sure.filter(({ isTrue }) => !isTrue).length / sure.length).toBeLessThan(0.23);
  });

  it('is sure of nothing where all lines are wrong', () => {
    const wrong = drawn(500, 3).map((one) => ({ ...one, isTrue: false }));
    const never = calibrate(wrong, CALIBRATION_SETTINGS);
    expect(wrong.filter(({ what, signs }) => isSure(never, what, probability(never, what, signs), 200))).toEqual([]);
  });
});

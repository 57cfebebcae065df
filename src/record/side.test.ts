import { describe, expect, it } from 'vitest';
import { asCounted, governedBy, governs, partsOfSide, sideIn } from './side.ts';

describe('sides', () => {
  it('come apart as they were made, with and without a country', () => {
    expect(sideIn('opposition', 'SY')).toBe('opposition:SY');
    expect(partsOfSide('opposition:SY')).toEqual({ camp: 'opposition', country: 'SY' });
    expect(sideIn('government', null)).toBe('government:');
    expect(partsOfSide('government:')).toEqual({ camp: 'government', country: null });
  });

  it('govern their own country alone, and none that nobody knows', () => {
    expect(governs('government:SY', 'SY')).toBe(true);
    expect(governs('government:SY', 'IQ')).toBe(false);
    expect(governs('opposition:SY', 'SY')).toBe(false);
    expect(governs('government:', null)).toBe(false);
    expect(governs(null, 'SY')).toBe(false);
    expect(governedBy('state:RU')).toBeNull();
  });

  it('count who acts for a state to its government', () => {
    expect(asCounted('state:RU')).toBe('government:RU');
    expect(asCounted('opposition:SY')).toBe('opposition:SY');
  });
});

import type { Certainty } from '../../record/observation.ts';

/** How real an event is by its words: value -3 … 3, how it is put, whether it is negated, and the marks seen on the way. */
export interface Modality {
  value: number;
  certainty: Certainty;
  negative: boolean;
  marks: readonly string[];
}

/** Plainly told. */
export const asserted = (...marks: string[]): Modality => ({ value: 3, certainty: 'asserted', negative: false, marks });

/** Neither told nor denied. */
export const open = (value: number, certainty: Certainty, ...marks: string[]): Modality => ({
  value,
  certainty,
  negative: false,
  marks,
});

const rank: Certainty[] = ['asserted', 'hedged', 'claimed', 'predicted', 'planned', 'conditional', 'asked', 'unknown'];

/** The one of two that is further from telling it plainly. */
export const weaker = (a: Certainty, b: Certainty): Certainty => (rank.indexOf(a) >= rank.indexOf(b) ? a : b);

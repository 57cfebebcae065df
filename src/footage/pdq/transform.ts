import { SIDE } from './jarosz.ts';

const { fround } = Math;

/** Rows and columns of the transform that are kept: frequencies 1 to 16. */
export const KEPT = 16;

/** Row i holds frequency i + 1 of the 64-point DCT-II, scaled by √(2/64), each entry rounded to float32. */
const COSINES = Float32Array.from(
  { length: KEPT * SIDE },
  (_, at) => Math.sqrt(2 / SIDE) * Math.cos((Math.PI / 2 / SIDE) * (Math.floor(at / SIDE) + 1) * (2 * (at % SIDE) + 1)),
);

/** Frequencies 1 to 16 of a 64 × 64 picture along both axes: 16 × 16 values in rows (vertical frequency first). */
export function transform(small: Float32Array): Float32Array {
  const half = new Float32Array(KEPT * SIDE);
  for (let i = 0; i < KEPT; i++)
    for (let x = 0; x < SIDE; x++) {
      let sum = 0;
      for (let k = 0; k < SIDE; k++) sum = fround(sum + fround(COSINES[i * SIDE + k]! * small[k * SIDE + x]!));
      half[i * SIDE + x] = sum;
    }
  const whole = new Float32Array(KEPT * KEPT);
  for (let i = 0; i < KEPT; i++)
    for (let j = 0; j < KEPT; j++) {
      let sum = 0;
      for (let k = 0; k < SIDE; k++) sum = fround(sum + fround(half[i * SIDE + k]! * COSINES[j * SIDE + k]!));
      whole[i * KEPT + j] = sum;
    }
  return whole;
}

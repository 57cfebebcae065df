import { qualityOf } from '../pdq/quality.ts';

/** Deviation of an ordinary daylight picture, in grey levels: darker and paler ones are stretched up to it. */
const ORDINARY = 40;
/** Never stretched more than this: what noise a decoder leaves in black stays under one step of the measure. */
const MOST_GAIN = 4;

/** PDQ's quality once the contrast is evened, 0 to 100: a dark scene has something to compare, a black or flat frame has not. */
export function detailOf(grid: Float32Array): number {
  let sum = 0;
  let squares = 0;
  for (const value of grid) {
    sum += value;
    squares += value * value;
  }
  const mean = sum / grid.length;
  const deviation = Math.sqrt(Math.max(0, squares / grid.length - mean * mean));
  const gain = Math.min(MOST_GAIN, Math.max(1, ORDINARY / deviation));
  return qualityOf(gain === 1 ? grid : grid.map((value) => value * gain));
}

import type { Pixels } from './pdq.ts';

/** Side above which the reference hasher brings a picture to 512 × 512 before hashing. */
const HASHED_SIDE = 512;

/** The picture at 512 × 512 by nearest neighbour where a side is larger, as the published hashes of large pictures were made; else itself. */
export function bounded(pixels: Pixels): Pixels {
  const { width, height, channels, data } = pixels;
  if (width <= HASHED_SIDE && height <= HASHED_SIDE) return pixels;
  const out = new Uint8Array(HASHED_SIDE * HASHED_SIDE * channels);
  let to = 0;
  for (let y = 0; y < HASHED_SIDE; y++) {
    const row = Math.floor((y * height) / HASHED_SIDE) * width;
    for (let x = 0; x < HASHED_SIDE; x++) {
      const from = (row + Math.floor((x * width) / HASHED_SIDE)) * channels;
      for (let c = 0; c < channels; c++) out[to++] = data[from + c]!;
    }
  }
  return { width: HASHED_SIDE, height: HASHED_SIDE, channels, data: out };
}

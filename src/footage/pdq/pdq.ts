import { type Turn, turned } from './dihedral.ts';
import { type PdqHash, WORDS } from './hash.ts';
import { type Plane, shrink } from './jarosz.ts';
import { torben } from './median.ts';
import { qualityOf } from './quality.ts';
import { transform } from './transform.ts';

/** A picture as bytes in rows: three a pixel (red, green, blue), or one (grey). */
export interface Pixels {
  width: number;
  height: number;
  channels: 1 | 3;
  data: Uint8Array;
}

export interface Pdq {
  hash: PdqHash;
  /** 0 (flat) to 100. Below 50 a hash says too little to compare. */
  quality: number;
}

/** Sides under this many pixels are not hashed: hash 0, quality 0. */
const LEAST_SIDE = 5;

const WEIGHTS = [0.299, 0.587, 0.114].map((weight) =>
  Float32Array.from({ length: 256 }, (_, value) => Math.fround(weight) * value),
) as [Float32Array, Float32Array, Float32Array];

/** Luma after ITU-R BT.601 (0.299 red, 0.587 green, 0.114 blue), each step in float32. */
export function lumaOf({ width, height, channels, data }: Pixels): Plane {
  if (data.length !== width * height * channels)
    throw new RangeError(`${data.length} bytes are not ${width} × ${height} pixels of ${channels}`);
  const values = new Float32Array(width * height);
  if (channels === 1) values.set(data);
  else {
    const [red, green, blue] = WEIGHTS;
    for (let i = 0, at = 0; i < values.length; i++, at += 3)
      values[i] = Math.fround(red[data[at]!]! + green[data[at + 1]!]!) + blue[data[at + 2]!]!;
  }
  return { width, height, values };
}

/**
 * The 64 × 64 picture's transform and quality: all that hashes of the picture and of its turns are made from. Null where a side is
 * under five pixels.
 */
export function spectrum(plane: Plane): { values: Float32Array; quality: number } | null {
  if (plane.width < LEAST_SIDE || plane.height < LEAST_SIDE) return null;
  const small = shrink(plane);
  return { values: transform(small), quality: qualityOf(small) };
}

/** Sets bit 16 i + j where the transform's value lies above the median; bit 255 is the first digit's highest. */
export function hashOf(values: Float32Array): PdqHash {
  const median = torben(values);
  const hash = new Uint32Array(WORDS);
  for (let bit = 0; bit < values.length; bit++)
    if (values[bit]! > median) hash[WORDS - 1 - (bit >> 5)]! |= 1 << (bit & 31);
  return hash;
}

/**
 * PDQ of a picture at its own size, written from the published algorithm ("The TMK+PDQF Video-Hashing Algorithm and the PDQ
 * Image-Hashing Algorithm", Facebook 2019): luma, two box passes, 64 × 64, DCT-II, median.
 */
export function pdq(pixels: Pixels): Pdq {
  const found = spectrum(lumaOf(pixels));
  return found === null
    ? { hash: new Uint32Array(WORDS), quality: 0 }
    : { hash: hashOf(found.values), quality: found.quality };
}

/** Hash of the picture laid another way, from its transform alone. */
export const turnedHash = (values: Float32Array, turn: Turn): PdqHash => hashOf(turned(values, turn));

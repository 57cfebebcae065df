import { TURNS, type Turn } from '../pdq/dihedral.ts';
import { WORDS } from '../pdq/hash.ts';
import type { Plane } from '../pdq/jarosz.ts';
import { hashOf, turnedHash } from '../pdq/pdq.ts';
import { transform } from '../pdq/transform.ts';
import { isTrimmed, withoutBorder } from './border.ts';
import { detailOf } from './detail.ts';
import { gridOf, type Region, sumsOf, WHOLE } from './region.ts';
import { THUMB, thumbOf } from './tiles.ts';

/** Sides of the nine stored centre crops, in parts of the picture's: what is left after 2 % to 24 % were cut off. */
export const CROPS = [0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 0.85, 0.8, 0.76] as const;
const QUADRANTS = 4;

/**
 * The hashes of one picture or frame, part after part: the whole in its eight turns; the four quadrants and those of the mirrored
 * picture, the picture without its bars and that mirrored; nine centre crops. All but the whole are taken from within the bars.
 */
export interface Signature {
  /** Eight words a part, in the order of `PART`. */
  hashes: Uint32Array;
  /** 0 to 100 a part, as PDQ's quality. */
  qualities: Uint8Array;
  /** 32 × 32 grey levels of what stands within the bars. */
  thumb: Uint8Array;
  /** Where the picture stands within its bars. */
  inner: Region;
}

/** Where the parts of each kind begin. */
export const PART = {
  turns: 0,
  quadrants: TURNS.length,
  mirroredQuadrants: TURNS.length + QUADRANTS,
  inner: TURNS.length + 2 * QUADRANTS,
  mirroredInner: TURNS.length + 2 * QUADRANTS + 1,
  crops: TURNS.length + 2 * QUADRANTS + 2,
} as const;
export const PARTS = PART.crops + CROPS.length;
/** Bytes of a stored signature: hashes, qualities, thumbnail, and the inner region in four. */
export const SIGNATURE_BYTES = PARTS * (WORDS * 4 + 1) + THUMB * THUMB + 4;

/** The signature of a grey plane. Any size will do; 320 pixels along the longer side lose nothing. */
export function signatureOf(plane: Plane): Signature {
  const sums = sumsOf(plane);
  const hashes = new Uint32Array(PARTS * WORDS);
  const qualities = new Uint8Array(PARTS);
  const put = (part: number, region: Region, turns: readonly (readonly [number, Turn])[]): void => {
    const grid = gridOf(sums, region);
    const values = transform(grid);
    const quality = detailOf(grid);
    for (const [at, turn] of turns) {
      hashes.set(turn === 'original' ? hashOf(values) : turnedHash(values, turn), (part + at) * WORDS);
      qualities[part + at] = quality;
    }
  };
  put(
    PART.turns,
    WHOLE,
    TURNS.map((turn, at) => [at, turn] as const),
  );
  const inner = withoutBorder(sums);
  const within = ({ x0, y0, x1, y1 }: Region): Region => {
    const [wide, tall] = [inner.x1 - inner.x0, inner.y1 - inner.y0];
    return { x0: inner.x0 + x0 * wide, y0: inner.y0 + y0 * tall, x1: inner.x0 + x1 * wide, y1: inner.y0 + y1 * tall };
  };
  for (let i = 0; i < QUADRANTS; i++) {
    const [x0, y0] = [(i % 2) / 2, Math.floor(i / 2) / 2];
    // The left quadrants of the mirrored picture are the right ones, mirrored.
    put(0, within({ x0, y0, x1: x0 + 0.5, y1: y0 + 0.5 }), [
      [PART.quadrants + i, 'original'],
      [PART.mirroredQuadrants + (i ^ 1), 'mirrored'],
    ]);
  }
  if (isTrimmed(inner))
    put(0, inner, [
      [PART.inner, 'original'],
      [PART.mirroredInner, 'mirrored'],
    ]);
  else
    for (const [at, turn] of [
      [PART.inner, 'original'],
      [PART.mirroredInner, 'mirrored'],
    ] as const) {
      const from = TURNS.indexOf(turn);
      hashes.copyWithin(at * WORDS, from * WORDS, (from + 1) * WORDS);
      qualities[at] = qualities[from]!;
    }
  CROPS.forEach((side, i) => {
    const cut = (1 - side) / 2;
    put(PART.crops, within({ x0: cut, y0: cut, x1: 1 - cut, y1: 1 - cut }), [[i, 'original']]);
  });
  return { hashes, qualities, thumb: thumbOf(sums, inner), inner };
}

/** One part's hash. */
export const partOf = ({ hashes }: Signature, part: number): Uint32Array =>
  hashes.subarray(part * WORDS, (part + 1) * WORDS);

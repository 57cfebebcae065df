import { KEPT } from './transform.ts';

/** The ways to lay a picture on its frame: turned by quarter turns clockwise, or mirrored. */
export const TURNS = [
  'original',
  'rotated 90°',
  'rotated 180°',
  'rotated 270°',
  'mirrored',
  'upside down',
  'transposed',
  'transposed the other way',
] as const;
export type Turn = (typeof TURNS)[number];

/** What each turn does to the transform: swaps its axes or not, then negates the odd frequencies of a row or column. */
const EFFECT: Record<Turn, { swap: boolean; vertical: boolean; horizontal: boolean }> = {
  original: { swap: false, vertical: false, horizontal: false },
  'rotated 90°': { swap: true, vertical: false, horizontal: true },
  'rotated 180°': { swap: false, vertical: true, horizontal: true },
  'rotated 270°': { swap: true, vertical: true, horizontal: false },
  mirrored: { swap: false, vertical: false, horizontal: true },
  'upside down': { swap: false, vertical: true, horizontal: false },
  transposed: { swap: true, vertical: false, horizontal: false },
  'transposed the other way': { swap: true, vertical: true, horizontal: true },
};

/** The transform of the turned picture, from that of the picture itself: frequency k along a mirrored axis changes sign where k is odd. */
export function turned(values: Float32Array, turn: Turn): Float32Array {
  const { swap, vertical, horizontal } = EFFECT[turn];
  const out = new Float32Array(values.length);
  for (let i = 0; i < KEPT; i++)
    for (let j = 0; j < KEPT; j++) {
      const value = values[swap ? j * KEPT + i : i * KEPT + j]!;
      // Row i holds frequency i + 1.
      const odd = (vertical && i % 2 === 0) !== (horizontal && j % 2 === 0);
      out[i * KEPT + j] = odd ? -value : value;
    }
  return out;
}

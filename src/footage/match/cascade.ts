import { type Likeness, likeness } from './compare.ts';
import type { Features } from './features.ts';
import { type Placed, placedOn } from './geometry.ts';
import type { Signature } from './signature.ts';

/** All that a picture or frame is compared by; features only where they were taken. */
export interface Look {
  signature: Signature;
  features: Features | null;
}

/** A turn smaller than this, in degrees, and a size as near to 1 as that are none. */
const LEAST_TURN = 1.5;
const SAME_SIZE = 0.04;

/**
 * Whether one picture is a copy of the other, and after which change: by whole, turned, trimmed, cropped and quartered hashes first, then
 * by corners, which also find what was cropped off its centre, turned a little or set into another picture.
 */
export function copyBetween(one: Look, other: Look): Likeness | null {
  const found = likeness(one.signature, other.signature);
  if (found !== null || one.features === null || other.features === null) return found;
  const placed = placedOn(one.features, other.features);
  return placed && placedLikeness(placed);
}

/** What a placing says, in words. */
export function placedLikeness({ scale, turn, corners, same, of }: Placed): Likeness {
  const turned = Math.abs(turn) >= LEAST_TURN;
  const words = turned ? `, turned by ${Math.abs(turn).toFixed(0)}° ${turn > 0 ? 'clockwise' : 'anticlockwise'},` : '';
  const percent = (value: number): string => `${Math.round(value * 100)} %`;
  const [change, lies] =
    scale < 1 - SAME_SIZE
      ? (['part', `this one${words} lies within the other at ${percent(scale)} of its size`] as const)
      : scale > 1 + SAME_SIZE
        ? (['holds', `the other${words} lies within this one at ${percent(1 / scale)} of its size`] as const)
        : turned
          ? (['rotated', `this one${words} lies on the other`] as const)
          : (['overlaid', 'both lie on one another, and something covers a part'] as const);
  return { change, bits: null, reason: `${corners} corners agree: ${lies}; ${same} of ${of} tiles show the same` };
}

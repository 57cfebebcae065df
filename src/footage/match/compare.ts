import { TURNS } from '../pdq/dihedral.ts';
import { bitsIn, WORDS } from '../pdq/hash.ts';
import { CROPS, PART, type Signature } from './signature.ts';
import { sameTiles } from './tiles.ts';

/** Two hashes match at this many bits or fewer, where both pictures have this quality: the published settings of PDQ. */
export const MOST_BITS = 31;
export const LEAST_QUALITY = 50;
/** Quadrants that must agree, and their least quality: the tiles say more on what they show. */
const AGREEING = 2;
const QUADRANT_QUALITY = 15;
/**
 * Part of the tiles that must show the same where quadrants alone agree: the graphics of one channel over two unlike pictures cover less
 * (a lower third is a third).
 */
const LEAST_TILES = 0.6;

/** How one picture is a copy of another. */
export interface Likeness {
  change:
    | 'same'
    | 'turned'
    | 'mirrored'
    | 'overlaid'
    | 'mirrored and overlaid'
    | 'letterboxed'
    | 'mirrored and letterboxed'
    | 'cropped'
    | 'mirrored and cropped'
    /** This one lies within the other, or the other within this one. */
    | 'part'
    | 'holds'
    | 'rotated';
  /** Bits that differ in the parts that agree, on average; null where corners agree and no hash does. */
  bits: number | null;
  /** The reason in words. */
  reason: string;
}

/** A likeness by hashes. */
export type HashLikeness = Likeness & { bits: number };

/** Bits in which two parts differ, or null when they are no match: more than 31 bits, or too little to see in either. */
function between(one: Signature, a: number, other: Signature, b: number, quality = LEAST_QUALITY): number | null {
  if (one.qualities[a]! < quality || other.qualities[b]! < quality) return null;
  let sum = 0;
  for (let i = 0; i < WORDS; i++) {
    sum += bitsIn(one.hashes[a * WORDS + i]! ^ other.hashes[b * WORDS + i]!);
    if (sum > MOST_BITS) return null;
  }
  return sum;
}

const MIRRORED = TURNS.indexOf('mirrored');

/**
 * Whether one picture is a copy of the other, and after which change; the plainest reading first. Symmetric but for the words: "cropped"
 * says which of the two shows less.
 */
export function likeness(one: Signature, other: Signature): HashLikeness | null {
  for (const [at, turn] of TURNS.entries()) {
    const bits = between(one, PART.turns + at, other, PART.turns);
    if (bits === null) continue;
    if (at === 0) return { change: 'same', bits, reason: `the same picture: ${bits} of 256 bits differ` };
    return turn === 'mirrored'
      ? { change: 'mirrored', bits, reason: `the same once mirrored: ${bits} of 256 bits differ` }
      : { change: 'turned', bits, reason: `the same once ${turn}: ${bits} of 256 bits differ` };
  }
  return letterboxed(one, other) ?? cropped(one, other) ?? overlaid(one, other);
}

function letterboxed(one: Signature, other: Signature): HashLikeness | null {
  for (const [a, b, mirrored] of [
    [PART.inner, PART.inner, false],
    [PART.inner, PART.turns, false],
    [PART.turns, PART.inner, false],
    [PART.mirroredInner, PART.inner, true],
    [PART.mirroredInner, PART.turns, true],
    [PART.turns + MIRRORED, PART.inner, true],
  ] as const) {
    const bits = between(one, a, other, b);
    if (bits !== null)
      return {
        change: mirrored ? 'mirrored and letterboxed' : 'letterboxed',
        bits,
        reason: `${mirrored ? 'mirrored, and ' : ''}the same within the bars at its edges: ${bits} of 256 bits differ`,
      };
  }
  return null;
}

function cropped(one: Signature, other: Signature): HashLikeness | null {
  for (const [i, side] of CROPS.entries()) {
    const crop = PART.crops + i;
    for (const [a, b, mirrored] of [
      [PART.inner, crop, false],
      [crop, PART.inner, false],
      [PART.mirroredInner, crop, true],
      [crop, PART.mirroredInner, true],
    ] as const) {
      const bits = between(one, a, other, b);
      if (bits === null) continue;
      return {
        change: mirrored ? 'mirrored and cropped' : 'cropped',
        bits,
        reason: `${mirrored ? 'mirrored; ' : ''}one shows the middle ${Math.round(side * 100)} % of the other: ${bits} of 256 bits differ`,
      };
    }
  }
  return null;
}

const CORNERS = ['upper left', 'upper right', 'lower left', 'lower right'];

function overlaid(one: Signature, other: Signature): HashLikeness | null {
  for (const [first, mirrored] of [
    [PART.quadrants, false],
    [PART.mirroredQuadrants, true],
  ] as const) {
    const found = CORNERS.flatMap((name, i) => {
      const bits = between(one, first + i, other, PART.quadrants + i, QUADRANT_QUALITY);
      return bits === null ? [] : [{ name, bits }];
    });
    if (found.length < AGREEING) continue;
    const { same, of } = sameTiles(one.thumb, other.thumb, mirrored);
    if (same < of * LEAST_TILES) continue;
    const bits = Math.round(found.reduce((sum, corner) => sum + corner.bits, 0) / found.length);
    const names = found.map(({ name }) => name).join(', ');
    return {
      change: mirrored ? 'mirrored and overlaid' : 'overlaid',
      bits,
      reason: `${mirrored ? 'mirrored; ' : ''}${found.length} of 4 quarters agree (${names}), and ${same} of ${of} tiles: something lies over the rest (logo, ticker, caption)`,
    };
  }
  return null;
}

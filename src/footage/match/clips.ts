import { distance } from '../pdq/hash.ts';
import { type FramePair, type Stretch, stretchesOf } from './align.ts';
import { placedLikeness } from './cascade.ts';
import { type HashLikeness, LEAST_QUALITY, type Likeness, likeness } from './compare.ts';
import { placedOn } from './geometry.ts';
import { PART, partOf } from './signature.ts';
import { type Trace, timeOf } from './trace.ts';

/** What two pieces of footage share. */
export type Shared =
  | { kind: 'picture'; likeness: Likeness; one: number; other: number }
  | { kind: 'stretches'; stretches: [longest: Stretch, ...Stretch[]] };

/** Bits by which the frames of one still differ at most, after encoding. */
const STILL = 8;

/** Frames with something to see: black, flat and washed-out ones match nothing. */
const seen = (trace: Trace): number[] =>
  trace.frames.flatMap(({ qualities }, i) =>
    qualities[PART.turns]! >= LEAST_QUALITY || qualities[PART.inner]! >= LEAST_QUALITY ? [i] : [],
  );

/** Whether anything moves in a stretch. A still shown for seconds has no time of its own: it is like a picture. */
function moves(trace: Trace, { from, to }: { from: number; to: number }): boolean {
  const at = (seconds: number): number => Math.min(trace.frames.length - 1, Math.round(seconds * trace.rate));
  const first = partOf(trace.frames[at(from)]!, PART.turns);
  for (let i = at(from) + 1; i <= at(to); i++)
    if (distance(first, partOf(trace.frames[i]!, PART.turns)) > STILL) return true;
  return false;
}

/** Frames compared at most between two clips (about 3 s); of longer ones this clip's frames are taken at larger steps. */
const MOST_COMPARED = 8_000_000;
/** Pairs kept of one frame: those nearest. A camera that stands still would give them by the million. */
const MOST_OF_ONE = 12;

/** The pairs of matching frames of two traces, of each frame the nearest. */
function framePairs(one: Trace, other: Trace): FramePair[] {
  const pairs: FramePair[] = [];
  const first = seen(one);
  const second = seen(other);
  const step = Math.max(1, Math.ceil((first.length * second.length) / MOST_COMPARED));
  for (let n = 0; n < first.length; n += step) {
    const i = first[n]!;
    let own: FramePair[] = [];
    for (const j of second) {
      const found = likeness(one.frames[i]!, other.frames[j]!);
      if (found === null) continue;
      own.push({ one: timeOf(one, i), other: timeOf(other, j), bits: found.bits, change: found.change });
      if (own.length >= MOST_OF_ONE * 8) own = nearestOf(own);
    }
    pairs.push(...nearestOf(own));
  }
  return pairs;
}

const nearestOf = (pairs: FramePair[]): FramePair[] =>
  pairs.length <= MOST_OF_ONE
    ? pairs
    : pairs.sort((a, b) => a.bits - b.bits || a.other - b.other).slice(0, MOST_OF_ONE);

/**
 * What two pieces of footage share: for two clips the stretches that run along one another; where one of them is a picture, or a still
 * shown for seconds, the frame that shows it. Null where they share nothing.
 */
export function sharedBy(one: Trace, other: Trace): Shared | null {
  if (one.rate > 0 && other.rate > 0) {
    const stretches = stretchesOf(framePairs(one, other));
    const [longest, ...others] = stretches.filter((found) => moves(one, found.one) && moves(other, found.other));
    if (longest !== undefined) return { kind: 'stretches', stretches: [longest, ...others] };
  }
  return bestPair(one, other) ?? byCorners(one, other);
}

type SharedPicture = Extract<Shared, { kind: 'picture' }>;

function bestPair(one: Trace, other: Trace): SharedPicture | null {
  let best: { likeness: HashLikeness; i: number; j: number } | null = null;
  for (const i of seen(one))
    for (const j of seen(other)) {
      const found = likeness(one.frames[i]!, other.frames[j]!);
      if (found !== null && (best === null || found.bits < best.likeness.bits)) best = { likeness: found, i, j };
    }
  return best && { kind: 'picture', likeness: best.likeness, one: timeOf(one, best.i), other: timeOf(other, best.j) };
}

/** Frames whose corners are compared at most, pair by pair: about a second. */
const MOST_PAIRS = 300;

/** The frame pair whose corners agree best: cropped off its centre, turned, set into another picture. */
function byCorners(one: Trace, other: Trace): SharedPicture | null {
  const step = Math.max(1, Math.ceil((one.corners.length * other.corners.length) / MOST_PAIRS));
  let best: (SharedPicture & { corners: number }) | null = null;
  for (const a of one.corners)
    for (let k = 0; k < other.corners.length; k += step) {
      const b = other.corners[k]!;
      const found = placedOn(a.features, b.features);
      if (found === null || (best !== null && found.corners <= best.corners)) continue;
      const [at, there] = [timeOf(one, a.frame), timeOf(other, b.frame)];
      best = { kind: 'picture', likeness: placedLikeness(found), one: at, other: there, corners: found.corners };
    }
  return best;
}

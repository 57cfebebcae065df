import { MOST_BITS } from './compare.ts';

/** Two frames that match: when each is shown, in seconds, and how near they are. */
export interface FramePair {
  one: number;
  other: number;
  bits: number;
  change: string;
}

/** A stretch of one clip that runs along a stretch of the other: `other = offset + speed × one`. */
export interface Stretch {
  offset: number;
  /** Seconds of the other clip a second of this one: 1.25 where this one runs faster. */
  speed: number;
  one: { from: number; to: number };
  other: { from: number; to: number };
  /** Matching frames of this clip within the stretch. */
  frames: number;
  /** Bits that differ, on average over the best pair of each frame. */
  bits: number;
  /** The change that most frames show. */
  change: string;
}

/** Speeds that are tried; a line is fitted to what the best one finds. */
const SPEEDS = [0.5, 0.667, 0.75, 0.8, 0.9, 0.95, 1, 1.05, 1.1, 1.25, 1.333, 1.5, 2] as const;
/** Width of a bin of offsets, and how far from its line a pair may lie, in seconds. */
const BIN = 0.25;
const NEAR = 0.4;
/** A stretch has so many frames that differ from one another, over so many seconds of either clip. */
const LEAST_FRAMES = 4;
const LEAST_SECONDS = 1;
/** A pause longer than this ends a stretch, in seconds. */
const PAUSE = 3;
const MOST_STRETCHES = 8;

/** What a pair weighs: the nearer the more, so that of many like frames of a still shot the right ones decide. */
const weight = ({ bits }: FramePair): number => ((MOST_BITS + 1 - bits) / (MOST_BITS + 1)) ** 2;

/**
 * Finds the stretches that two clips share, longest first: pairs vote on offset and speed (Hough 1962), a line is fitted to the winners
 * and cut at pauses, and what it explains is taken out before the next. A frame that matches everywhere (frozen, a title card) gives one
 * vote a line, so it makes no stretch alone.
 */
export function stretchesOf(pairs: readonly FramePair[]): Stretch[] {
  let left = [...pairs];
  const found: Stretch[] = [];
  while (left.length > 0 && found.length < MOST_STRETCHES) {
    const stretch = bestOf(left);
    if (stretch === null) break;
    found.push(stretch);
    const explained = ({ one, other }: FramePair): boolean =>
      Math.abs(other - stretch.offset - stretch.speed * one) <= NEAR * 2 &&
      one >= stretch.one.from - NEAR &&
      one <= stretch.one.to + NEAR;
    const taken = new Set(left.filter(explained).map(({ one }) => one));
    // A frame stands in one stretch only: what else it resembles is its own still shot.
    left = left.filter((pair) => !taken.has(pair.one));
  }
  return found.sort((a, b) => b.one.to - b.one.from - (a.one.to - a.one.from));
}

function bestOf(pairs: readonly FramePair[]): Stretch | null {
  let best: { speed: number; offset: number; votes: number } | null = null;
  for (const speed of SPEEDS) {
    const bins = new Map<number, FramePair[]>();
    for (const pair of pairs) {
      const bin = Math.floor((pair.other - speed * pair.one) / BIN);
      const here = bins.get(bin);
      if (here) here.push(pair);
      else bins.set(bin, [pair]);
    }
    for (const [bin, here] of bins) {
      const votes = votesOf([...here, ...(bins.get(bin + 1) ?? [])]);
      // As it was filmed, unless another speed explains clearly more.
      const prior = speed === 1 ? 1.08 : 1;
      if (best === null || votes * prior > best.votes) best = { speed, offset: (bin + 1) * BIN, votes: votes * prior };
    }
  }
  return best && refined(pairs, best);
}

/** The sum of each frame's best vote, counted from the clip that shows fewer of them. */
function votesOf(pairs: readonly FramePair[]): number {
  const best = (key: 'one' | 'other'): number => {
    const votes = new Map<number, number>();
    for (const pair of pairs) votes.set(pair[key], Math.max(votes.get(pair[key]) ?? 0, weight(pair)));
    return votes.values().reduce((sum, vote) => sum + vote, 0);
  };
  return Math.min(best('one'), best('other'));
}

/** Fits a line to the pairs near the first guess, three times, and takes its longest run without a pause. */
function refined(pairs: readonly FramePair[], guess: { speed: number; offset: number }): Stretch | null {
  let line = guess;
  let run: FramePair[] = [];
  for (let round = 0; round < 3; round++) {
    const near = nearest(
      pairs.filter(({ one, other }) => Math.abs(other - line.offset - line.speed * one) <= NEAR),
      line,
    );
    run = longestRun(near);
    if (run.length < LEAST_FRAMES) return null;
    line = fitted(run, line);
  }
  const [first, last] = [run.at(0), run.at(-1)];
  if (first === undefined || last === undefined) return null;
  const others = run.map(({ other }) => other);
  const [from, to] = [Math.min(...others), Math.max(...others)];
  if (new Set(others).size < LEAST_FRAMES || last.one - first.one < LEAST_SECONDS || to - from < LEAST_SECONDS)
    return null;
  const changes = [...Map.groupBy(run, ({ change }) => change)];
  const [change] = changes.reduce((most, next) => (isOftener(next, most) ? next : most));
  return {
    offset: line.offset,
    speed: line.speed,
    one: { from: first.one, to: last.one },
    other: { from, to },
    frames: run.length,
    bits: run.reduce((sum, { bits }) => sum + bits, 0) / run.length,
    change,
  };
}

/** Do more pairs show this change? Of equals, the first by name. */
const isOftener = ([a, pairs]: ChangePairs, [b, others]: ChangePairs): boolean =>
  pairs.length > others.length || (pairs.length === others.length && a < b);
type ChangePairs = [FramePair['change'], FramePair[]];

/** Of each frame its pair of the greatest weight, the nearest to the line among equals; in the order of time. */
function nearest(pairs: readonly FramePair[], { speed, offset }: { speed: number; offset: number }): FramePair[] {
  const best = new Map<number, FramePair>();
  const gap = ({ one, other }: FramePair): number => Math.abs(other - offset - speed * one);
  for (const pair of pairs) {
    const rival = best.get(pair.one);
    if (!rival || weight(pair) > weight(rival) || (weight(pair) === weight(rival) && gap(pair) < gap(rival)))
      best.set(pair.one, pair);
  }
  return [...best.values()].sort((a, b) => a.one - b.one);
}

function longestRun(pairs: readonly FramePair[]): FramePair[] {
  let best: FramePair[] = [];
  let run: FramePair[] = [];
  for (const pair of pairs) {
    const before = run.at(-1);
    if (before !== undefined && pair.one - before.one > PAUSE) run = [];
    run.push(pair);
    if (run.length > best.length) best = [...run];
  }
  return best;
}

/** Least squares, weighted. Short runs keep the guessed speed: a few frames do not fix a slope. */
function fitted(
  run: readonly FramePair[],
  guess: { speed: number; offset: number },
): { speed: number; offset: number } {
  let [w, x, y, xx, xy] = [0, 0, 0, 0, 0];
  for (const pair of run) {
    const share = weight(pair);
    w += share;
    x += share * pair.one;
    y += share * pair.other;
    xx += share * pair.one ** 2;
    xy += share * pair.one * pair.other;
  }
  const spread = xx / w - (x / w) ** 2;
  const slope = (xy / w - (x / w) * (y / w)) / spread;
  // A variance of 8 s²: ten seconds of frames or more.
  const speed = spread >= 8 && Math.abs(slope - guess.speed) < 0.12 ? slope : guess.speed;
  return { speed, offset: y / w - speed * (x / w) };
}

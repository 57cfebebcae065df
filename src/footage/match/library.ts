import { type GrowingIndex, growingIndex } from '../index/growing.ts';
import { TURNS } from '../pdq/dihedral.ts';
import { isTrimmed } from './border.ts';
import { type Shared, sharedBy } from './clips.ts';
import { LEAST_QUALITY } from './compare.ts';
import { CROPS, PART, partOf, type Signature } from './signature.ts';
import type { Trace } from './trace.ts';

/** Frames a second that are looked up: the frames between are compared once a clip is a candidate. */
const LOOKED_UP = 1;

/** Traces that a new one is matched against: candidates come from an index of hashes, and each is then compared in full. */
export interface Library {
  add(sha256: string, trace: Trace): void;
  /** What a trace shares with each of the others, itself left out. */
  matches(sha256: string, trace: Trace): { of: string; shared: Shared }[];
}

const quadrants = [0, 1, 2, 3];
const stored = (signature: Signature): number[] => [
  PART.turns,
  ...(isTrimmed(signature.inner) ? [PART.inner] : []),
  ...quadrants.map((i) => PART.quadrants + i),
  ...CROPS.map((_, i) => PART.crops + i),
];
const asked = (signature: Signature): number[] => [
  ...TURNS.map((_, i) => PART.turns + i),
  ...(isTrimmed(signature.inner) ? [PART.inner, PART.mirroredInner] : []),
  ...quadrants.flatMap((i) => [PART.quadrants + i, PART.mirroredQuadrants + i]),
  ...CROPS.map((_, i) => PART.crops + i),
];

function* sampled(trace: Trace): IterableIterator<Signature> {
  const step = Math.max(1, Math.round(trace.rate / LOOKED_UP));
  for (let i = 0; i < trace.frames.length; i += step) yield trace.frames[i]!;
}

/** Corners of a picture, or of each frame whose corners were kept, that are looked up: the strongest. */
const LOOKED_UP_CORNERS = 60;
const MOST_CORNERED = 60;
/** Corners that must lie near those of another piece to make it a candidate. */
const LEAST_VOTES = 4;

function* strongest({ corners }: Trace): IterableIterator<Uint32Array> {
  const step = Math.max(1, Math.ceil(corners.length / MOST_CORNERED));
  for (let n = 0; n < corners.length; n += step) {
    const { words } = corners[n]!.features;
    for (let i = 0; i < Math.min(LOOKED_UP_CORNERS, words.length / 8); i++) yield words.subarray(i * 8, i * 8 + 8);
  }
}

export function openLibrary(): Library {
  const index: GrowingIndex = growingIndex();
  const owners: number[] = [];
  const cornerIndex: GrowingIndex = growingIndex();
  const cornerOwners: number[] = [];
  const items: { sha256: string; trace: Trace }[] = [];
  return {
    add(sha256, trace) {
      const owner = items.push({ sha256, trace }) - 1;
      for (const signature of sampled(trace))
        for (const part of stored(signature)) {
          // Quadrants of little detail are judged by their tiles later; as candidates they would be legion.
          if (signature.qualities[part]! < LEAST_QUALITY) continue;
          index.add(partOf(signature, part));
          owners.push(owner);
        }
      for (const words of strongest(trace)) {
        cornerIndex.add(words);
        cornerOwners.push(owner);
      }
    },
    matches(sha256, trace) {
      const candidates = new Set<number>();
      for (const signature of sampled(trace))
        for (const part of asked(signature)) {
          if (signature.qualities[part]! < LEAST_QUALITY) continue;
          for (const { at } of index.near(partOf(signature, part))) candidates.add(owners[at]!);
        }
      const votes = new Map<number, number>();
      for (const words of strongest(trace))
        for (const owner of new Set(cornerIndex.near(words).map(({ at }) => cornerOwners[at]!)))
          votes.set(owner, (votes.get(owner) ?? 0) + 1);
      for (const [owner, count] of votes) if (count >= LEAST_VOTES) candidates.add(owner);
      return [...candidates]
        .sort((a, b) => a - b)
        .flatMap((owner) => {
          const item = items[owner]!;
          if (item.sha256 === sha256) return [];
          const shared = sharedBy(trace, item.trace);
          return shared === null ? [] : [{ of: item.sha256, shared }];
        });
    },
  };
}

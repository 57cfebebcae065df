import { bitsIn, WORDS } from '../pdq/hash.ts';

/** A hash found near another. */
export interface Near {
  /** Place in the order of adding, from 0. */
  at: number;
  bits: number;
}

/** Hashes that can be looked up by nearness. */
export interface HashIndex {
  readonly size: number;
  /** Hashes within 31 bits of the given one; all of them, each once, in no order. */
  near(hash: Uint32Array): Near[];
}

/** Pieces of 16 bits that a hash is cut into, and their number of values. */
const CHUNKS = 16;
const VALUES = 65_536;
/** Two hashes within this many bits agree in one piece but for one bit: 31 bits over 16 pieces leave one with 1 at most. */
const MOST_BITS = 31;

/** The pieces of 16 bits to probe for one: itself and each with one bit turned. */
const FLIPS = Uint32Array.from({ length: 17 }, (_, i) => (i === 0 ? 0 : 1 << (i - 1)));

/**
 * Multi-index hashing (Norouzi, Punjani, Fleet 2012): 16 tables by 16 bits each; whatever lies within 31 bits is in one of 17 × 16
 * buckets, so nothing is missed and all but a thousandth is never looked at. `hashes` holds eight words each and is kept, not copied.
 * Takes 64 bytes a hash beside it.
 */
export function indexOf(hashes: Uint32Array): HashIndex {
  const size = hashes.length / WORDS;
  const starts = Array.from({ length: CHUNKS }, () => new Uint32Array(VALUES + 1));
  const members = Array.from({ length: CHUNKS }, () => new Uint32Array(size));
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    const [word, shift] = [chunk >> 1, chunk % 2 === 0 ? 16 : 0];
    const start = starts[chunk]!;
    for (let i = 0; i < size; i++) start[((hashes[i * WORDS + word]! >>> shift) & 0xffff) + 1]!++;
    for (let value = 0; value < VALUES; value++) start[value + 1]! += start[value]!;
    const next = start.slice(0, VALUES);
    const here = members[chunk]!;
    for (let i = 0; i < size; i++) here[next[(hashes[i * WORDS + word]! >>> shift) & 0xffff]!++] = i;
  }
  const seen = new Uint32Array(size);
  let round = 0;
  return {
    size,
    near(hash) {
      round++;
      const found: Near[] = [];
      for (let chunk = 0; chunk < CHUNKS; chunk++) {
        const value = (hash[chunk >> 1]! >>> (chunk % 2 === 0 ? 16 : 0)) & 0xffff;
        const start = starts[chunk]!;
        const here = members[chunk]!;
        for (const flip of FLIPS) {
          const bucket = value ^ flip;
          for (let k = start[bucket]!; k < start[bucket + 1]!; k++) {
            const at = here[k]!;
            if (seen[at] === round) continue;
            seen[at] = round;
            const bits = within(hash, hashes, at * WORDS);
            if (bits <= MOST_BITS) found.push({ at, bits });
          }
        }
      }
      return found;
    },
  };
}

/** Compares with each in turn: for the few that came after the tables were made. */
export function scanOf(hashes: Uint32Array, size: number): HashIndex {
  return {
    size,
    near(hash) {
      const found: Near[] = [];
      for (let at = 0; at < size; at++) {
        const bits = within(hash, hashes, at * WORDS);
        if (bits <= MOST_BITS) found.push({ at, bits });
      }
      return found;
    },
  };
}

/** Bits that differ; any number above 31 once it is clear that they are more. */
function within(hash: Uint32Array, hashes: Uint32Array, from: number): number {
  let bits = bitsIn(hash[0]! ^ hashes[from]!) + bitsIn(hash[1]! ^ hashes[from + 1]!);
  for (let i = 2; i < WORDS && bits <= MOST_BITS; i++) bits += bitsIn(hash[i]! ^ hashes[from + i]!);
  return bits;
}

import { WORDS } from '../pdq/hash.ts';
import { type HashIndex, indexOf, type Near, scanOf } from './chunks.ts';

/** Hashes without tables that are gone through one by one, at most: under a millisecond. */
const MOST_LOOSE = 20_000;

/** An index that hashes are added to: most in tables, the newest gone through one by one. */
export interface GrowingIndex extends HashIndex {
  readonly size: number;
  /** Adds a hash and gives its place. */
  add(hash: Uint32Array): number;
}

export function growingIndex(): GrowingIndex {
  let hashes = new Uint32Array(1024 * WORDS);
  let size = 0;
  let tables: HashIndex | null = null;
  return {
    get size() {
      return size;
    },
    add(hash) {
      if ((size + 1) * WORDS > hashes.length) {
        const larger = new Uint32Array(hashes.length * 2);
        larger.set(hashes);
        hashes = larger;
      }
      hashes.set(hash, size * WORDS);
      return size++;
    },
    near(hash): Near[] {
      const tabled = tables?.size ?? 0;
      if (size - tabled > Math.max(MOST_LOOSE, tabled / 4)) {
        tables = indexOf(hashes.slice(0, size * WORDS));
        return tables.near(hash);
      }
      const loose = scanOf(hashes.subarray(tabled * WORDS), size - tabled).near(hash);
      return [...(tables?.near(hash) ?? []), ...loose.map(({ at, bits }) => ({ at: at + tabled, bits }))];
    },
  };
}

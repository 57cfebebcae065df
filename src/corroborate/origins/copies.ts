import type { Source } from '../../record/source.ts';
import { openMinima, SIZE, sameMinima } from './sketch.ts';

/**
 * Estimated share of three-word shingles from which two reports are one text. Measured on rewrites of our own samples: copies with a new
 * headline and a cut tail stay above .45, independent reports of one event below .12 (see docs/status.md).
 */
const NEAR_COPY = 0.35;
/** Minima that such two have in common at least. */
const SHARED = Math.ceil(NEAR_COPY * SIZE);
/** Reports that are sooner compared all with all than looked up. */
const FEW = 12;
/** Shingles below which a resemblance says nothing (a headline of six words); sameness does. */
export const TOO_SHORT = 6;

/**
 * Finds near-copies among reports taken up one after the other, by their number. Reports are compared only with groups of which some have
 * enough minima in common with them, so that a thousand independent reports cost a thousand look-ups and not half a million comparisons;
 * what is found is what comparing all with all finds. `count` is how many will come, `find` gives the group of a report now.
 */
export function nearCopies(count: number, find: (i: number) => number) {
  const minima: (Int32Array | null)[] = [];
  /** By a minimum, for each place in a sketch: one report or more of each group that has it. */
  const having = Array.from({ length: count > FEW ? SIZE : 0 }, () => new Map<number, number[]>());

  /** Groups whose reports together share enough minima with this one for one of them to be its near-copy. */
  function candidates(i: number, own: Int32Array, group: number): Set<number> {
    if (having.length === 0)
      return new Set(Array.from({ length: i }, (_, j) => find(j)).filter((other) => other !== group));
    const shared = new Map<number, number>();
    const found = new Set<number>();
    for (let bin = 0; bin < SIZE; bin++) {
      const list = having[bin]!.get(own[bin]!);
      if (list === undefined) continue;
      for (const j of list) {
        const other = find(j);
        if (other === group) continue;
        const count = (shared.get(other) ?? 0) + 1;
        shared.set(other, count);
        if (count >= SHARED) found.add(other);
      }
    }
    return found;
  }

  return {
    /** Takes up report `i`; gives the first near-copy in each group that is not its own, with the resemblance (0 … 1). */
    take(i: number, { sketch, shingles }: Source): { copy: number; like: number }[] {
      const own = shingles < TOO_SHORT ? null : openMinima(sketch);
      minima[i] = own;
      if (own === null) return [];
      const groups = candidates(i, own, find(i));
      const copies: { copy: number; like: number }[] = [];
      for (let j = 0; j < i && groups.size > 0; j++) {
        const group = find(j);
        const other = minima[j];
        if (other === null || !groups.has(group)) continue;
        const same = sameMinima(own, other!);
        if (same < SHARED) continue;
        copies.push({ copy: j, like: same / SIZE });
        groups.delete(group);
      }
      return copies;
    },
    /** Lets later ones find report `i`, once it stands in its group. */
    keep(i: number): void {
      const own = minima[i];
      if (own === null) return;
      const group = find(i);
      for (let bin = 0; bin < having.length; bin++) {
        const list = having[bin]!.get(own![bin]!);
        if (list === undefined) having[bin]!.set(own![bin]!, [i]);
        else if (!list.some((j) => find(j) === group)) list.push(i);
      }
    },
  };
}

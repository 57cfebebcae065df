import type { Seen } from './seen.ts';
import type { Weigh } from './weights.ts';

/** Mean score from which mentions tell one event. */
export const SAME_EVENT = 0.5;
/** Score of a pair of which nothing speaks for one event. */
export const UNTIED = 0;

/** How much speaks for two mentions of one story telling the same event. */
export function pairScore(a: Seen, b: Seen, _alike: number, _sameReport: boolean, _weigh: Weigh): number {
  return a.kin === b.kin ? 1 : 0;
}

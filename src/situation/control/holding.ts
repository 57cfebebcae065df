import { comingFamilies, drivingFamilies, leavingFamilies, takingFamilies } from '../../record/event-families.ts';
import { isArea } from '../../record/place-key.ts';
import type { HeldInterval, Item } from '../../record/view.ts';
import { type Holding, strength, when } from './interval.ts';
import { latestOf } from './latest-told.ts';
import { comesIn, drivesOut, holds, leaves, type Moves, type Step, takes } from './moves.ts';

/**
 * Who held one place when, from the happenings there in the order of the world's time. Taking is holding, with the status of the taking;
 * entering and storming contest; surrounding and advancing change nothing; a side that left or lost the place holds it no longer, and who
 * came in before holds it then (implied). What is denied or retracted changes nothing.
 */
export function controlOfPlace(items: readonly Item[]): HeldInterval[] {
  const told = items.filter(
    ({ happening }) => happening.place !== null && !isArea(happening.place) && !happening.background,
  );
  if (told.length === 0) return [];
  const sorted = [...told].sort(
    (a, b) => when(a) - when(b) || order(a) - order(b) || (a.happening.id < b.happening.id ? -1 : 1),
  );
  const intervals: Holding[] = [];
  const moves: Moves = { came: [], left: [] };
  for (const item of sorted) step(intervals, moves, item);
  const lastReported =
    told
      .map(({ happening }) => latestOf(happening.told))
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null;
  return intervals.map(({ roots, seen: _seen, alone: _alone, ...interval }) => ({
    ...interval,
    origins: roots.size,
    lastReported,
  }));
}

/** Takes up the next happening of the place. */
function step(intervals: Holding[], moves: Moves, item: Item): void {
  if (strength[item.happening.status] === 0) return;
  const { family } = item;
  const current = intervals.at(-1);
  const at: Step = { intervals, moves, item, open: current?.to === null ? current : null };
  const [agent] = item.agents;
  if (takingFamilies.has(family)) takes(at, agent);
  else if (family === 'control') holds(at, agent);
  else if (comingFamilies.has(family)) {
    if (agent !== undefined) comesIn(at, agent);
  } else if (leavingFamilies.has(family)) {
    if (agent !== undefined) leaves(at, agent);
  } else if (drivingFamilies.has(family)) drivesOut(at, agent);
}

/** On one day: coming in, then leaving, then taking, then what reports say of who holds. */
const order = ({ family }: Item): number => {
  if (family === 'control') return 4;
  if (takingFamilies.has(family) || drivingFamilies.has(family)) return 3;
  return leavingFamilies.has(family) ? 2 : comingFamilies.has(family) ? 1 : 0;
};

import type { EvalResult, EvalRow } from './types.ts';

/** A figure that may not fall (a share of faults: not rise), with the fingerprint of the gold it was measured on. `lowered` gives the reason where it ever was. */
export interface Floor {
  floor: number;
  gold: string;
  lowered?: string;
}
export type Floors = Record<string, Floor>;

/** Figures are kept to a thousandth; a fall of less than half of that is no fall. */
const tolerance = 0.0005;

const keyOf = ({ task, set, metric }: EvalRow): string => `${task} | ${set} | ${metric}`;

const isAsGood = ({ ours, isFault }: EvalRow, floor: number): boolean =>
  isFault ? ours <= floor + tolerance : ours >= floor - tolerance;

/** The fingerprint of a row's set; of all the task's gold where the set has none of its own. */
const goldOf = ({ fingerprints }: EvalResult, { set }: EvalRow): string =>
  fingerprints[set] ?? Object.values(fingerprints).sort().join(' ');

/** One line for each floor that is broken: a figure below it, other gold than its own, or a figure of a scored set that is no longer there. */
export function checkFloors(results: readonly EvalResult[], floors: Floors): string[] {
  const broken: string[] = [];
  const seen = new Set<string>();
  const sets = new Set<string>();
  for (const result of results) {
    for (const row of result.rows) {
      const key = keyOf(row);
      seen.add(key);
      sets.add(`${row.task} | ${row.set} | `);
      const floor = floors[key];
      if (floor === undefined || row.floor === false) continue;
      const gold = goldOf(result, row);
      if (floor.gold !== gold)
        broken.push(`${key}: the gold is not the one the floor was measured on (${floor.gold}; now ${gold})`);
      else if (!isAsGood(row, floor.floor))
        broken.push(
          `${key}: ${row.ours.toFixed(3)} is ${row.isFault ? 'above' : 'below'} its floor ${floor.floor.toFixed(3)}`,
        );
    }
  }
  for (const key of Object.keys(floors))
    if (!seen.has(key) && [...sets].some((set) => key.startsWith(set)))
      broken.push(`${key}: the figure is no longer measured, but has a floor`);
  return broken;
}

/** Sets of the tasks that ran which have floors and were not scored: their gold is absent. */
export function unmeasuredSets(results: readonly EvalResult[], floors: Floors, tasks: readonly string[]): string[] {
  const scored = new Set(results.flatMap(({ rows }) => rows.map(({ task, set }) => `${task} | ${set}`)));
  const kept = Object.keys(floors).map((key) => key.slice(0, key.lastIndexOf(' | ')));
  return [...new Set(kept)].filter((set) => tasks.includes(set.split(' | ')[0]!) && !scored.has(set));
}

/** Floors with what grew better, by key; nothing ever grows worse here. */
export function raisedFloors(results: readonly EvalResult[], floors: Floors): Floors {
  const raised = { ...floors };
  for (const result of results) {
    for (const row of result.rows) {
      if (row.floor === false) continue;
      const before = raised[keyOf(row)];
      const gold = goldOf(result, row);
      const floor = row.isFault ? Math.ceil(row.ours * 1000 - 1e-6) / 1000 : Math.floor(row.ours * 1000 + 1e-6) / 1000;
      // Other gold with a figure as high is taken over; a lower one is left to a person, who says why.
      const isBetter = before !== undefined && (row.isFault ? floor < before.floor : floor > before.floor);
      if (before === undefined || isBetter || (floor === before.floor && gold !== before.gold))
        raised[keyOf(row)] = { ...before, floor, gold };
    }
  }
  return Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)));
}

import { writeFileSync } from 'node:fs';
import type { EvalResult, EvalRow } from './types.ts';

/** A figure that may not fall, with the fingerprint of the gold it was measured on. `lowered` gives the reason where it ever was. */
export interface Floor {
  floor: number;
  gold: string;
  lowered?: string;
}
export type Floors = Record<string, Floor>;

/** Figures are kept to a thousandth; a fall of less than half of that is no fall. */
const tolerance = 0.0005;

const keyOf = (row: EvalRow): string => `${row.task} | ${row.set} | ${row.metric}`;
const goldOf = (result: EvalResult): string => Object.values(result.fingerprints).sort().join(' ');

/** One line for each floor that is broken; other gold than the floor's own is said so and not compared. */
export function checkFloors(results: readonly EvalResult[], floors: Floors): string[] {
  const broken: string[] = [];
  for (const result of results) {
    for (const row of result.rows) {
      const floor = floors[keyOf(row)];
      if (floor === undefined || row.floor === false) continue;
      if (floor.gold !== goldOf(result))
        broken.push(
          `${keyOf(row)}: the gold is not the one the floor was measured on (${floor.gold}; now ${goldOf(result)})`,
        );
      else if (row.ours < floor.floor - tolerance)
        broken.push(`${keyOf(row)}: ${row.ours.toFixed(3)} is below its floor ${floor.floor.toFixed(3)}`);
    }
  }
  return broken;
}

/** Writes what rose; nothing is ever lowered here. */
export function raiseFloors(path: string, results: readonly EvalResult[], floors: Floors): void {
  const raised = { ...floors };
  for (const result of results) {
    for (const row of result.rows) {
      if (row.floor === false) continue;
      const before = raised[keyOf(row)];
      const floor = Math.floor(row.ours * 1000) / 1000;
      if (before === undefined || floor > before.floor) raised[keyOf(row)] = { ...before, floor, gold: goldOf(result) };
    }
  }
  const sorted = Object.fromEntries(Object.entries(raised).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(path, `${JSON.stringify(sorted, null, 2)}\n`);
}

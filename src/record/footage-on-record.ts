import type { Footage } from './footage.ts';
import type { LogRef } from './line.ts';
import type { Step } from './step.ts';

/** One time that a piece of footage came in. */
export interface Sighting {
  footage: Footage;
  entry: LogRef;
}

/** A piece of footage with each time that it came in. */
export interface Piece {
  id: string;
  sha256: string;
  /** In the order of the log: a piece came in at least once. */
  sightings: [Sighting, ...Sighting[]];
}
export interface StepOnRecord {
  step: Step;
  entry: LogRef;
  /** Id of the step that took it back; null while it stands. */
  undoneBy: string | null;
}

/** Steps in the order of knowledge, with those marked that a later one took back; taking back that one lets the first stand again. */
export function standing(logged: readonly { step: Step; entry: LogRef }[]): StepOnRecord[] {
  const order = ({ step, entry }: { step: Step; entry: LogRef }): string => `${entry.known} ${step.made} ${step.id}`;
  const rows = [...logged].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const undone = new Map<string, string>();
  for (const { step } of rows.toReversed())
    if (step.act.do === 'undo' && !undone.has(step.id)) undone.set(step.act.step, step.id);
  return rows.map((row) => ({ ...row, undoneBy: undone.get(row.step.id) ?? null }));
}

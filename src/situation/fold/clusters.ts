import type { Cluster } from '../../corroborate/events/assign.ts';
import { representativeFirst } from '../../corroborate/events/clusters.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Cell } from '../../record/projections.ts';

/** A cell's grouping: who leads whom. */
export type Grouping = Pick<Cell, 'chain' | 'cell' | 'leaders'> & { members: readonly KnownMention[] };

/** Happenings led in a cell, with the tellings of that cell, as the next cell meets them; the cell of the undated reaches into none. */
export const openClusters = (cell: Grouping | null): Cluster[] =>
  cell === null || cell.cell < 0 ? [] : clustersIn(cell);

/** Happenings led in a cell, with the tellings of that cell. */
export function clustersIn(cell: Grouping): Cluster[] {
  const own = new Set<string>(cell.members.map(({ id }) => id));
  const led = Map.groupBy(
    cell.members.filter(({ id }) => own.has(cell.leaders[id])),
    ({ id }) => cell.leaders[id],
  );
  return [...led.keys()].sort().map((leader) => representativeFirst(leader, led.get(leader)!));
}

/** The tellings of a cell that are led in the one before, by their leader. */
export const carriedOver = (next: Grouping | null): Map<string, KnownMention[]> =>
  Map.groupBy(next?.members ?? [], ({ id }) => next!.leaders[id]);

/** A happening's tellings: those of the cell it is led in, and those of the next. */
export const membersOf = (cluster: Cluster, reached: readonly KnownMention[]): Cluster => [
  ...cluster,
  ...[...reached].sort((a, b) => (a.id < b.id ? -1 : 1)),
];

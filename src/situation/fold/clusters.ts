import type { Cluster } from '../../corroborate/events/assign.ts';
import { representativeFirst } from '../../corroborate/events/clusters.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Window } from '../../record/projections.ts';

/** A window's grouping: who leads whom. */
export type Grouping = Pick<Window, 'blockKey' | 'window' | 'leaders'> & { members: readonly KnownMention[] };

/** Happenings led in a window, with the mentions of that window, as the next window meets them; the window of the undated reaches into none. */
export const openClusters = (window: Grouping | null): Cluster[] =>
  window === null || window.window < 0 ? [] : clustersIn(window);

/** Happenings led in a window, with the mentions of that window. */
export function clustersIn(window: Grouping): Cluster[] {
  const own = new Set<string>(window.members.map(({ id }) => id));
  const led = Map.groupBy(
    window.members.filter(({ id }) => own.has(window.leaders[id]!)),
    ({ id }) => window.leaders[id],
  );
  return [...led.keys()].sort().map((leader) => representativeFirst(leader!, led.get(leader)!));
}

/** The mentions of a window that are led in the one before, by their leader. */
export const carriedOver = (next: Grouping | null): Map<string, KnownMention[]> =>
  Map.groupBy(next?.members ?? [], ({ id }) => next!.leaders[id]!);

/** A happening's mentions: those of the window it is led in, and those of the next. */
export const membersOf = (cluster: Cluster, reached: readonly KnownMention[]): Cluster => [
  ...cluster,
  ...[...reached].sort((a, b) => (a.id < b.id ? -1 : 1)),
];

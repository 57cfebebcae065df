import type { Happening } from '../record/happening.ts';
import type { Reading } from '../record/reading.ts';
import { happen } from './happen.ts';
import { type KnownMention, knownMentions } from './known-mention.ts';
import { assign, type Cluster, cellOf } from './same.ts';
import { knownOfArchive, type Source, sourceOf } from './source.ts';

/**
 * Groups the events of readings: happenings, and the happening of each event by its global id (`3fa9c1d07b2e:o4`). Pure: the order of
 * the readings does not matter. Events that never become a line (unlisted kinds, no party) have no happening.
 */
export function groupReadings(readings: Iterable<Reading>): { happenings: Happening[]; of: Record<string, string> } {
  const sources = new Map<string, Source>();
  const blocks = new Map<string, Map<number, KnownMention[]>>();
  for (const reading of readings) {
    const known = knownOfArchive(reading.report) ?? 0;
    if (sources.has(reading.report.id)) continue;
    sources.set(reading.report.id, sourceOf(reading.report, known));
    for (const mention of knownMentions(reading, known)) {
      if (mention.kind !== 'happening') continue;
      const cells = blocks.get(mention.blockKey) ?? new Map<number, KnownMention[]>();
      blocks.set(mention.blockKey, cells);
      const cell = cellOf(mention);
      cells.set(cell, [...(cells.get(cell) ?? []), mention]);
    }
  }
  const happenings: Happening[] = [];
  const of: Record<string, string> = {};
  for (const chain of [...blocks.keys()].sort()) {
    for (const cluster of clustersOf(blocks.get(chain)!)) {
      const happened = happen(cluster, (report) => sources.get(report)!, Number.POSITIVE_INFINITY);
      if (happened === null) continue;
      happenings.push(happened.happening);
      for (const { id } of cluster) of[id] = happened.happening.id;
    }
  }
  return { happenings, of };
}

/** The clusters of one block, cell after cell. */
export function clustersOf(cells: ReadonlyMap<number, readonly KnownMention[]>): Cluster[] {
  const clusters = new Map<string, Cluster>();
  let before: Cluster[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const cell of [...cells.keys()].sort((a, b) => a - b)) {
    const members = cells.get(cell)!;
    const open = cell === last + 1 && last >= 0 ? before : [];
    const leaders = assign(open, members);
    const led = new Map<string, Cluster>();
    // `open` holds only the tellings of the cell before: the whole cluster is kept apart in `clusters`.
    for (const one of members) {
      const leader = leaders.get(one.id)!;
      clusters.set(leader, [...(clusters.get(leader) ?? []), one]);
      if (members.some(({ id }) => id === leader)) led.set(leader, [...(led.get(leader) ?? []), one]);
    }
    before = [...led].map(([leader, own]) => leadFirst(leader, own));
    last = cell;
  }
  return [...clusters].map(([leader, own]) => leadFirst(leader, own));
}

/** The leader first, the others in canonical order of id. */
export const leadFirst = (leader: string, members: readonly KnownMention[]): Cluster =>
  [...members].sort((a, b) => (a.id === leader ? -1 : b.id === leader ? 1 : a.id < b.id ? -1 : 1));

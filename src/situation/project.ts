import { leadFirst } from '../corroborate/group.ts';
import type { Happened } from '../corroborate/happen.ts';
import { happen } from '../corroborate/happen.ts';
import { assign, type Cluster, cellOf } from '../corroborate/same.ts';
import type { Source, Telling } from '../corroborate/telling.ts';
import { itemOf } from './item.ts';
import type { Cell, Shelf } from './shelf.ts';
import type { Item } from './view.ts';

/** A report ready to be folded in. */
export interface Prepared {
  source: Source;
  tellings: readonly Telling[];
}

const keyOf = (chain: string, cell: number): string => `${chain}\u0000${cell}`;

/**
 * Folds reports into the projections: only the cells that they touch, and those that hang on them, are made again. A report that is there
 * already is replaced (a newer reading). The result depends on the set of reports, never on the order or the batches they come in.
 */
export function project(shelf: Shelf, batch: readonly Prepared[]): void {
  const touched = new Map<string, { chain: string; cell: number }>();
  const loaded = new Map<string, Cell | null>();
  const touch = (chain: string, cell: number): Cell => {
    const key = keyOf(chain, cell);
    touched.set(key, { chain, cell });
    const have = loaded.get(key) ?? shelf.cell(chain, cell) ?? emptyCell(chain, cell);
    loaded.set(key, have);
    return have;
  };
  const fresh = new Map<string, Source>();
  for (const { source, tellings } of batch) {
    const at = new Map<string, { chain: string; cell: number }>();
    if (shelf.source(source.id) !== null) {
      for (const { chain, cell } of shelf.cellsOf(source.id)) {
        const old = touch(chain, cell);
        old.members = old.members.filter(({ report }) => report !== source.id);
      }
    }
    for (const telling of tellings) {
      const cell = cellOf(telling);
      touch(telling.chain, cell).members.push(telling);
      at.set(keyOf(telling.chain, cell), { chain: telling.chain, cell });
    }
    shelf.putCellsOf(source.id, [...at.values()]);
    fresh.set(source.id, source);
    for (const revised of putRevised(shelf, source, fresh)) {
      for (const { chain, cell } of shelf.cellsOf(revised)) touch(chain, cell);
    }
  }
  const sources = sourcesOver(shelf, fresh);
  const byChain = Map.groupBy(touched.values(), ({ chain }) => chain);
  for (const [chain, cells] of byChain) regroup(shelf, loaded, sources, chain, new Set(cells.map(({ cell }) => cell)));
}

/** Stores the source; reports at the same address follow one another by knowledge, each replaced by the next. Gives those that changed. */
function putRevised(shelf: Shelf, source: Source, fresh: Map<string, Source>): string[] {
  if (source.address === null) {
    shelf.putSource(source);
    return [];
  }
  const all = [...shelf.sourcesAt(source.address).filter(({ id }) => id !== source.id), source].sort(
    (a, b) => a.known - b.known || (a.id < b.id ? -1 : 1),
  );
  const changed: string[] = [];
  for (const [i, one] of all.entries()) {
    // Of two texts known at one instant nobody can say which came later: neither replaces the other.
    const next = all.slice(i + 1).find(({ known }) => known > one.known) ?? null;
    const revisedBy = next?.id ?? null;
    const revisedKnown = next?.known ?? null;
    if (one.id !== source.id && one.revisedBy === revisedBy && one.revisedKnown === revisedKnown) continue;
    if (one.id !== source.id) changed.push(one.id);
    const linked = { ...one, revisedBy, revisedKnown };
    shelf.putSource(linked);
    fresh.set(linked.id, linked);
  }
  return changed;
}

/** Finds sources, each read from the shelf once; `cache` holds those that are known already. */
export function sourcesOver(shelf: Shelf, cache = new Map<string, Source>()): (report: string) => Source {
  return (report) => {
    const have = cache.get(report) ?? shelf.source(report);
    if (have === null) throw new Error(`the projections lack the report ${report}`);
    cache.set(report, have);
    return have;
  };
}

const emptyCell = (chain: string, cell: number): Cell => ({
  chain,
  cell,
  minKnown: 0,
  maxKnown: 0,
  revised: 0,
  settled: 0,
  horizon: 0,
  members: [],
  leaders: {},
});

/** Assigns the touched cells of one block again, from left to right, and makes their items. */
function regroup(
  shelf: Shelf,
  loaded: Map<string, Cell | null>,
  sources: (report: string) => Source,
  chain: string,
  touched: ReadonlySet<number>,
): void {
  const at = (cell: number): Cell | null => {
    const key = keyOf(chain, cell);
    let have = loaded.get(key);
    if (have === undefined) {
      have = shelf.cell(chain, cell);
      loaded.set(key, have);
    }
    return have;
  };
  // Happenings led in a cell reach into the next one, and what is known of a cell bounds those after it; cell -1 (no date) stands alone.
  const before = (n: number): Cell | null => (n > 0 ? at(n - 1) : null);
  const after = (n: number): Cell | null => (n >= 0 ? at(n + 1) : null);
  const dirty = new Set<number>();
  const moved = new Set<number>();
  const queue = [...touched].sort((a, b) => a - b);
  for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
    const cell = at(n);
    if (cell === null) continue;
    const leaders = Object.fromEntries(assign(openOf(before(n)), cell.members));
    const regrouped = touched.has(n) || !sameLeaders(leaders, cell.leaders);
    // Happenings of the cell before change with this one only when one of its tellings is, or was, among them.
    if (regrouped && before(n) !== null && (reachesBack(cell.leaders, cell) || reachesBack(leaders, cell)))
      dirty.add(n - 1);
    cell.leaders = leaders;
    if (touched.has(n)) bounds(cell, sources);
    const settled = Math.max(cell.maxKnown, before(n)?.settled ?? 0);
    const later = settled !== cell.settled;
    cell.settled = settled;
    if (regrouped) dirty.add(n);
    if (regrouped || later) {
      moved.add(n);
      if (before(n) !== null) moved.add(n - 1);
      if (after(n) !== null && queue[0] !== n + 1) queue.unshift(n + 1);
    }
  }
  for (const n of new Set([...dirty, ...moved])) {
    const cell = at(n);
    if (cell === null) continue;
    if (cell.members.length === 0) {
      shelf.dropCell(chain, n);
      continue;
    }
    const next = after(n);
    const horizon = Math.max(cell.settled, cell.revised, next?.maxKnown ?? 0, next?.revised ?? 0);
    if (dirty.has(n)) {
      cell.horizon = horizon;
      shelf.putCell(cell);
      shelf.putItems(chain, n, horizon, itemsOf(cell, next, sources, Number.POSITIVE_INFINITY));
    } else {
      cell.horizon = horizon;
      shelf.setHorizon(chain, n, cell.settled, horizon);
    }
  }
  for (const n of dirty) if (at(n)?.members.length === 0) loaded.set(keyOf(chain, n), null);
}

/** Is a telling of the cell led from the cell before? */
function reachesBack(leaders: Readonly<Record<string, string>>, { members }: Cell): boolean {
  const ids = Object.keys(leaders);
  if (ids.length === 0) return false;
  const own = new Set(ids);
  for (const { id } of members) own.add(id);
  return ids.some((id) => !own.has(leaders[id]));
}

/** The happenings led in a cell, with their tellings of that cell, as the next cell meets them. */
export function openOf(cell: Pick<Cell, 'cell' | 'members' | 'leaders'> | null): Cluster[] {
  if (cell === null || cell.cell < 0) return [];
  const own = new Set(cell.members.map(({ id }) => id));
  const led = Map.groupBy(
    cell.members.filter(({ id }) => own.has(cell.leaders[id])),
    ({ id }) => cell.leaders[id],
  );
  return [...led.keys()].sort().map((leader) => leadFirst(leader, led.get(leader)!));
}

/** The items led in a cell, which may have tellings in the next one, as known by `known` (ms). */
export function itemsOf(
  cell: Pick<Cell, 'cell' | 'members' | 'leaders'>,
  next: Pick<Cell, 'cell' | 'members' | 'leaders'> | null,
  sources: (report: string) => Source,
  known: number,
): Item[] {
  const clusters = openOf({ ...cell, cell: Math.max(0, cell.cell) });
  return clusters.flatMap((cluster) => {
    const later =
      next === null
        ? []
        : next.members.filter(({ id }) => next.leaders[id] === cluster[0].id).sort((a, b) => (a.id < b.id ? -1 : 1));
    const happened: Happened | null = happen([...cluster, ...later], sources, known);
    return happened === null ? [] : [itemOf(happened, [...cluster, ...later], sources)];
  });
}

function sameLeaders(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

function bounds(cell: Cell, sources: (report: string) => Source): void {
  cell.minKnown = Number.POSITIVE_INFINITY;
  cell.maxKnown = 0;
  cell.revised = 0;
  for (const { known, report } of cell.members) {
    cell.minKnown = Math.min(cell.minKnown, known);
    cell.maxKnown = Math.max(cell.maxKnown, known);
    cell.revised = Math.max(cell.revised, sources(report).revisedKnown ?? 0);
  }
}

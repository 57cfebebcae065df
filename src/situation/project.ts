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

/** Cells of one block by their number; null where there is none. */
type Loaded = Map<number, Cell | null>;

/**
 * Folds reports into the projections: only the cells that they touch, and those that hang on them, are made again. A report that is there
 * already is replaced (a newer reading). The result depends on the set of reports, never on the order or the batches they come in.
 */
export function project(shelf: Shelf, batch: readonly Prepared[]): void {
  const blocks = new Map<string, { touched: Set<number>; loaded: Loaded }>();
  const touch = (chain: string, cell: number): Cell => {
    let block = blocks.get(chain);
    if (block === undefined) {
      block = { touched: new Set(), loaded: new Map() };
      blocks.set(chain, block);
    }
    block.touched.add(cell);
    const have = block.loaded.get(cell) ?? shelf.cell(chain, cell) ?? emptyCell(chain, cell);
    block.loaded.set(cell, have);
    return have;
  };
  const fresh = new Map<string, Source>();
  // Reports that are new, read again or replaced: what stands on them is made again, and nothing else is.
  const changed = new Set<string>();
  for (const { source, tellings } of batch) {
    const at: { chain: string; cell: number }[] = [];
    if (shelf.source(source.id) !== null) {
      for (const { chain, cell } of shelf.cellsOf(source.id)) {
        const old = touch(chain, cell);
        old.members = old.members.filter(({ report }) => report !== source.id);
      }
    }
    for (const telling of tellings) {
      const cell = cellOf(telling);
      touch(telling.chain, cell).members.push(telling);
      if (!at.some((one) => one.cell === cell && one.chain === telling.chain)) at.push({ chain: telling.chain, cell });
    }
    shelf.putCellsOf(source.id, at);
    fresh.set(source.id, source);
    changed.add(source.id);
    for (const revised of putRevised(shelf, source, fresh)) {
      changed.add(revised);
      for (const { chain, cell } of shelf.cellsOf(revised)) touch(chain, cell);
    }
  }
  const sources = sourcesOver(shelf, fresh);
  for (const [chain, { touched, loaded }] of blocks) regroup(shelf, loaded, sources, chain, touched, changed);
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

/** Assigns the touched cells of one block again, from left to right, and makes the items anew whose tellings or reports have changed. */
function regroup(
  shelf: Shelf,
  loaded: Loaded,
  sources: (report: string) => Source,
  chain: string,
  touched: ReadonlySet<number>,
  changed: ReadonlySet<string>,
): void {
  const at = (cell: number): Cell | null => {
    let have = loaded.get(cell);
    if (have === undefined) {
      have = shelf.cell(chain, cell);
      loaded.set(cell, have);
    }
    return have;
  };
  // Happenings led in a cell reach into the next one, and what is known of a cell bounds those after it; cell -1 (no date) stands alone.
  const before = (n: number): Cell | null => (n > 0 ? at(n - 1) : null);
  const after = (n: number): Cell | null => (n >= 0 ? at(n + 1) : null);
  const rewritten = new Set<number>();
  const moved = new Set<number>();
  /** Leaders whose items are made again, by the cell they lead in. */
  const stale = new Map<number, Set<string>>();
  const queue = [...touched].sort((a, b) => a - b);
  for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
    const cell = at(n);
    if (cell === null) continue;
    const leaders = Object.fromEntries(assign(openOf(before(n)), cell.members));
    const regrouped = touched.has(n) || !sameLeaders(leaders, cell.leaders);
    if (regrouped) {
      rewritten.add(n);
      for (const lead of changedLeads(cell, leaders, changed)) {
        // Who is, or was, no telling of this cell leads in the one before.
        const home = lead in leaders || lead in cell.leaders ? n : n - 1;
        stale.set(home, (stale.get(home) ?? new Set()).add(lead));
      }
    }
    if (touched.has(n)) bounds(cell, sources, changed);
    cell.leaders = leaders;
    const settled = Math.max(cell.maxKnown, before(n)?.settled ?? 0);
    const later = settled !== cell.settled;
    cell.settled = settled;
    if (regrouped || later) {
      moved.add(n);
      if (before(n) !== null) moved.add(n - 1);
      if (after(n) !== null && queue[0] !== n + 1) queue.unshift(n + 1);
    }
  }
  for (const n of new Set([...rewritten, ...moved, ...stale.keys()])) {
    const cell = at(n);
    if (cell === null) continue;
    if (cell.members.length === 0) {
      shelf.dropCell(chain, n);
      continue;
    }
    const next = after(n);
    cell.horizon = Math.max(cell.settled, cell.revised, next?.maxKnown ?? 0, next?.revised ?? 0);
    if (rewritten.has(n)) shelf.putCell(cell);
    else shelf.setBounds(chain, n, cell.settled, cell.horizon);
    const leads = stale.get(n);
    if (leads === undefined) continue;
    const items = new Map<string, Item | null>([...leads].sort().map((lead) => [lead, null]));
    for (const [lead, item] of itemsByLead(cell, next, sources, Number.POSITIVE_INFINITY, leads)) items.set(lead, item);
    shelf.putItems(chain, n, items);
  }
}

/** Leaders, old and new, of the tellings that change their leader, come, go, or stand in a report that changed. */
function changedLeads(cell: Cell, leaders: Record<string, string>, changed: ReadonlySet<string>): Set<string> {
  const leads = new Set<string>();
  for (const { id, report } of cell.members) {
    const was = cell.leaders[id];
    if (was === leaders[id] && !changed.has(report)) continue;
    leads.add(leaders[id]);
    if (was !== undefined) leads.add(was);
  }
  for (const [id, was] of Object.entries(cell.leaders)) if (!(id in leaders)) leads.add(was);
  return leads;
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

type Led = Pick<Cell, 'cell' | 'members' | 'leaders'>;

/** The items led in a cell, which may have tellings in the next one, as known by `known` (ms). */
export const itemsOf = (cell: Led, next: Led | null, sources: (report: string) => Source, known: number): Item[] => [
  ...itemsByLead(cell, next, sources, known, null).values(),
];

/** Items by the telling that leads them; those of `only`, or all. */
function itemsByLead(
  cell: Led,
  next: Led | null,
  sources: (report: string) => Source,
  known: number,
  only: ReadonlySet<string> | null,
): Map<string, Item> {
  const items = new Map<string, Item>();
  const later = Map.groupBy(next?.members ?? [], ({ id }) => next!.leaders[id]);
  for (const cluster of openOf({ ...cell, cell: Math.max(0, cell.cell) })) {
    const lead = cluster[0].id;
    if (only !== null && !only.has(lead)) continue;
    const reached = (later.get(lead) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
    const tellings = [...cluster, ...reached];
    const happened: Happened | null = happen(tellings, sources, known);
    if (happened !== null) items.set(lead, itemOf(happened, tellings, sources));
  }
  return items;
}

function sameLeaders(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Bounds of knowledge in a cell whose tellings changed; `leaders` are still those from before. */
function bounds(cell: Cell, sources: (report: string) => Source, changed: ReadonlySet<string>): void {
  const had = cell.leaders;
  const kept = cell.members.filter(({ id }) => id in had);
  // Where every telling stands as it stood, only the sources of new ones are looked at.
  const stands = kept.length === Object.keys(had).length && kept.every(({ report }) => !changed.has(report));
  cell.minKnown = Number.POSITIVE_INFINITY;
  cell.maxKnown = 0;
  cell.revised = stands ? cell.revised : 0;
  for (const { id, known, report } of cell.members) {
    cell.minKnown = Math.min(cell.minKnown, known);
    cell.maxKnown = Math.max(cell.maxKnown, known);
    if (!stands || !(id in had)) cell.revised = Math.max(cell.revised, sources(report).revisedKnown ?? 0);
  }
}

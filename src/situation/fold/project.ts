import { assign, cellOf } from '../../corroborate/events/assign.ts';
import { reprintKnown } from '../../corroborate/origins/source.ts';
import { type Key, keyOf } from '../../corroborate/status/mention-key.ts';
import { tellsOfHolding } from '../../record/event-families.ts';
import type { Prepared, Touched } from '../../record/fold.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Cell, ProjectionStore } from '../../record/projections.ts';
import type { Source } from '../../record/source.ts';
import type { Item } from '../../record/view.ts';
import { type AsKnown, asKnown, sourcesOver, withSides } from './as-known.ts';
import { type Grouping, openClusters } from './clusters.ts';
import type { Judging } from './judging.ts';
import { groupOf, itemsByLead, unionItem, unionOf } from './united.ts';

/** Cells of one block by their number; null where there is none. */
type Loaded = Map<number, Cell | null>;

/** What one fold works with: what is known of sources and judgements, and what has changed. */
interface Work {
  projections: ProjectionStore;
  view: AsKnown;
  judging: Judging;
  changed: ReadonlySet<string>;
  /** Places of the items put and replaced that tell who holds a place. */
  held: Set<string>;
  /** Tellings that judgements tie to others, in cells that changed: their items are made last, across cells. */
  tied: Set<Key>;
}

/**
 * Folds reports into the projections: only the cells that they touch, and those that hang on them, are made again. A report that is there
 * already is replaced (a newer reading). The result depends on the set of reports and judgements, never on the order or the batches they
 * come in. `judging` holds all judgements on record; `acted` is what a new one acts on. Gives the keys of the places of which who holds them
 * may now be told otherwise.
 */
export function project(
  projections: ProjectionStore,
  batch: readonly Prepared[],
  judging: Judging,
  acted: Touched = { cells: [], reports: new Set() },
): ReadonlySet<string> {
  const blocks = new Map<string, { touched: Set<number>; loaded: Loaded }>();
  const touch = (chain: string, cell: number): Cell => {
    let block = blocks.get(chain);
    if (block === undefined) {
      block = { touched: new Set(), loaded: new Map() };
      blocks.set(chain, block);
    }
    block.touched.add(cell);
    const have = block.loaded.get(cell) ?? projections.cell(chain, cell) ?? emptyCell(chain, cell);
    block.loaded.set(cell, have);
    return have;
  };
  const fresh = new Map<string, Source>();
  // Reports that are new, read again or replaced: what stands on them is made again, and nothing else is.
  const changed = new Set<string>(acted.reports);
  for (const { chain, cell } of acted.cells) touch(chain, cell);
  for (const { source, mentions } of batch) {
    const at: { chain: string; cell: number }[] = [];
    if (projections.source(source.id) !== null) {
      for (const { chain, cell } of projections.cellsOf(source.id)) {
        const old = touch(chain, cell);
        old.members = old.members.filter(({ report }) => report !== source.id);
      }
    }
    for (const telling of mentions) {
      const cell = cellOf(telling);
      touch(telling.blockKey, cell).members.push(telling);
      if (!at.some((one) => one.cell === cell && one.chain === telling.blockKey))
        at.push({ chain: telling.blockKey, cell });
    }
    projections.putCellsOf(source.id, at);
    fresh.set(source.id, source);
    changed.add(source.id);
    for (const revised of [...putRevised(projections, source, fresh), ...putReprints(projections, source.id, fresh)]) {
      changed.add(revised);
      for (const { chain, cell } of projections.cellsOf(revised)) touch(chain, cell);
    }
  }
  const sources = sourcesOver(projections, fresh);
  const view = asKnown(projections, judging, Number.POSITIVE_INFINITY, sources);
  const work: Work = { projections, view, judging, changed, held: new Set(), tied: new Set() };
  for (const [chain, { touched, loaded }] of blocks) regroup(work, loaded, chain, touched);
  if (work.tied.size > 0) unite(work, asKnown(projections, judging, Number.POSITIVE_INFINITY, sources));
  return work.held;
}

/** Puts the items of a cell, and notes where what they replace, and they, tell who holds a place. */
function put(work: Work, chain: string, cell: number, items: ReadonlyMap<string, Item | null>): void {
  noteHeld(work, work.projections.putItems(chain, cell, items));
  for (const item of items.values()) if (item?.place && tellsOfHolding(item)) work.held.add(item.place);
}

function noteHeld({ held }: Work, places: readonly string[]): void {
  for (const place of places) held.add(place);
}

/** Stores the source; reports at the same address follow one another by knowledge, each replaced by the next. Gives those that changed. */
function putRevised(projections: ProjectionStore, source: Source, fresh: Map<string, Source>): string[] {
  if (source.address === null) {
    projections.putSource(source);
    return [];
  }
  const all = [...projections.sourcesAt(source.address).filter(({ id }) => id !== source.id), source].sort(
    (a, b) => a.known - b.known || (a.id < b.id ? -1 : 1),
  );
  const changed: string[] = [];
  for (const [i, one] of all.entries()) {
    // Of two texts known at one instant nobody can say which came later: neither replaces the other.
    const next = all.slice(i + 1).find(({ known }) => known > one.known) ?? null;
    const revisedBy = next?.id ?? null;
    const revisedKnown = next?.known ?? null;
    const rewrite =
      one.archived && all.some((other) => other.archived && other.known === one.known && isShorter(other, one));
    const same = one.revisedBy === revisedBy && one.revisedKnown === revisedKnown && one.rewrite === rewrite;
    if (one.id !== source.id && same) continue;
    if (one.id !== source.id) changed.push(one.id);
    const linked = { ...one, revisedBy, revisedKnown, rewrite };
    projections.putSource(linked);
    fresh.set(linked.id, linked);
  }
  return changed;
}

/** Marks what prints again the body of a report of days before: the source itself, and those on the projections that it came before. */
function putReprints(projections: ProjectionStore, id: string, fresh: Map<string, Source>): string[] {
  const source = fresh.get(id)!;
  if (source.textKey === null) return [];
  const all = projections.sourcesSaying(source.textKey);
  const changed: string[] = [];
  for (const one of all) {
    const reprint = reprintKnown(one, all);
    if (one.reprintKnown === reprint) continue;
    const marked = { ...one, reprintKnown: reprint };
    projections.putSource(marked);
    fresh.set(one.id, marked);
    if (one.id !== id) changed.push(one.id);
  }
  return changed;
}

/** Articles grow: of two texts with one instant the shorter is taken for the first. */
const isShorter = (a: Source, b: Source): boolean =>
  a.id !== b.id && (a.shingles !== b.shingles ? a.shingles < b.shingles : a.id < b.id);

const emptyCell = (chain: string, cell: number): Cell => ({
  chain,
  cell,
  minKnown: 0,
  maxKnown: 0,
  revised: 0,
  judged: 0,
  settled: 0,
  horizon: 0,
  members: [],
  leaders: {},
});

/** One block while its cells are assigned again. */
interface Block {
  work: Work;
  chain: string;
  touched: ReadonlySet<number>;
  at(cell: number): Cell | null;
  /** Happenings led in a cell reach into the next one, and what is known of a cell bounds those after it; cell -1 (no date) stands alone. */
  before(cell: number): Cell | null;
  after(cell: number): Cell | null;
  led(cell: Cell | null): Grouping | null;
}

function blockOf(work: Work, loaded: Loaded, chain: string, touched: ReadonlySet<number>): Block {
  const { projections, view } = work;
  const at = (cell: number): Cell | null => {
    let have = loaded.get(cell);
    if (have === undefined) {
      have = projections.cell(chain, cell);
      loaded.set(cell, have);
    }
    return have;
  };
  return {
    work,
    chain,
    touched,
    at,
    before: (n) => (n > 0 ? at(n - 1) : null),
    after: (n) => (n >= 0 ? at(n + 1) : null),
    led: (cell) =>
      cell === null
        ? null
        : { chain, cell: cell.cell, members: withSides(cell.members, view.judged), leaders: cell.leaders },
  };
}

/** What assigning again has changed, by the number of the cell. */
interface Reassigned {
  /** Cells whose grouping is written again, and those whose bounds of knowledge are. */
  rewritten: Set<number>;
  moved: Set<number>;
  /** Leaders whose items are made again, by the cell they lead in. */
  stale: Map<number, Set<string>>;
}

/** Assigns the touched cells of one block again, and makes the items anew whose tellings or reports have changed. */
function regroup(work: Work, loaded: Loaded, chain: string, touched: ReadonlySet<number>): void {
  const block = blockOf(work, loaded, chain, touched);
  const changes = reassigned(block);
  const { rewritten, moved, stale } = changes;
  for (const n of new Set([...rewritten, ...moved, ...stale.keys()])) {
    const cell = block.at(n);
    if (cell === null) continue;
    if (cell.members.length === 0) noteHeld(work, work.projections.dropCell(chain, n));
    else {
      writeCell(block, cell, rewritten.has(n));
      const leads = stale.get(n);
      if (leads !== undefined) makeItems(block, cell, leads);
    }
  }
}

/** Assigns from left to right: the touched cells, and those after them as long as something moves. */
function reassigned(block: Block): Reassigned {
  const { work, touched, at, before, after } = block;
  const changes: Reassigned = { rewritten: new Set(), moved: new Set(), stale: new Map() };
  const queue = [...touched].sort((a, b) => a - b);
  for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
    const cell = at(n);
    if (cell === null) continue;
    const members = withSides(cell.members, work.view.judged);
    const leaders = Object.fromEntries(assign(openClusters(block.led(before(n))), members, work.view.judged));
    const regrouped = touched.has(n) || !sameLeaders(leaders, cell.leaders);
    if (regrouped) noteRegrouped(cell, leaders, changes, work.changed);
    if (touched.has(n)) bounds(cell, work);
    cell.leaders = leaders;
    const settled = Math.max(cell.maxKnown, cell.judged, before(n)?.settled ?? 0);
    const later = settled !== cell.settled;
    cell.settled = settled;
    if (!regrouped && !later) continue;
    changes.moved.add(n);
    if (before(n) !== null) changes.moved.add(n - 1);
    if (after(n) !== null && queue[0] !== n + 1) queue.unshift(n + 1);
  }
  return changes;
}

/** Notes whose items are made again: `cell` has still the leaders of before. */
function noteRegrouped(
  cell: Cell,
  leaders: Record<string, string>,
  { rewritten, stale }: Reassigned,
  changed: ReadonlySet<string>,
): void {
  const { cell: n } = cell;
  rewritten.add(n);
  for (const lead of changedLeads(cell, leaders, changed)) {
    // Who is, or was, no telling of this cell leads in the one before.
    const home = lead in leaders || lead in cell.leaders ? n : n - 1;
    stale.set(home, (stale.get(home) ?? new Set()).add(lead));
  }
}

/** Writes a cell, or its bounds alone, and notes which of its tellings judgements tie to others. */
function writeCell({ work, chain, after }: Block, cell: Cell, whole: boolean): void {
  const { projections, view, tied } = work;
  const next = after(cell.cell);
  cell.horizon = Math.max(cell.settled, cell.revised, next?.maxKnown ?? 0, next?.revised ?? 0, next?.judged ?? 0);
  if (whole) projections.putCell(cell);
  else projections.setBounds(chain, cell.cell, cell.settled, cell.horizon);
  if (view.judged.links.length === 0) return;
  for (const one of cell.members) if (view.judged.linksOf(keyOf(one)).length > 0) tied.add(keyOf(one));
}

/** Makes the items of some leaders of a cell anew; those that judgements tie to others are left for `unite`. */
function makeItems({ work, chain, led, after }: Block, cell: Cell, leads: ReadonlySet<string>): void {
  const grouped = led(cell);
  if (grouped === null) return;
  const items = new Map<string, Item | null>([...leads].sort().map((lead) => [lead, null]));
  const tied = (tellings: readonly KnownMention[]): null => {
    for (const one of tellings) work.tied.add(keyOf(one));
    return null;
  };
  const made = itemsByLead(work.view, grouped, led(after(cell.cell)), leads, ({ tellings }) => tied(tellings));
  for (const [lead, item] of made) items.set(lead, item);
  put(work, chain, cell.cell, items);
}

/** Makes the items of groups that judgements tie together: the first keeps it, and all of them stand as stored from the last's horizon on. */
function unite(work: Work, view: AsKnown): void {
  const { projections, tied } = work;
  const done = new Set<string>();
  for (const key of tied) {
    const group = groupOf(view, key);
    if (group === null || done.has(`${group.chain} ${group.lead}`)) continue;
    const union = unionOf(view, group);
    const cells = union.map(({ chain, cell }) => projections.cell(chain, cell)!);
    const horizon = Math.max(...cells.map((cell) => cell.horizon));
    for (const [i, { chain, cell, lead }] of union.entries()) {
      done.add(`${chain} ${lead}`);
      put(work, chain, cell, new Map([[lead, i === 0 ? unionItem(view, union) : null]]));
      if (cells[i].horizon < horizon) projections.setBounds(chain, cell, cells[i].settled, horizon);
    }
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

function sameLeaders(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Bounds of knowledge in a cell whose tellings changed; `leaders` are still those from before. */
function bounds(cell: Cell, { view, judging, changed }: Work): void {
  const had = cell.leaders;
  const kept = cell.members.filter(({ id }) => id in had);
  // Where every telling stands as it stood, only the sources of new ones are looked at.
  const stands = kept.length === Object.keys(had).length && kept.every(({ report }) => !changed.has(report));
  cell.minKnown = Number.POSITIVE_INFINITY;
  cell.maxKnown = 0;
  if (!stands) cell.revised = cell.judged = 0;
  for (const one of cell.members) {
    const { id, known, report } = one;
    cell.minKnown = Math.min(cell.minKnown, known);
    cell.maxKnown = Math.max(cell.maxKnown, known);
    if (stands && id in had) continue;
    const source = view.sources(report);
    cell.revised = Math.max(
      cell.revised,
      source.revisedKnown ?? 0,
      source.reprintKnown ?? 0,
      ...source.withdrawals.map((one) => one.known),
    );
    if (!judging.none) cell.judged = Math.max(cell.judged, judging.touched(one, source));
  }
}

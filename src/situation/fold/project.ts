import { assign, windowOf } from '../../corroborate/events/assign.ts';
import { reprintKnown } from '../../corroborate/origins/source.ts';
import { type Key, keyOf } from '../../corroborate/status/mention-key.ts';
import { tellsOfHolding } from '../../record/event-families.ts';
import type { Prepared, Touched } from '../../record/fold.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { ProjectionStore, Window } from '../../record/projections.ts';
import type { Source } from '../../record/source.ts';
import type { Item } from '../../record/view.ts';
import { type AsKnown, asKnown, sourcesOver, withSides } from './as-known.ts';
import { type Grouping, openClusters } from './clusters.ts';
import type { Judging } from './judging.ts';
import { groupOf, itemsByLead, unionItem, unionOf } from './united.ts';

/** Windows of one block by their number; null where there is none. */
type Loaded = Map<number, Window | null>;

/** What one fold works with: what is known of sources and judgements, and what has changed. */
interface Work {
  projections: ProjectionStore;
  view: AsKnown;
  judging: Judging;
  changed: ReadonlySet<string>;
  /** Places of the items put and replaced that tell who holds a place. */
  held: Set<string>;
  /** Tellings that judgements tie to others, in windows that changed: their items are made last, across windows. */
  tied: Set<Key>;
}

/**
 * Folds reports into the projections: only the windows that they touch, and those that hang on them, are made again. A report that is there
 * already is replaced (a newer reading). The result depends on the set of reports and judgements, never on the order or the batches they
 * come in. `judging` holds all judgements on record; `acted` is what a new one acts on. Gives the keys of the places of which who holds them
 * may now be told otherwise.
 */
export function project(
  projections: ProjectionStore,
  batch: readonly Prepared[],
  judging: Judging,
  acted: Touched = { windows: [], reports: new Set() },
): ReadonlySet<string> {
  const blocks = new Map<string, { touched: Set<number>; loaded: Loaded }>();
  const touch = (blockKey: string, window: number): Window => {
    let block = blocks.get(blockKey);
    if (block === undefined) {
      block = { touched: new Set(), loaded: new Map() };
      blocks.set(blockKey, block);
    }
    block.touched.add(window);
    const have = block.loaded.get(window) ?? projections.window(blockKey, window) ?? emptyWindow(blockKey, window);
    block.loaded.set(window, have);
    return have;
  };
  const fresh = new Map<string, Source>();
  // Reports that are new, read again or replaced: what stands on them is made again, and nothing else is.
  const changed = new Set<string>(acted.reports);
  for (const { blockKey, window } of acted.windows) touch(blockKey, window);
  for (const { source, mentions } of batch) {
    const at: { blockKey: string; window: number }[] = [];
    if (projections.source(source.id) !== null) {
      for (const { blockKey, window } of projections.windowsOf(source.id)) {
        const old = touch(blockKey, window);
        old.members = old.members.filter(({ report }) => report !== source.id);
      }
    }
    for (const telling of mentions) {
      const window = windowOf(telling);
      touch(telling.blockKey, window).members.push(telling);
      if (!at.some((one) => one.window === window && one.blockKey === telling.blockKey))
        at.push({ blockKey: telling.blockKey, window });
    }
    projections.putWindowsOf(source.id, at);
    fresh.set(source.id, source);
    changed.add(source.id);
    for (const revised of [...putRevised(projections, source, fresh), ...putReprints(projections, source.id, fresh)]) {
      changed.add(revised);
      for (const { blockKey, window } of projections.windowsOf(revised)) touch(blockKey, window);
    }
  }
  const sources = sourcesOver(projections, fresh);
  const view = asKnown(projections, judging, Number.POSITIVE_INFINITY, sources);
  const work: Work = { projections, view, judging, changed, held: new Set(), tied: new Set() };
  for (const [blockKey, { touched, loaded }] of blocks) regroup(work, loaded, blockKey, touched);
  if (work.tied.size > 0) unite(work, asKnown(projections, judging, Number.POSITIVE_INFINITY, sources));
  return work.held;
}

/** Puts the items of a window, and notes where what they replace, and they, tell who holds a place. */
function put(work: Work, blockKey: string, window: number, items: ReadonlyMap<string, Item | null>): void {
  noteHeld(work, work.projections.putItems(blockKey, window, items));
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

const emptyWindow = (blockKey: string, window: number): Window => ({
  blockKey,
  window,
  minKnown: 0,
  maxKnown: 0,
  revised: 0,
  judged: 0,
  settled: 0,
  horizon: 0,
  members: [],
  leaders: {},
});

/** One block while its windows are assigned again. */
interface Block {
  work: Work;
  blockKey: string;
  touched: ReadonlySet<number>;
  at(window: number): Window | null;
  /** Happenings led in a window reach into the next one, and what is known of a window bounds those after it; window -1 (no date) stands alone. */
  before(window: number): Window | null;
  after(window: number): Window | null;
  led(window: Window | null): Grouping | null;
}

function blockOf(work: Work, loaded: Loaded, blockKey: string, touched: ReadonlySet<number>): Block {
  const { projections, view } = work;
  const at = (window: number): Window | null => {
    let have = loaded.get(window);
    if (have === undefined) {
      have = projections.window(blockKey, window);
      loaded.set(window, have);
    }
    return have;
  };
  return {
    work,
    blockKey,
    touched,
    at,
    before: (n) => (n > 0 ? at(n - 1) : null),
    after: (n) => (n >= 0 ? at(n + 1) : null),
    led: (window) =>
      window === null
        ? null
        : { blockKey, window: window.window, members: withSides(window.members, view.judged), leaders: window.leaders },
  };
}

/** What assigning again has changed, by the number of the window. */
interface Reassigned {
  /** Windows whose grouping is written again, and those whose bounds of knowledge are. */
  rewritten: Set<number>;
  moved: Set<number>;
  /** Leaders whose items are made again, by the window they lead in. */
  stale: Map<number, Set<string>>;
}

/** Assigns the touched windows of one block again, and makes the items anew whose tellings or reports have changed. */
function regroup(work: Work, loaded: Loaded, blockKey: string, touched: ReadonlySet<number>): void {
  const block = blockOf(work, loaded, blockKey, touched);
  const changes = reassigned(block);
  const { rewritten, moved, stale } = changes;
  for (const n of new Set([...rewritten, ...moved, ...stale.keys()])) {
    const window = block.at(n);
    if (window === null) continue;
    if (window.members.length === 0) noteHeld(work, work.projections.dropWindow(blockKey, n));
    else {
      writeWindow(block, window, rewritten.has(n));
      const leads = stale.get(n);
      if (leads !== undefined) makeItems(block, window, leads);
    }
  }
}

/** Assigns from left to right: the touched windows, and those after them as long as something moves. */
function reassigned(block: Block): Reassigned {
  const { work, touched, at, before, after } = block;
  const changes: Reassigned = { rewritten: new Set(), moved: new Set(), stale: new Map() };
  const queue = [...touched].sort((a, b) => a - b);
  for (let n = queue.shift(); n !== undefined; n = queue.shift()) {
    const window = at(n);
    if (window === null) continue;
    const members = withSides(window.members, work.view.judged);
    const leaders = Object.fromEntries(assign(openClusters(block.led(before(n))), members, work.view.judged));
    const regrouped = touched.has(n) || !sameLeaders(leaders, window.leaders);
    if (regrouped) noteRegrouped(window, leaders, changes, work.changed);
    if (touched.has(n)) bounds(window, work);
    window.leaders = leaders;
    const settled = Math.max(window.maxKnown, window.judged, before(n)?.settled ?? 0);
    const later = settled !== window.settled;
    window.settled = settled;
    if (!regrouped && !later) continue;
    changes.moved.add(n);
    if (before(n) !== null) changes.moved.add(n - 1);
    if (after(n) !== null && queue[0] !== n + 1) queue.unshift(n + 1);
  }
  return changes;
}

/** Notes whose items are made again: `window` has still the leaders of before. */
function noteRegrouped(
  window: Window,
  leaders: Record<string, string>,
  { rewritten, stale }: Reassigned,
  changed: ReadonlySet<string>,
): void {
  const { window: n } = window;
  rewritten.add(n);
  for (const lead of changedLeads(window, leaders, changed)) {
    // Who is, or was, no telling of this window leads in the one before.
    const home = lead in leaders || lead in window.leaders ? n : n - 1;
    stale.set(home, (stale.get(home) ?? new Set()).add(lead));
  }
}

/** Writes a window, or its bounds alone, and notes which of its tellings judgements tie to others. */
function writeWindow({ work, blockKey, after }: Block, window: Window, whole: boolean): void {
  const { projections, view, tied } = work;
  const next = after(window.window);
  window.horizon = Math.max(window.settled, window.revised, next?.maxKnown ?? 0, next?.revised ?? 0, next?.judged ?? 0);
  if (whole) projections.putWindow(window);
  else projections.setBounds(blockKey, window.window, window.settled, window.horizon);
  if (view.judged.links.length === 0) return;
  for (const one of window.members) if (view.judged.linksOf(keyOf(one)).length > 0) tied.add(keyOf(one));
}

/** Makes the items of some leaders of a window anew; those that judgements tie to others are left for `unite`. */
function makeItems({ work, blockKey, led, after }: Block, window: Window, leads: ReadonlySet<string>): void {
  const grouped = led(window);
  if (grouped === null) return;
  const items = new Map<string, Item | null>([...leads].sort().map((lead) => [lead, null]));
  const tied = (tellings: readonly KnownMention[]): null => {
    for (const one of tellings) work.tied.add(keyOf(one));
    return null;
  };
  const made = itemsByLead(work.view, grouped, led(after(window.window)), leads, ({ tellings }) => tied(tellings));
  for (const [lead, item] of made) items.set(lead, item);
  put(work, blockKey, window.window, items);
}

/** Makes the items of groups that judgements tie together: the first keeps it, and all of them stand as stored from the last's horizon on. */
function unite(work: Work, view: AsKnown): void {
  const { projections, tied } = work;
  const done = new Set<string>();
  for (const key of tied) {
    const group = groupOf(view, key);
    if (group === null || done.has(`${group.blockKey} ${group.lead}`)) continue;
    const union = unionOf(view, group);
    const windows = union.map(({ blockKey, window }) => projections.window(blockKey, window)!);
    const horizon = Math.max(...windows.map((window) => window.horizon));
    for (const [i, { blockKey, window, lead }] of union.entries()) {
      done.add(`${blockKey} ${lead}`);
      put(work, blockKey, window, new Map([[lead, i === 0 ? unionItem(view, union) : null]]));
      if (windows[i]!.horizon < horizon) projections.setBounds(blockKey, window, windows[i]!.settled, horizon);
    }
  }
}

/** Leaders, old and new, of the tellings that change their leader, come, go, or stand in a report that changed. */
function changedLeads(window: Window, leaders: Record<string, string>, changed: ReadonlySet<string>): Set<string> {
  const leads = new Set<string>();
  for (const { id, report } of window.members) {
    const was = window.leaders[id];
    if (was === leaders[id] && !changed.has(report)) continue;
    leads.add(leaders[id]!);
    if (was !== undefined) leads.add(was);
  }
  for (const [id, was] of Object.entries(window.leaders)) if (!(id in leaders)) leads.add(was);
  return leads;
}

function sameLeaders(a: Record<string, string>, b: Record<string, string>): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** Bounds of knowledge in a window whose tellings changed; `leaders` are still those from before. */
function bounds(window: Window, { view, judging, changed }: Work): void {
  const had = window.leaders;
  const kept = window.members.filter(({ id }) => id in had);
  // Where every telling stands as it stood, only the sources of new ones are looked at.
  const stands = kept.length === Object.keys(had).length && kept.every(({ report }) => !changed.has(report));
  window.minKnown = Number.POSITIVE_INFINITY;
  window.maxKnown = 0;
  if (!stands) window.revised = window.judged = 0;
  for (const one of window.members) {
    const { id, known, report } = one;
    window.minKnown = Math.min(window.minKnown, known);
    window.maxKnown = Math.max(window.maxKnown, known);
    if (stands && id in had) continue;
    const source = view.sources(report);
    window.revised = Math.max(
      window.revised,
      source.revisedKnown ?? 0,
      source.reprintKnown ?? 0,
      ...source.withdrawals.map((one) => one.known),
    );
    if (!judging.none) window.judged = Math.max(window.judged, judging.touched(one, source));
  }
}

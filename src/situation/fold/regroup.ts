import { assign } from '../../corroborate/events/assign.ts';
import { keyOf } from '../../corroborate/status/mention-key.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Window } from '../../record/projections.ts';
import type { Item } from '../../record/view.ts';
import { asJudged } from './as-known.ts';
import { type Grouping, openClusters } from './clusters.ts';
import { itemsByLead } from './united.ts';
import { bounds, changedLeads, sameLeaders } from './windows.ts';
import { noteHeld, put, type Work } from './work.ts';

/** Windows of one block by their number; null where there is none. */
export type Loaded = Map<number, Window | null>;

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
        : { blockKey, window: window.window, members: asJudged(window.members, view.judged), leaders: window.leaders },
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

/** Assigns the touched windows of one block again, and makes the items anew whose mentions or reports have changed. */
export function regroup(work: Work, loaded: Loaded, blockKey: string, touched: ReadonlySet<number>): void {
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
    const members = asJudged(window.members, work.view.judged);
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
    // Who is, or was, no mention of this window leads in the one before.
    const home = lead in leaders || lead in window.leaders ? n : n - 1;
    stale.set(home, (stale.get(home) ?? new Set()).add(lead));
  }
}

/** Writes a window, or its bounds alone, and notes which of its mentions judgements tie to others. */
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
  const tied = (mentions: readonly KnownMention[]): null => {
    for (const one of mentions) work.tied.add(keyOf(one));
    return null;
  };
  const made = itemsByLead(work.view, grouped, led(after(window.window)), leads, ({ mentions }) => tied(mentions));
  for (const [lead, item] of made) items.set(lead, item);
  put(work, blockKey, window.window, items);
}

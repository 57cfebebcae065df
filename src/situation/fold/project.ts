import { windowOf } from '../../corroborate/events/assign.ts';
import type { Prepared, Touched } from '../../record/fold.ts';
import type { ProjectionStore, Window } from '../../record/projections.ts';
import type { Source } from '../../record/source.ts';
import { type AsKnown, asKnown, sourcesOver } from './as-known.ts';
import type { Judging } from './judging.ts';
import { type Loaded, regroup } from './regroup.ts';
import { putReprints, putRevised } from './revisions.ts';
import { groupOf, unionItem, unionOf } from './united.ts';
import { emptyWindow } from './windows.ts';
import { put, type Work } from './work.ts';

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
    for (const mention of mentions) {
      const window = windowOf(mention);
      touch(mention.blockKey, window).members.push(mention);
      if (!at.some((one) => one.window === window && one.blockKey === mention.blockKey))
        at.push({ blockKey: mention.blockKey, window });
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

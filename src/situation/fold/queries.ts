import type { Memo } from '../../record/fold.ts';
import { type GlobalId, parseLineId } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { ProjectionStore } from '../../record/projections.ts';
import {
  answers,
  type Counted,
  type CountQuery,
  type Item,
  type ItemQuery,
  latestFirst,
  type Section,
} from '../../record/view.ts';
import { type AsKnown, asKnown } from './as-known.ts';
import type { Judging } from './judging.ts';
import { type Grouped, groupHolding, itemsByLead, unionItem, unionOf } from './united.ts';

/**
 * Items as known at a moment: those whose windows learned nothing later stand as stored; the few windows that straddle the moment are grouped
 * again from what was known by then. So the past never shows what came later, and costs little.
 */
export function itemsAsked(
  projections: ProjectionStore,
  judging: Judging,
  query: ItemQuery,
  memo: Memo = (_, make) => make(),
): Item[] {
  return withStraddling(projections.settledItems(query), projections, judging, query, memo);
}

/** The items of `itemsAsked` for each of several questions. */
export function itemsOfEachAsked(
  projections: ProjectionStore,
  judging: Judging,
  queries: readonly ItemQuery[],
  memo: Memo = (_, make) => make(),
): Item[][] {
  const settled = projections.settledOfEach(queries);
  return queries.map((query, i) => withStraddling(settled[i]!, projections, judging, query, memo));
}

/** How many items `itemsAsked` would give, by section. */
export function countAsked(
  projections: ProjectionStore,
  judging: Judging,
  query: CountQuery,
  memo: Memo = (_, make) => make(),
): Counted {
  const { known, at, limit } = query;
  const { sections, places } = projections.settledCount(query);
  const straddling = known === null ? [] : memo(known, () => unsettledItems(projections, judging, known));
  const then = (section: Section): number => straddling.filter((item) => answers(item, { at, section })).length;
  return { sections: sections.map((count, i) => Math.min(limit, count + then(query.sections[i]!))), places };
}

function withStraddling(
  items: Item[],
  projections: ProjectionStore,
  judging: Judging,
  query: ItemQuery,
  memo: Memo,
): Item[] {
  const { known } = query;
  if (known === null) return items;
  const straddling = memo(known, () => unsettledItems(projections, judging, known));
  items.push(...straddling.filter((item) => answers(item, query)));
  items.sort(latestFirst);
  return query.limit === undefined ? items : items.slice(0, query.limit);
}

/** The items of `itemsAsked`, one by one: what stands as stored is never held all at once. */
export function* eachItemAsked(
  projections: ProjectionStore,
  judging: Judging,
  query: ItemQuery,
  memo: Memo = (_, make) => make(),
): IterableIterator<Item> {
  const { known, limit = Number.POSITIVE_INFINITY } = query;
  const straddling =
    known === null
      ? []
      : memo(known, () => unsettledItems(projections, judging, known))
          .filter((item) => answers(item, query))
          .sort(latestFirst);
  let given = 0;
  let next = 0;
  for (const item of projections.eachSettled(query)) {
    for (; next < straddling.length && latestFirst(straddling[next]!, item) < 0; next++)
      if (given++ < limit) yield straddling[next]!;
    if (given++ >= limit) return;
    yield item;
  }
  for (; next < straddling.length; next++) if (given++ < limit) yield straddling[next]!;
}

/** Items of the windows that hold something known by `known` (ms) and something learned later. */
export function unsettledItems(projections: ProjectionStore, judging: Judging, known: number): Item[] {
  const view = asKnown(projections, judging, known);
  return projections.unsettledWindows(known).flatMap(({ blockKey, window }) => {
    const led = view.window(blockKey, window);
    if (led === null) return [];
    const next = window >= 0 ? view.window(blockKey, window + 1) : null;
    return [...itemsByLead(view, led, next, null, (group) => firstOnly(view, group)).values()];
  });
}

/** The item of groups that are judged to be one stands where the first of them does. */
function firstOnly(view: AsKnown, group: Grouped): Item | null {
  const union = unionOf(view, group);
  return union[0]!.blockKey === group.blockKey && union[0]!.lead === group.lead ? unionItem(view, union) : null;
}

/** One item by its id, now or formerly its own, or by that of a mention in it, as known at a moment. */
export function itemAsked(
  projections: ProjectionStore,
  judging: Judging,
  id: string,
  known: number | null,
): Item | null {
  const settled = projections.settledItem(id, known);
  if (settled !== null) return settled;
  const view = asKnown(projections, judging, known ?? Number.POSITIVE_INFINITY);
  const named = leadOf(id);
  const group = named === null ? null : groupHolding(view, named, () => true);
  return group === null ? null : unionItem(view, unionOf(view, group));
}

/** The mentions of the item with this id, as known at a moment, in the order of their ids. */
export function mentionsAsked(
  projections: ProjectionStore,
  judging: Judging,
  id: string,
  known: number | null,
): KnownMention[] {
  const view = asKnown(projections, judging, known ?? Number.POSITIVE_INFINITY);
  const named = leadOf(id);
  const group = named === null ? null : groupHolding(view, named, () => true);
  if (group === null) return [];
  return unionOf(view, group)
    .flatMap(({ mentions }) => mentions)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The mention that an item's id names. */
function leadOf(id: string): GlobalId | null {
  const line = parseLineId(id);
  return line?.of === 'happening' || line?.of === 'observation' ? line.mention : null;
}

import { assign } from '../corroborate/same.ts';
import { itemsOf, openOf, sourcesOver } from './project.ts';
import type { Cell, Shelf } from './shelf.ts';
import type { Item, ItemQuery } from './view.ts';

/** Keeps what was made for one moment of knowledge. */
export type Memo = (known: number, make: () => Item[]) => Item[];

/**
 * Items as known at a moment: those whose cells learned nothing later stand as stored; the few cells that straddle the moment are grouped
 * again from what was known by then. So the past never shows what came later, and costs little.
 */
export function itemsAsked(shelf: Shelf, query: ItemQuery, memo: Memo = (_, make) => make()): Item[] {
  const items = shelf.settledItems(query);
  const { known } = query;
  if (known === null) return items;
  const straddling = memo(known, () => unsettledItems(shelf, known));
  items.push(...straddling.filter((item) => fits(item, query)));
  items.sort(latestFirst);
  return query.limit === undefined ? items : items.slice(0, query.limit);
}

/** The items of `itemsAsked`, one by one: what stands as stored is never held all at once. */
export function* eachItemAsked(
  shelf: Shelf,
  query: ItemQuery,
  memo: Memo = (_, make) => make(),
): IterableIterator<Item> {
  const { known, limit = Number.POSITIVE_INFINITY } = query;
  const straddling =
    known === null
      ? []
      : memo(known, () => unsettledItems(shelf, known))
          .filter((item) => fits(item, query))
          .sort(latestFirst);
  let given = 0;
  let next = 0;
  for (const item of shelf.eachSettled(query)) {
    for (; next < straddling.length && latestFirst(straddling[next], item) < 0; next++)
      if (given++ < limit) yield straddling[next];
    if (given++ >= limit) return;
    yield item;
  }
  for (; next < straddling.length; next++) if (given++ < limit) yield straddling[next];
}

const latestFirst = (a: Item, b: Item): number => b.last - a.last || (a.happening.id < b.happening.id ? -1 : 1);

const unsettledItems = (shelf: Shelf, known: number): Item[] =>
  shelf.unsettledCells(known).flatMap(({ chain, cell }) => cellAsOf(shelf, chain, cell, known));

/** One item by its id, now or formerly its own, as known at a moment. */
export function itemAsked(shelf: Shelf, id: string, known: number | null): Item | null {
  const settled = shelf.settledItem(id, known);
  if (settled !== null) return settled;
  const where = shelf.whereIs(id);
  if (where === null) return null;
  const answers = ({ happening }: Item): boolean =>
    happening.id === id ||
    happening.formerly.includes(id) ||
    happening.told.some(({ observation }) => id === observation || id === `h${observation}`);
  for (const cell of [where.cell, where.cell - 1]) {
    const found = cellAsOf(shelf, where.chain, cell, known ?? Number.POSITIVE_INFINITY).find(answers);
    if (found) return found;
  }
  return null;
}

export function fits(item: Item, query: Omit<ItemQuery, 'known'>): boolean {
  if (query.at !== null && item.from !== null && item.from > query.at) return false;
  if (query.kind !== undefined && item.kind !== query.kind) return false;
  if (query.section !== undefined && item.section !== query.section) return false;
  if (query.families !== undefined && !query.families.includes(item.family)) return false;
  if (query.place !== undefined && item.place !== query.place) return false;
  return query.person === undefined || item.person === query.person;
}

/** The items led in one cell, from what was known by `known` (ms). */
function cellAsOf(shelf: Shelf, chain: string, n: number, known: number): Item[] {
  const cell = restricted(shelf, chain, n, known);
  if (cell === null) return [];
  const next = n >= 0 ? restricted(shelf, chain, n + 1, known, cell) : null;
  const sources = sourcesOver(shelf);
  const seen = (report: string) => {
    const source = sources(report);
    return source.revisedKnown !== null && source.revisedKnown > known
      ? { ...source, revisedBy: null, revisedKnown: null }
      : source;
  };
  return itemsOf(cell, next, seen, known);
}

type Part = Pick<Cell, 'cell' | 'members' | 'leaders'>;

/** A cell as it was grouped at `known`: goes back along the run of cells until one that had settled by then. */
function restricted(shelf: Shelf, chain: string, n: number, known: number, before?: Part | null): Part | null {
  const cell = shelf.cell(chain, n);
  if (cell === null) return null;
  if (cell.settled <= known) return cell;
  const members = cell.members.filter((one) => one.known <= known);
  const previous = before !== undefined ? before : n > 0 ? restricted(shelf, chain, n - 1, known) : null;
  return { cell: n, members, leaders: Object.fromEntries(assign(openOf(previous), members)) };
}

import type { DecidedFold } from '../../record/fold.ts';
import { fold as folded } from '../../record/folding.ts';
import type { CountQuery, HoldingsQuery, Item, ItemQuery } from '../../record/view.ts';
import type { Backend } from '../backend.ts';
import type { Store } from '../store.ts';
import { latestPlaces, toldOfControl } from './control-places.ts';

/** Moments of knowledge whose straddling items are kept: one goes to and fro between a few. */
const MOMENTS = 4;

/** The part of a store that tells what stands in its projections, as known at any moment. */
export function answersOver(
  backend: Backend,
  decided: () => DecidedFold,
): Pick<
  Store,
  'items' | 'itemsOfEach' | 'count' | 'holdings' | 'eachItem' | 'item' | 'mentions' | 'controlPlaces' | 'placesNamed'
> {
  let asked: { version: number; items: Map<number, Item[]> } = { version: -1, items: new Map() };

  /** Items of the windows that straddle `known`: made once for all the questions of one brief. */
  function memo(known: number, make: () => Item[]): Item[] {
    const version = backend.version();
    if (asked.version !== version) asked = { version, items: new Map() };
    const have = asked.items.get(known);
    if (have !== undefined) return have;
    const items = make();
    if (asked.items.size >= MOMENTS) asked.items.delete(asked.items.keys().next().value!);
    asked.items.set(known, items);
    return items;
  }

  /** Items of the windows that straddle a moment, as they were known then: where they stand now tells nothing of where they stood. */
  const unsettled = (known: number | null): Item[] =>
    known === null ? [] : memo(known, () => decided().unsettled(backend.projections, known));

  function controlPlaces(known: number | null, limit: number): string[] {
    const told = [...backend.controlPlaces(known, limit), ...toldOfControl(unsettled(known))];
    return latestPlaces(told, limit).map(({ place }) => place);
  }

  function placesNamed(name: string, known: number | null): string[] {
    const key = folded(name);
    const then = unsettled(known).flatMap(({ place, placeName }) =>
      place !== null && placeName === key ? [place] : [],
    );
    return [...new Set([...backend.placesNamed(key), ...then])].sort();
  }

  return {
    items: (query: ItemQuery) => decided().items(backend.projections, query, memo),
    itemsOfEach: (queries: readonly ItemQuery[]) => decided().itemsOfEach(backend.projections, queries, memo),
    count: (query: CountQuery) => decided().count(backend.projections, query, memo),
    holdings: (query: HoldingsQuery) => decided().holdings(backend.projections, query, memo),
    eachItem: (query: ItemQuery) => decided().eachItem(backend.projections, query, memo),
    item: (id: string, known: number | null) => decided().item(backend.projections, id, known),
    mentions: (id: string, known: number | null) => decided().mentions(backend.projections, id, known),
    controlPlaces,
    placesNamed,
  };
}

import { controlFamilies } from '../../record/event-families.ts';
import type { Item } from '../../record/view.ts';

/** A place that something tells the holder of, and when it was told of last (ms). */
export interface PlaceTold {
  place: string;
  last: number;
}

/** Of the items that tell who holds a spot: where, and when they were told last. */
export function* toldOfControl(items: Iterable<Item>): IterableIterator<PlaceTold> {
  for (const { place, spot, family, last } of items)
    if (place !== null && spot && controlFamilies.includes(family)) yield { place, last };
}

/** Each place once, as it was told of last; the latest first, and by their keys where that is one instant. */
export function latestPlaces(told: Iterable<PlaceTold>, limit: number): PlaceTold[] {
  const latest = new Map<string, number>();
  for (const { place, last } of told) latest.set(place, Math.max(latest.get(place) ?? last, last));
  return [...latest]
    .map(([place, last]) => ({ place, last }))
    .sort((a, b) => b.last - a.last || (a.place < b.place ? -1 : 1))
    .slice(0, limit);
}

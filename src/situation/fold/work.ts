import type { Key } from '../../corroborate/status/mention-key.ts';
import { tellsOfHolding } from '../../record/event-families.ts';
import type { ProjectionStore } from '../../record/projections.ts';
import type { Item } from '../../record/view.ts';
import type { AsKnown } from './as-known.ts';
import type { Judging } from './judging.ts';

/** What one fold works with: what is known of sources and judgements, and what has changed. */
export interface Work {
  projections: ProjectionStore;
  view: AsKnown;
  judging: Judging;
  changed: ReadonlySet<string>;
  /** Places of the items put and replaced that tell who holds a place. */
  held: Set<string>;
  /** Tellings that judgements tie to others, in windows that changed: their items are made last, across windows. */
  tied: Set<Key>;
}

/** Puts the items of a window, and notes where what they replace, and they, tell who holds a place. */
export function put(work: Work, blockKey: string, window: number, items: ReadonlyMap<string, Item | null>): void {
  noteHeld(work, work.projections.putItems(blockKey, window, items));
  for (const item of items.values()) if (item?.place && tellsOfHolding(item)) work.held.add(item.place);
}

/** Notes places of which who holds them may now be told otherwise. */
export function noteHeld({ held }: Work, places: readonly string[]): void {
  for (const place of places) held.add(place);
}

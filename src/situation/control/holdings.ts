import { holdingFamilies, tellsOfHolding } from '../../record/event-families.ts';
import type { Memo } from '../../record/fold.ts';
import type { PlaceHoldings, ProjectionStore } from '../../record/projections.ts';
import type { HeldInterval, HoldingsQuery } from '../../record/view.ts';
import type { Judging } from '../fold/judging.ts';
import { itemsOfEachAsked, unsettledItems } from '../fold/queries.ts';
import { controlOfPlace } from './holding.ts';

/** Happenings of one place that tell how it stands now, the latest told first; its whole history counts only when asked for. */
const RECENT = 16;

/** Who held a place when, as all that is known tells; null where nothing does. What was told of the place decides, never what it was told with. */
export function holdingsOf(projections: ProjectionStore, place: string): PlaceHoldings | null {
  const items = projections.settledItems({ known: null, at: null, place, families: holdingFamilies });
  if (items.length === 0) return null;
  const intervals = controlOfPlace(items);
  const recent = items.length <= RECENT ? intervals : controlOfPlace(items.slice(0, RECENT));
  return { intervals, last: recent.at(-1) ?? null };
}

/**
 * Who held the places when, as of one moment: stored intervals where all that tells of the place lay within it; the others are made from the
 * happenings as they were known then, and had begun.
 */
export function holdingsAsked(
  projections: ProjectionStore,
  judging: Judging,
  query: HoldingsQuery,
  memo: Memo = (_, make) => make(),
): HeldInterval[][] {
  const { known, at, places, last = false } = query;
  const straddling = known === null ? [] : memo(known, () => unsettledItems(projections, judging, known));
  const moving = new Set(straddling.filter(tellsOfHolding).map(({ place }) => place));
  const stored = projections.settledHoldings({ ...query, places: places.filter((place) => !moving.has(place)) });
  const others = places.filter((place) => !stored.has(place));
  const bounds = { known, at, families: holdingFamilies, limit: last ? RECENT : undefined };
  const asked =
    others.length === 0
      ? []
      : itemsOfEachAsked(
          projections,
          judging,
          others.map((place) => ({ ...bounds, place })),
          memo,
        );
  const made = new Map(others.map((place, i) => [place, controlOfPlace(asked[i]!)]));
  return places.map((place) => {
    const intervals = stored.get(place) ?? made.get(place) ?? [];
    return last ? intervals.slice(-1) : [...intervals];
  });
}

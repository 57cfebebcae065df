import type { Happening } from '../../record/happening.ts';
import type { AsOf, View } from '../../record/view.ts';
import { placesAsked } from '../asked-places.ts';
import { limitOf } from '../asof.ts';
import { besideOf } from './beside.ts';
import { overtaking } from './overtaken.ts';

export interface HappeningsQuery {
  /** A place's name; every place of that name answers. */
  place?: string;
  limit?: number;
}

/** Happenings (events of listed kinds, background too), latest told first. */
export function happenings(view: View, asOf: AsOf, query: HappeningsQuery = {}): Happening[] {
  const bounds = { known: limitOf(asOf.known), at: limitOf(asOf.at) };
  const items =
    query.place === undefined
      ? view.items({ ...bounds, kind: 'happening', limit: query.limit })
      : placesAsked(view, query.place, bounds.known).flatMap((place) =>
          view.items({ ...bounds, kind: 'happening', place, limit: query.limit }),
        );
  const shown = items.slice(0, query.limit ?? items.length);
  return shown.map(overtaking(besideOf(view, asOf, shown))).map(({ happening }) => happening);
}

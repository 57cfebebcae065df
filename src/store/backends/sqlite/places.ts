import type { Backend } from '../../backend.ts';
import type { Database } from './file.ts';
import { type Straddling, straddling, tellsOfControl } from './schema.ts';

/** Places by their names, and by when something told last who holds them. */
export function placesIn(db: Database): Pick<Backend, 'placesNamed' | 'controlPlaces'> {
  return {
    placesNamed: (folded) =>
      db
        .all<{ place: string }>('SELECT place FROM place_name WHERE name = ? ORDER BY place', [folded])
        .map(({ place }) => place),
    controlPlaces(known, limit) {
      const until = known ?? Number.MAX_SAFE_INTEGER;
      const straddle = known === null ? [] : db.all<Straddling>(straddling, [known]).map(({ num }) => num);
      const moving = new Set(straddle);
      const places = new Map<string, number>();
      // Walks the index from the latest on, and stops where there are enough.
      let tied: string[] = [];
      let at = Number.NaN;
      const take = (): void => {
        for (const place of tied.sort()) if (places.size < limit && !places.has(place)) places.set(place, at);
        tied = [];
      };
      const rows = db.each<{ place: string; last: number; time_window: number }>(
        `SELECT place, last, time_window FROM item WHERE ${tellsOfControl} AND last <= ? AND min_known <= ? ORDER BY last DESC`,
        [until, until],
      );
      for (const { place, last, time_window: window } of rows) {
        if (last !== at) {
          take();
          if (places.size >= limit) break;
          at = last;
        }
        if (!places.has(place) && !moving.has(window)) tied.push(place);
      }
      take();
      return [...places].map(([place, last]) => ({ place, last }));
    },
  };
}

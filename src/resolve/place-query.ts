import type { Place } from '../record/entity.ts';
import type { Places } from './places.ts';

const SPOT = /^\s*(-?\d{1,2}(?:\.\d+)?)\s*[,;]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/;

/**
 * The place that a person means: a name ("Tripoli", narrowed as in "Tripoli, Lebanon"), the likeliest of that name, or a spot as
 * latitude and longitude in degrees ("34.43,35.84"). Throws RangeError when nothing is called that, or no such spot is on the earth.
 */
export function queryPlace(words: string, { lookup }: Pick<Places, 'lookup'>): Place {
  const spot = SPOT.exec(words);
  if (spot !== null) {
    const [lat, lon] = [Number(spot[1]), Number(spot[2])];
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
      throw new RangeError(`"${words}" is no spot: give latitude (-90 … 90) and longitude (-180 … 180) in degrees`);
    return { name: `${lat}, ${lon}`, lat, lon, country: null, feature: 'site', source: null };
  }
  const [found] = lookup(words);
  if (found === undefined)
    throw new RangeError(
      `no place is called "${words}": give another name of it, one that it lies in ("Tripoli, Lebanon"), or latitude,longitude`,
    );
  return found;
}

import type { Spot } from '../../footage/sun/position.ts';
import { places } from '../../languages/en/places/named.ts';
import { UsageError } from '../failure.ts';

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;

export interface NamedSpot extends Spot {
  /** Null when coordinates were given. */
  name: string | null;
}

/** A place by name, or "lat,lon"; throws UsageError. */
export function spot(written: string): NamedSpot {
  const pair = new RegExp(`^(${NUMBER})\\s*,\\s*(${NUMBER})$`).exec(written.trim());
  if (pair !== null) {
    const [lat, lon] = [Number(pair[1]), Number(pair[2])];
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
      throw new UsageError(`--place ${written} is not on the earth: latitude is -90 to 90, longitude -180 to 180.`);
    return { lat, lon, name: null };
  }
  const found = places()
    .lookup(written)
    .find(({ lat, lon }) => lat !== null && lon !== null);
  if (found === undefined)
    throw new UsageError(`No place called "${written}" is in the gazetteer: give its coordinates as --place lat,lon.`);
  return { lat: found.lat!, lon: found.lon!, name: [found.name, found.country].filter(Boolean).join(', ') };
}

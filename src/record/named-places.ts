import type { Place } from './entity.ts';

/** Places under the names that a situation is asked and told in. */
export interface NamedPlaces {
  /** Places of that name, likeliest first; empty when there is none. */
  lookup(name: string): Place[];
  /** Other names under which a place of that name may have been told, likeliest first. */
  otherNames(name: string): readonly string[];
  /** Other places that the bare name of this one may well mean, likeliest first. */
  rivals(place: Place): Place[];
  /** The country (ISO 3166-1 alpha-2) as a place, or null when there is none of that code. */
  country(code: string): Place | null;
}

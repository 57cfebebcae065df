import { placeNames } from '../languages/en/places/index.ts';
import { type Places, placesIn } from '../resolve/places.ts';

/** Places by the names that a situation is asked and told in. */
export const places = (): Places => placesIn(placeNames);

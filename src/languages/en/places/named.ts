import { type Places, placesIn } from '../../../resolve/places.ts';
import { placeNames } from './index.ts';

/** The places of the gazetteer in use, by the names that a situation is asked and told in. */
export const places = (): Places => placesIn(placeNames);

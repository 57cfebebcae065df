import type { PlaceNames } from '../../../language/lexicon/place-names.ts';
import type { GazetteerNames } from '../../../resolve/gazetteer/geonames.ts';
import { bareNames } from './admin-names.ts';
import { areas } from './areas.ts';
import { askedNames } from './asked-names.ts';
import { countries } from './countries.ts';
import { divisions, seldomMeant } from './divisions.ts';
import { usualName } from './usual-names.ts';

/** What English calls the lands and waters of the earth. */
export const placeNames: PlaceNames = { countries, divisions, areas, seldomMeant, otherNames: askedNames };

/** How towns and provinces are shown and found in English, whatever GeoNames files them under. */
export const gazetteerNames: GazetteerNames = { usual: usualName, bare: bareNames };

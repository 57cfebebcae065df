import type { PlaceNouns } from '../../../language/lexicon/place-nouns.ts';
import { words } from '../../../language/lexicon.ts';

export const placeNouns: PlaceNouns = {
  settlements: words('city town village municipality settlement suburb'),
  capitals: words('capital'),
  ofDivision: words('regional provincial state'),
  countries: words('country nation kingdom republic homeland'),
  divisions: words('province region state governorate district county territory'),
  namedBehind: words(
    'city town village capital province state region district island port kingdom republic governorate suburb area',
  ),
};

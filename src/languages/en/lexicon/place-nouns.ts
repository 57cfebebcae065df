import type { PlaceNouns } from '../../../language/lexicon/place-nouns.ts';
import { words } from '../../../language/lexicon.ts';
import { withPlurals } from './plurals.ts';

const ground = `
  city town village province region district airport airbase base capital area territory neighbourhood neighborhood crossing bridge strip
  island dam port road highway mountain hill airfield camp suburb quarter half third part most much bank border country north south east
  west northwest north-west northeast north-east southwest south-west southeast south-east centre center enclave pocket stronghold
  outskirt countryside valley peninsula coast land ground field refinery palace compound headquarters checkpoint square street plant
  junction stretch swath swathe front zone corridor`;

export const placeNouns: PlaceNouns = {
  settlements: words('city town village municipality settlement suburb'),
  capitals: words('capital'),
  ofDivision: words('regional provincial state'),
  countries: words('country nation kingdom republic homeland'),
  divisions: words('province region state governorate district county territory'),
  lieAround: words(`
    area areas village villages town towns countryside district districts region regions neighborhood neighborhoods neighbourhood
    neighbourhoods hill hills communities settlements suburbs province provinces countries`),
  ground: withPlurals(ground),
  namedBehind: words(
    'city town village capital province state region district island port kingdom republic governorate suburb area',
  ),
};

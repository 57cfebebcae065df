import type { PlaceNouns } from '../../../language/lexicon/place-nouns.ts';
import { words } from '../../../language/lexicon.ts';
import { withPlurals } from './plurals.ts';

const ground = `
  city town village province region district airport airbase base capital area territory neighbourhood neighborhood crossing bridge strip
  island dam port road highway mountain hill airfield camp suburb quarter half third part most much bank border country north south east
  west northwest north-west northeast north-east southwest south-west southeast south-east centre center enclave pocket stronghold
  outskirt countryside valley peninsula coast land ground field refinery palace compound headquarters checkpoint square street plant
  junction stretch swath swathe front zone corridor`;

const settlements = words('city town village hamlet municipality settlement suburb');

export const placeNouns: PlaceNouns = {
  settlements,
  // Decision: settlements are one list. Names are listed behind parts of towns as well, but a part of a town is not "the city" told again.
  listed: new Set([...settlements, ...words('district neighborhood neighbourhood')]),
  capitals: words('capital'),
  ofDivision: words('regional provincial state'),
  countries: words('country nation kingdom republic homeland'),
  divisions: words('province region state governorate district county territory'),
  lieAround: words(`
    area areas village villages town towns countryside district districts region regions neighborhood neighborhoods neighbourhood
    neighbourhoods hill hills communities settlements suburbs province provinces countries`),
  ground: withPlurals(ground),
  // Decision: two lists. `ground` is what a side can hold, parts of it and plurals too; this is where something can happen, a house and a
  // court among it, and by lemma. "Holds office" and "half the house" hold no ground.
  heads: words(`
    city town village hamlet capital province region district county state country neighborhood neighbourhood suburb
    outskirt countryside border frontier area zone territory enclave island peninsula coast sea strait gulf valley
    mountain hill desert river lake port harbor harbour airport airfield base camp barracks compound palace building
    house home apartment hotel hospital school church mosque temple synagogue market mall shop store restaurant cafe
    bar nightclub square street road highway bridge crossing checkpoint station prison jail stadium park embassy
    consulate headquarters ministry parliament courthouse court bunker tunnel refinery plant factory mine field
    forest jungle north south east west centre center downtown stronghold hometown homeland land settlement quarter
    slum garrison outpost museum university campus office resort beach northeast northwest southeast southwest
    riverbank farm cemetery mansion residence`),
  namedBehind: words(
    'city town village capital province state region district island port kingdom republic governorate suburb area',
  ),
};

import type { PrepositionWords } from '../../../language/lexicon/prepositions.ts';
import { words } from '../../../language/lexicon.ts';

export const prepositions: PrepositionWords = {
  of: words('of'),
  office: words('of for'),
  on: words('on'),
  agent: words('by'),
  between: words('between among'),
  origin: words('from'),
  ofNouns: words('of by between against on into'),
  // Decision: apart from `ofNouns`, which find who took part: here the phrase must be nothing but the event, and where it was counts too.
  ofDeeds: words('by of on in against from at near'),
  locative: words(
    'in near at from outside inside into toward towards across around throughout within via through beyond off along',
  ),
  // The points of the compass stand as prepositions in "east of Homs".
  beside: words('outside near around beyond beside between behind east west north south'),
  inward: words('of by from with on over against for to between in into among'),
  inside: words('in'),
  beforeActors: words('of by from against between'),
  scene: words('in at near outside inside around'),
  occasion: words('in during by at amid from of'),
  matter: words('over'),
  // Decision: apart from `locative`, which makes a place of a name that may be anybody's, so that "on", "by" and "over" are none of it.
  places: words(`
    in at near outside around inside across throughout within along on off over between north south east west northeast northwest
    southeast southwest close from into to towards through above beside opposite by`),
  seldomPlaces: words('from into to towards through over by between on off'),
};

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
  // Beside `ofNouns`: here the phrase must be nothing but the event, and where it was counts too. // union?
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
  matter: words('over'),
  // Beside `locative`, which holds at the sides of names: "within", "on", and points of the compass. // union?
  places: words(`
    in at near outside around inside across throughout within along on off over between north south east west northeast northwest
    southeast southwest close from into to towards through above beside opposite by`),
  seldomPlaces: words('from into to towards through over by between on off'),
};

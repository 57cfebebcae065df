import type { AccidentWords } from './lexicon/accidents.ts';
import type { AttitudeWords } from './lexicon/attitudes.ts';
import type { BodyWords } from './lexicon/bodies.ts';
import type { CalendarWords } from './lexicon/calendar.ts';
import type { CampWords } from './lexicon/camps.ts';
import type { ConjunctionWords } from './lexicon/conjunctions.ts';
import type { ContentWords } from './lexicon/content-words.ts';
import type { ControlWords } from './lexicon/control-words.ts';
import type { Demonyms } from './lexicon/demonyms.ts';
import type { DeterminerWords } from './lexicon/determiners.ts';
import type { EntityNouns } from './lexicon/entity-nouns.ts';
import type { EventWords } from './lexicon/event-words.ts';
import type { FacilityWords } from './lexicon/facilities.ts';
import type { FirstNames } from './lexicon/first-names.ts';
import type { FootageWords } from './lexicon/footage.ts';
import type { ForceWords } from './lexicon/forces.ts';
import type { GroundWords } from './lexicon/ground.ts';
import type { HoldingWords } from './lexicon/holding.ts';
import type { LightVerbs } from './lexicon/light-verbs.ts';
import type { ModalityWords } from './lexicon/modality.ts';
import type { NameParts } from './lexicon/name-parts.ts';
import type { NationalityWords } from './lexicon/nationalities.ts';
import type { NounPhraseWords } from './lexicon/noun-phrases.ts';
import type { NumberWords } from './lexicon/numbers.ts';
import type { OfficeWords } from './lexicon/offices.ts';
import type { OutletWords } from './lexicon/outlets.ts';
import type { PartyClassWords } from './lexicon/party-classes.ts';
import type { PlaceContext } from './lexicon/place-context.ts';
import type { PlaceNameParts } from './lexicon/place-name-parts.ts';
import type { PlaceNames } from './lexicon/place-names.ts';
import type { PlaceNouns } from './lexicon/place-nouns.ts';
import type { PrepositionWords } from './lexicon/prepositions.ts';
import type { PronounWords } from './lexicon/pronouns.ts';
import type { SayingWords } from './lexicon/saying.ts';
import type { SponsorWords } from './lexicon/sponsors.ts';
import type { TellerWords } from './lexicon/tellers.ts';
import type { TimeBounds } from './lexicon/time-bounds.ts';
import type { TitleWords } from './lexicon/titles.ts';
import type { VictimWords } from './lexicon/victims.ts';
import type { WeaponWords } from './lexicon/weapons.ts';

export { type WordSet, words } from './lexicon/word-set.ts';

/**
 * The words of a language as data, one concept a field: what the stages look words up in. Its types stand in `lexicon/`, the words of a
 * language in `src/languages/<code>/lexicon/`, in files of the same names. No stage names a word itself (`scripts/check-words.ts`).
 */
export interface Lexicon {
  accidents: AccidentWords;
  attitudes: AttitudeWords;
  bodies: BodyWords;
  calendar: CalendarWords;
  conjunctions: ConjunctionWords;
  controlWords: ControlWords;
  demonyms: Demonyms;
  determiners: DeterminerWords;
  entityNouns: EntityNouns;
  eventWords: EventWords;
  facilities: FacilityWords;
  firstNames: FirstNames;
  footage: FootageWords;
  lightVerbs: LightVerbs;
  modality: ModalityWords;
  nameParts: NameParts;
  nationalities: NationalityWords;
  nounPhrases: NounPhraseWords;
  numbers: NumberWords;
  offices: OfficeWords;
  outlets: OutletWords;
  placeContext: PlaceContext;
  placeNameParts: PlaceNameParts;
  placeNames: PlaceNames;
  placeNouns: PlaceNouns;
  prepositions: PrepositionWords;
  pronouns: PronounWords;
  saying: SayingWords;
  tellers: TellerWords;
  timeBounds: TimeBounds;
  titles: TitleWords;
  weapons: WeaponWords;
  camps: CampWords;
  contentWords: ContentWords;
  forces: ForceWords;
  ground: GroundWords;
  holding: HoldingWords;
  partyClasses: PartyClassWords;
  sponsors: SponsorWords;
  victims: VictimWords;
}

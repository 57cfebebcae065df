import type { Lexicon } from '../../../language/lexicon.ts';
import { demonyms } from '../places/demonyms.ts';
import { placeNames } from '../places/index.ts';
import { accidents } from './accidents.ts';
import { apostrophes } from './apostrophes.ts';
import { attitudes } from './attitudes.ts';
import { bodies } from './bodies.ts';
import { calendar } from './calendar.ts';
import { camps } from './camps.ts';
import { conjunctions } from './conjunctions.ts';
import { contentWords } from './content-words.ts';
import { controlWords } from './control-words.ts';
import { determiners } from './determiners.ts';
import { entityNouns } from './entity-nouns.ts';
import { eventWords } from './event-words.ts';
import { facilities } from './facilities.ts';
import { firstNames } from './first-names.ts';
import { footage } from './footage.ts';
import { forces } from './forces.ts';
import { ground } from './ground.ts';
import { holding } from './holding.ts';
import { intent } from './intent.ts';
import { lightVerbs } from './light-verbs.ts';
import { modality } from './modality.ts';
import { nameParts } from './name-parts.ts';
import { nationalities } from './nationalities.ts';
import { nominalisations } from './nominalisations.ts';
import { nounPhrases } from './noun-phrases.ts';
import { numbers } from './numbers.ts';
import { offices } from './offices.ts';
import { outlets } from './outlets.ts';
import { partyClasses } from './party-classes.ts';
import { placeContext } from './place-context.ts';
import { placeNameParts } from './place-name-parts.ts';
import { placeNouns } from './place-nouns.ts';
import { prepositions } from './prepositions.ts';
import { pronouns } from './pronouns.ts';
import { saying } from './saying.ts';
import { sponsors } from './sponsors.ts';
import { tellers } from './tellers.ts';
import { timeBounds } from './time-bounds.ts';
import { titles } from './titles.ts';
import { tolls } from './tolls.ts';
import { victims } from './victims.ts';
import { weapons } from './weapons.ts';

/** The words of English, one concept a file. */
export const lexicon: Lexicon = {
  apostrophes,
  accidents,
  attitudes,
  bodies,
  calendar,
  conjunctions,
  controlWords,
  demonyms,
  determiners,
  entityNouns,
  eventWords,
  facilities,
  firstNames,
  footage,
  intent,
  lightVerbs,
  modality,
  nameParts,
  nationalities,
  nounPhrases,
  nominalisations,
  numbers,
  offices,
  outlets,
  placeContext,
  placeNameParts,
  placeNames,
  placeNouns,
  prepositions,
  pronouns,
  saying,
  tellers,
  timeBounds,
  titles,
  tolls,
  weapons,
  camps,
  contentWords,
  forces,
  ground,
  holding,
  partyClasses,
  sponsors,
  victims,
};

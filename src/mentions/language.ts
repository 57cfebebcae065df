import type { Lexicon } from '../language/lexicon.ts';
import type { Phrase } from '../language/phrase.ts';

/** Who is meant by words that stand around a party, and what of a party's own words is too much. */
export interface PartyPhrases {
  theirKin: Phrase<'whose' | 'kin'>;
  theirForces: Phrase<'whose'>;
  nationalForce: Phrase;
  whoseForces: Phrase;
  ofMonth: Phrase;
  ofCountry: Phrase<'name'>;
  hungOn: Phrase;
  saidBefore: Phrase;
}

/** Who speaks beside whom, and what points back at what was said. */
export interface AttributionPhrases {
  speakerBeside: Phrase<'second'>;
  speakerBehind: Phrase;
  bothSides: Phrase<'how'>;
  pointsBack: Phrase;
  ownWords: Phrase;
}

/** Notes by which an outlet takes back what it told before. */
export interface NotePhrases {
  correctionHead: Phrase;
  killHead: Phrase;
  storyWithdrawn: Phrase;
  /** What stands before the words that are taken back. */
  leads: readonly Phrase[];
  withdrawnBehind: Phrase;
  reportThat: Phrase;
  asReported: Phrase;
  correctedSince: Phrase;
  wrongNumber: Phrase<'number'>;
  rightNumber: Phrase<'number'>;
  anyNumber: Phrase<'number'>;
  ownText: Phrase;
  thatClause: Phrase;
  notThere: Phrase<'name'>;
}

/** Words around an event that change what is told of it. */
export interface EventPhrases {
  takesResponsibility: Phrase;
  notYet: Phrase;
  toldAgain: Phrase;
  headingBefore: Phrase;
  headingBehind: Phrase;
  keptSuccess: Phrase;
  troopsOfNobody: Phrase<'troops'>;
  declaresTaken: Phrase;
  lookedBack: Phrase;
  countedFrom: Phrase<'count' | 'unit' | 'rest'>;
  broughtBy: Phrase;
  sum: Phrase;
  participle: Phrase;
  clipAgain: Phrase;
  boundContent: Phrase;
}

/** Words around a place that say what of it is meant. */
export interface TerritoryPhrases {
  sideBefore: Phrase;
  partBefore: Phrase;
  townBefore: Phrase;
  thingInPlace: Phrase;
  nameBehind: Phrase<'gap' | 'name'>;
  capitalEnd: Phrase;
  partOf: Phrase;
  ownedThing: Phrase;
  kindAndName: Phrase<'kind' | 'name'>;
  capitalOf: Phrase;
  inside: Phrase;
  heldInside: Phrase;
  aroundBehind: Phrase;
  outOf: Phrase;
  onlyNear: Phrase;
  partsOf: Phrase;
  goneFrom: Phrase<'kind'>;
  goneFromThing: Phrase;
  controlEnd: Phrase;
  controlBehind: Phrase;
  controlOf: Phrase;
  setBeside: Phrase<'how' | 'noun' | 'name'>;
  nameOfPart: Phrase;
  sharedNoun: Phrase;
  seat: Phrase;
}

/** What this stage needs of a language. */
export interface MentionLanguage {
  lexicon: Lexicon;
  partyPhrases: PartyPhrases;
  attributionPhrases: AttributionPhrases;
  eventPhrases: EventPhrases;
  notePhrases: NotePhrases;
  territoryPhrases: TerritoryPhrases;
}

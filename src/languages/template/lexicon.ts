import type { Lexicon, WordSet } from '../../language/lexicon.ts';

const none: WordSet = new Set();

/** No word yet: fill in one concept after the other. */
export const lexicon: Lexicon = {
  bodies: {
    byLetters: none,
    units: none,
    withPurpose: none,
    purpose: none,
    followers: none,
    leaders: none,
    openers: none,
    openersBefore: new Map(),
    links: none,
    kinds: none,
    nouns: none,
    anyNouns: none,
    namedBefore: none,
  },
  determiners: { article: none, definite: none, indefinite: none, another: none },
  entityNouns: { kindOf: () => null, people: none, sides: none, gender: new Map(), sameRole: () => false },
  facilities: { isFacility: () => false, isGround: () => false },
  firstNames: new Map(),
  lightVerbs: { ofEvents: none },
  nameParts: { prefixes: none, articles: none, possessive: none, particles: none, ignored: none, withoutLetter: none },
  numbers: { vague: {}, valueOf: () => null, counts: none, measures: none },
  offices: { holdsOffice: () => false, isOffice: () => false, takesBody: () => false },
  placeNouns: {
    settlements: none,
    capitals: none,
    ofDivision: none,
    countries: none,
    divisions: none,
    ground: none,
    namedBehind: none,
  },
  prepositions: { of: none, office: none, locative: none, beside: none },
  pronouns: { formOf: () => null, relative: none, ofPerson: none, ofThings: none },
  tellers: {
    tellsOfOthers: () => false,
    tellsOrDoes: () => false,
    bearsArms: () => false,
    speaksFor: () => false,
    fights: () => false,
  },
  timeBounds: new Map(),
  titles: {
    gender: new Map(),
    courtesy: none,
    beforeFirstName: none,
    onlyOfPeople: none,
    partOfName: none,
    alsoNames: none,
    notNames: none,
    endings: none,
  },
};

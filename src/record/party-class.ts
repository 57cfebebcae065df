/** What the words that name a party say of it, in any language; in this order. */
export const partyClasses = [
  /** A state's organs; those who fight it; those who only watch, help or live there. */
  'government',
  'opposition',
  'neutral',
  /** Fighters and what they fight with: "soldiers", "rebels", "convoys". */
  'force',
  /** What was fired, thrown or planted: "rockets", "a car bomb". */
  'weapon',
  /** What a side may take out of a place that it keeps: "artillery", "the wounded", "diplomats". */
  'goods',
  'animal',
  /** By their words those who bear arms, those who do not, and people of whom neither is said ("12 people"). */
  'combatant',
  'civilian',
  'people',
  /** Kinds of actors that ACLED's codebook tells apart. */
  'state-force',
  'militia',
  'communal',
  'international',
  'rioter',
  'protester',
  /** Men of a side who are not named: "two officers", "a source". */
  'insider',
  /** A news agency or a state's media: what comes through it is its own report. */
  'agency',
  /** Those who speak for the outlet that quotes them: "our correspondent". */
  'own-reporter',
  /** By their words, or those before a name, people who do not fight, and what is theirs: "a nurse", "an aid convoy". */
  'non-fighter',
  /** Forces that a state has as well as those who fight it: "special forces". */
  'any-side',
  /** Somebody stands behind it: "Turkish-backed rebels". */
  'sponsored',
] as const;

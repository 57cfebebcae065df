import type { WordSet } from './word-set.ts';

/** Prepositions by what they tell; lower case. */
export interface PrepositionWords {
  /** Between a part and its whole, a noun and its name: "the city of Homs". */
  of: WordSet;
  /** Between an office and what it is over: "minister for trade". */
  office: WordSet;
  /** What something is done on: "march on the capital". */
  on: WordSet;
  /** Before those who do it: "an attack by rebels". */
  agent: WordSet;
  /** Before those who do it to each other: "clashes between the army and rebels"; best first. */
  between: WordSet;
  /** Before what somebody or something leaves: "withdrew from Homs". */
  origin: WordSet;
  /** Behind a noun that tells an event, they open a phrase of that noun: "attack on", "seizure of". */
  ofNouns: WordSet;
  /** Behind a noun that tells an event, they open who took part in it or where it was: "the attack on", "by". */
  ofDeeds: WordSet;
  /** Something is there: "in", "near". */
  locative: WordSet;
  /** Something lies by another place, and not in it: "the village outside Homs". */
  beside: WordSet;
  /** Before what a noun is about or who has to do with it: "war WITH Iraq", "talks BETWEEN rebels". */
  inward: WordSet;
  /** Of these, what stands inside a place: "in". */
  inside: WordSet;
  /** Right behind a noun, they open who acted or was acted on, wherever the phrase hangs: "by", "against". */
  beforeActors: WordSet;
  /** Before the scene of an act, and not whom it is aimed at: "protested OUTSIDE Parliament". */
  scene: WordSet;
  /** Before the event that something came of, at the same time: "killed IN clashes", "the toll FROM a raid". */
  occasion: WordSet;
  /** Before what a protest is about: "over". */
  matter: WordSet;
  /** Before where something happened: "at", "along". */
  places: WordSet;
  /** Of these, the ones that as often mark something else: "from the army". They mark a place only before an evident one. */
  seldomPlaces: WordSet;
}

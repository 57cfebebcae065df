/** Who tells of harm that others did. Words are lemmas or forms in any case. */
export interface TellerWords {
  /** Does a word name an office or a body that tells of others' deeds ("prosecutor", "hospital", "spokesman")? */
  tellsOfOthers(word: string): boolean;
  /** Does a word name those who tell of others' deeds but may have done them too ("police", "villager")? */
  tellsOrDoes(word: string): boolean;
  /** Does a word beside a body make it one that fights ("defence" ministry)? */
  bearsArms(word: string): boolean;
  /** Does a preposition bring in whom somebody speaks for ("a spokesman for the rebels")? */
  speaksFor(preposition: string): boolean;
  /** Does a word name those who fight or rob, whose deeds the others tell of ("gunman")? */
  fights(word: string): boolean;
}

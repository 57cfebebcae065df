/** Words for those who are harmed, and for what is theirs. Each is asked of a whole phrase, in any case. */
export interface VictimWords {
  /** Beasts, whose dead are no people: "3 cows", "sheep of a farmer". */
  isBeast(phrase: string): boolean;
  /** People of whom the words say nothing more: "other people", "dozens". */
  isAnybody(phrase: string): boolean;
  /** Those who bear arms: "two policemen". */
  bearsArms(phrase: string): boolean;
  /** Those who bear none: "schoolchildren". */
  isUnarmed(phrase: string): boolean;
  /** People who do not fight, or a thing that is theirs: "eleven villagers", "a clinic", "an aid convoy". */
  isCivilian(phrase: string): boolean;
}

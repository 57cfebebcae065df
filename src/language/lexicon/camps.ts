/**
 * Words by which people speak of the sides of any war: a state's organs, those who fight it, and those who do neither. Each is asked of a
 * whole phrase, as written.
 */
export interface CampWords {
  /** A state's organs: "the prime minister", "warplanes". */
  isOfState(phrase: string): boolean;
  /** What a state owns or runs, whatever else the words say: "state television". */
  isStateRun(phrase: string): boolean;
  /** Those who fight a state: "insurgents", "anti-government forces". */
  isOfRebels(phrase: string): boolean;
  /** A name such as those who fight a state give themselves: "Free Army". */
  isRebelName(phrase: string): boolean;
  /** Those who watch, help or live there: "a war monitor", "residents". */
  isNeutral(phrase: string): boolean;
  /** The name of an army that, beside no nation, is no state's: "the Sample Army". */
  isArmyName(phrase: string): boolean;
  /** Forces that beside a nation are its state's: "Ruritanian forces". */
  isForce(phrase: string): boolean;
  /** Forces of a country that is not named: "the country's forces". */
  isCountrysForce(phrase: string): boolean;
}

import type { Proven } from '../../language/construction.ts';

/**
 * One way in which the words between two names, side by side in a sentence, tie one to the other. Its examples tell which name lies in
 * which place or country: "Hama in SY", "Tripoli in Lebanon".
 */
export interface PlaceLink extends Proven {
  /**
   * What they say: the name behind holds the one before ("Homs, in western Syria"), the name before holds the one behind ("Libya's
   * Benghazi"), or the name behind lies in the country of the nationality word before ("the Syrian city of Hama").
   */
  tells: 'holder-behind' | 'holder-before' | 'nation-before';
  /** The tokens between the two, in lower case with blanks between; '' for none. */
  between: RegExp;
}

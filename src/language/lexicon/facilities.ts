import type { WordSet } from './word-set.ts';

/** Buildings and grounds by the last word of what they are called. */
export interface FacilityWords {
  /** Does the word end the name of a building or ground? It is where something happens, even when it does something too: "the French embassy". */
  isFacility(lastWord: string): boolean;
  /** Does the word end the name of a body that is a site as well, where words put something there: "at Sample Hospital", "near the Sample Plant"? */
  isSite(lastWord: string): boolean;
  /** Does the word end the name of an airport or airfield? */
  isAirport(lastWord: string): boolean;
  /** Last words of buildings and grounds that bear them as a name though every word is a common one: "City Hall", "Civic Center". */
  withCommonName: WordSet;
  /** Does the word end the name of ground or a building that nobody acts by, so that no tagger's guess makes a body of it: "Aleppo airport"? */
  isGround(lastWord: string): boolean;
}

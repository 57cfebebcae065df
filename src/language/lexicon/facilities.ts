/** Buildings and grounds by the last word of what they are called. */
export interface FacilityWords {
  /** Does the word end the name of a building or ground? It is where something happens, even when it does something too: "the French embassy". */
  isFacility(lastWord: string): boolean;
  /** Does the word end the name of ground or a building that nobody acts by, so that no tagger's guess makes a body of it: "Aleppo airport"? */
  isGround(lastWord: string): boolean;
}

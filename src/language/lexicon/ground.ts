/** Nouns of places, of their parts, of what stands in them and around them; each asked of a whole phrase, in any case. */
export interface GroundWords {
  /** A noun for the place whose name follows: "the rebel stronghold". */
  namesWhole(phrase: string): boolean;
  /** A noun for a part of the place beside it: "suburbs". */
  namesPart(phrase: string): boolean;
  /** A thing in or at a place, which is not the place: "airport". */
  namesThing(phrase: string): boolean;
  /** Is such a thing the head of the phrase: "the palace in Hama"? */
  isThing(phrase: string): boolean;
  /** Is a part of some place the head of the phrase: "the eastern districts"? */
  isPart(phrase: string): boolean;
  /** Something in a town that is called by the town's noun: "the city hall". */
  namesTownsOwn(phrase: string): boolean;
  /** What stands near a place or around it: "the hills near", "surroundings". */
  namesBeside(phrase: string): boolean;
  /** Of these, land around a town that is called by its name: "countryside". */
  namesSurroundings(phrase: string): boolean;
  /** A noun of a town anywhere: "the port of". */
  namesTown(phrase: string): boolean;
  /** Does the phrase end in a noun of a town: "the border town"? */
  endsInTown(phrase: string): boolean;
  /** Does it end in a noun of a part of a country: "Sample province"? */
  endsInDivision(phrase: string): boolean;
  /** The same of several: "Sample and Specimen provinces". */
  endsInDivisions(phrase: string): boolean;
  /** A name without the kind of place before it: "Homs" of "the city of Homs". */
  withoutKind(name: string): string;
}

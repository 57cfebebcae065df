/** Words that tell who stands behind a party, which is not where it belongs. */
export interface SponsorWords {
  /** Do they: "Sampletonian-backed rebels"? */
  isSponsored(phrase: string): boolean;
  /** The words without the name of who stands behind the party, and without what says so. */
  without(phrase: string): string;
}

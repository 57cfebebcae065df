/** Offices and ranks that a person holds in a body or a country. */
export interface OfficeWords {
  /** Does a lemma name an office or rank that a person holds? */
  holdsOffice(lemma: string): boolean;
  /** Does a lemma name an office, a rank or another part in which somebody speaks? */
  isOffice(lemma: string): boolean;
  /** Does an office's description go on with what it is over: "head of the relief agency"? */
  takesBody(lemma: string): boolean;
}

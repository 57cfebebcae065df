import type { WordSet } from './word-set.ts';

/** Offices and ranks that a person holds in a body or a country. */
export interface OfficeWords {
  /** Does a lemma name an office or rank that a person holds? */
  holdsOffice(lemma: string): boolean;
  /** Prepositions between an office and what it is over: "head of", "adviser at"; lower case. */
  over: WordSet;
  /** Does a lemma name an office, a rank or another part in which somebody speaks? */
  isOffice(lemma: string): boolean;
  /** Offices by which one speaks of a person who is not named: "the president"; lower case. */
  ofUnnamed: WordSet;
  /** Do words tell that somebody holds an office no more: "the ousted president"? */
  isFormer(phrase: string): boolean;
  /** Does a phrase end in a title, as it stands before a name: "the former dictator"? */
  endsInTitle(phrase: string): boolean;
  /** Does a phrase end in an office or a body of a country that stands behind it: "the ministry of defence" of X? */
  isOfCountry(phrase: string): boolean;
  /** Does a phrase tell of a government or its head: "the interior ministry"? */
  isOfGovernment(phrase: string): boolean;
  /** Does an office's description go on with what it is over: "head of the relief agency"? */
  takesBody(lemma: string): boolean;
}

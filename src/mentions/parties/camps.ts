import type { CampWords } from '../../language/lexicon/camps.ts';
import { type Side, sideIn } from '../../record/side.ts';

/*
 * Sides by the words that people use of parties in any war: a state's organs, and those who fight it. The country comes from a
 * nationality word or from the country that the report is mostly about. A name that no such word stands beside has no side.
 */

export type Camp = 'government' | 'opposition' | 'neutral' | null;

/** The camp that a phrase of the text speaks of; the opposition's words win over the state's ("anti-government forces"). */
export function campOf(camps: CampWords, phrase: string): Camp {
  if (camps.isStateRun(phrase)) return 'government';
  if (camps.isOfRebels(phrase) || camps.isRebelName(phrase)) return 'opposition';
  if (camps.isNeutral(phrase)) return 'neutral';
  return camps.isOfState(phrase) ? 'government' : null;
}

/** Armies and defence forces of a name that is no nation's are not a state's. */
export const isOwnArmy = (camps: CampWords, name: string, country: string | null): boolean =>
  country === null && camps.isArmyName(name);

/** With nothing but a nation beside them, forces are its state's. */
export const isStateForce = (camps: CampWords, words: string, country: string | null): boolean =>
  (country !== null && camps.isForce(words)) || camps.isCountrysForce(words);

/** "government:SY", "opposition:SY", "opposition:" where the country is unknown; null for neutral and unknown parties. */
export function sideOf(camp: Camp, country: string | null): Side | null {
  return camp === null || camp === 'neutral' ? null : sideIn(camp, country);
}

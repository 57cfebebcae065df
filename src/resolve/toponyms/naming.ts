import { type Candidate, candidatesOf } from '../gazetteer/candidates.ts';
import type { NameGroup } from '../gazetteer/disambiguate.ts';
import { gazetteer } from '../places.ts';

export interface Naming {
  candidates: readonly Candidate[];
  asks: NameGroup['asks'];
}

const adminWord =
  '(?:governorate|province|region|oblast|state|district|department|prefecture|municipality|voivodeship|canton|krai|republic|territory|emirate|wilaya|division)';
const adminTail = new RegExp(` ${adminWord}$`, 'i');
const countyTail = / (?:county|parish|borough|shire|township|counties)$/i;
const cityTail =
  / (?:city|town|village|metropolitan area|metro area|area|suburbs?|neighbou?rhood|port|proper|enclave|peninsula|oasis)$/i;
const adminHead = new RegExp(`^(?:the )?${adminWord} of (?:the )?`, 'i');
const countyHead = /^(?:county|co\.) /i;
const cityHead = /^(?:the )?(?:city|town|village|port|borough|township|parish) of (?:the )?/i;
const directionHead =
  /^(?:(?:north|south|east|west|central|upper|lower|greater|inner|outer|downtown|uptown|northern|southern|eastern|western|mid|metro|metropolitan|rural|old|occupied|mainland|coastal|northeast(?:ern)?|northwest(?:ern)?|southeast(?:ern)?|southwest(?:ern)?)[ -])+/i;

/** Places that the words may name: as they stand, else without generic words ("Homs province", "northern Syria", "city of Homs"). */
export function readName(words: string): Naming {
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim();
  const county = countyTail.test(name) || countyHead.test(name) ? ('county' as const) : null;
  const admin = adminTail.test(name) || adminHead.test(name) ? ('admin' as const) : null;
  const whole = candidatesOf(gazetteer(), name, false);
  if (whole.length > 0) return { candidates: whole, asks: county ?? admin };
  for (const [pattern, asks] of [
    [adminTail, 'admin'],
    [adminHead, 'admin'],
    [countyTail, 'county'],
    [countyHead, 'county'],
    [cityTail, 'city'],
    [cityHead, 'city'],
  ] as const) {
    if (!pattern.test(name)) continue;
    const candidates = candidatesOf(gazetteer(), name.replace(pattern, ''), true);
    if (candidates.length > 0) return { candidates, asks };
  }
  const bare = name.replace(directionHead, '');
  if (bare !== name && bare.length > 2) {
    const base = readName(bare);
    if (base.candidates.length > 0) return base;
  }
  return { candidates: candidatesOf(gazetteer(), name, true), asks: null };
}

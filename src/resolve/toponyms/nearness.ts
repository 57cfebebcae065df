import type { Document } from '../../language/document.ts';
import type { Candidate } from '../gazetteer/candidates.ts';
import { disambiguate } from '../gazetteer/disambiguate.ts';
import { kilometres } from '../gazetteer/distance.ts';
import { nameKinds } from '../gazetteer/format.ts';
import { groupNames } from './group.ts';
import type { Spot, ToponymContext } from './types.ts';

/** What the places already found add to a name with these candidates. */
export type Chosen = (candidates: readonly Candidate[]) => number;

/** Weights: a place of the report within `near` kilometres or in the same county, in the same state, in the same country. */
const near = 60;
const gains = { near: 2.5, state: 1.5, country: 0.7 };

/** Resolves the spots so far and measures how well a further name fits among them. */
export function nearness(document: Document, spots: readonly Spot[], context: ToponymContext): Chosen {
  const { groups, countries } = groupNames(document, spots, context);
  const found = disambiguate(groups, countries).filter((candidate) => candidate !== null);
  return (candidates) => {
    let gain = 0;
    for (const { place, name } of candidates.slice(0, 24)) {
      const share = name === nameKinds.main ? 1 : 0.7;
      if (place.country !== null && countries.has(place.country)) gain = Math.max(gain, gains.country * share);
      for (const { place: other } of found) {
        if (place.country === null || place.country !== other.country) continue;
        if (other.feature === 'country') gain = Math.max(gain, gains.country * share);
        else if (place.admin1 !== 0 && place.admin1 === other.admin1) {
          gain = Math.max(gain, gains.state * share);
          const local =
            other.code !== 'ADM1' &&
            (kilometres(place, other) < near || (place.admin2 !== 0 && place.admin2 === other.admin2));
          if (local) return gains.near * share;
        } else gain = Math.max(gain, gains.country * share);
      }
    }
    return gain;
  };
}

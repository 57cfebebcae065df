import type { AskedArea } from '../../language/lexicon/place-name-parts.ts';
import type { Candidate } from '../gazetteer/candidates.ts';
import type { ToponymContext } from './types.ts';

export interface Naming {
  candidates: readonly Candidate[];
  /** The kind of area that the words ask for ("Homs province"); null where they do not tell. */
  asks: AskedArea | null;
}

/** Places that the words may name: as they stand, else without generic words ("Homs province", "northern Syria", "city of Homs"). */
export function readName(words: string, context: ToponymContext): Naming {
  const { candidates } = context.places;
  const { asks, leadingParts } = context.lexicon.placeNameParts;
  const name = words
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '')
    .trim();
  const asked = asks.filter(({ behind, before }) => behind.test(name) || before.test(name));
  const whole = candidates(name, false);
  if (whole.length > 0) return { candidates: whole, asks: areaOfWhole(asked.map(({ area }) => area)) };
  for (const { area, behind, before } of asked) {
    for (const generic of [behind, before]) {
      if (!generic.test(name)) continue;
      const found = candidates(name.replace(generic, ''), true);
      if (found.length > 0) return { candidates: found, asks: area };
    }
  }
  const bare = name.replace(leadingParts, '');
  if (bare !== name && bare.length > 2) {
    const base = readName(bare, context);
    if (base.candidates.length > 0) return base;
  }
  return { candidates: candidates(name, true), asks: null };
}

/** A name that is known as it stands, "Kansas City" or "Orange County", asks for a county or a province; a town's may be part of it. */
function areaOfWhole(asked: readonly AskedArea[]): AskedArea | null {
  return asked.find((area) => area === 'county') ?? asked.find((area) => area === 'admin') ?? null;
}

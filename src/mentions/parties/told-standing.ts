import type { Lexicon } from '../../language/lexicon.ts';
import type { EntityKind } from '../../record/entity.ts';
import type { Participant } from '../../record/event-mention.ts';
import type { Filler } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import type { Side } from '../../record/side.ts';
import type { ReportIndex } from '../report-index.ts';
import { campOf, isOwnArmy, isStateForce, sideOf } from './camps.ts';
import { countryIn } from './nation.ts';
import { countryBehind, forcesBefore, nationBefore } from './phrase.ts';
import type { Standing } from './standing.ts';

/** What is known of a party beside its words: the kind of its entity where that is named, and what stands around its mentions. */
interface Known {
  named: EntityKind | null;
  around: Standing;
}

/** Country and side by the party's own words first, then by those around its entity. */
export function standingOf(index: ReportIndex, filler: Filler, words: string, { named, around }: Known): Standing {
  const { lexicon } = index.language;
  const { camps, sponsors } = lexicon;
  const country = sponsors.isSponsored(words)
    ? null
    : (countryIn(lexicon, words) ??
      countryBehind(index, filler, words) ??
      (named === null ? forcesBefore(index, filler, words) : null) ??
      around.country);
  const camp = isOwnArmy(camps, words, country)
    ? null
    : (campOf(camps, words) ?? (isStateForce(camps, words, country) ? 'government' : null));
  if (named === 'person') return { side: around.side ?? (country === null ? null : sideOf(camp, country)), country };
  return { side: sideOf(camp, country ?? index.country) ?? around.side, country };
}

/** The side that somebody speaks for, by his words with his office before them; null for those who are no side's. */
export function sideOfSpeaker(index: ReportIndex, filler: Filler, titled: string, who: Participant): Side | null {
  const { lexicon } = index.language;
  const words = wordsOf(index.text, filler);
  const entity = filler.entity === null ? undefined : index.entities.get(filler.entity);
  if (isNeutral(lexicon, titled, words)) return null;
  const home = countryIn(lexicon, titled) ?? countryBehind(index, filler, words) ?? nationBefore(index, words);
  const camp = isOwnArmy(lexicon.camps, words, home) ? null : campOf(lexicon.camps, titled);
  const own = home === null || countryIn(lexicon, words) !== null ? who.side : sideOf(camp, home);
  if (own !== null) return own;
  // A place that speaks is its state: "Moscow says".
  if (entity?.kind === 'place' && entity.place?.country) return sideOf('government', entity.place.country);
  return entity?.kind === 'person' && home === null ? null : sideOf(camp, home ?? index.country);
}

/** Agencies and those who only watch or help are no side's, wherever they belong. */
const isNeutral = ({ outlets, camps }: Lexicon, titled: string, words: string): boolean =>
  outlets.isNeutralAgency(words) || campOf(camps, titled) === 'neutral';

import { wholeOf } from '../../../record/ground.ts';
import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';

/* Where it was, at the end of a line. */

/** Names that take an article inside a sentence: "the Black Sea", "the Gulf of Aden", "the Democratic Republic of the Congo". */
const withArticle =
  /^(?:(?:Gulf|Straits?|Bay|Sea|Republic|Democratic Republic|Kingdom|Port|Isle|Horn|Cape) of |United |Black Sea|Philippines|Netherlands|Maldives|Bahamas|Gambia|Seychelles|Comoros|Vatican|Hague|Levant|Sahel|Caucasus|Balkans|Caribbean|Mediterranean|Atlantic|Pacific|Arctic|Antarctic|West Bank|Sinai Peninsula)|(?: )(?:Sea|Ocean|Strip|Heights|Mountains|Islands|Peninsula|Desert|River|Canal|Valley|Highlands|Republic|Delta|Rainforest|Strait|Channel|Territories|Kingdom|Emirates|Border|border|Bridge|Embassy)$/;

/** A name behind a verb or a preposition. */
export const withThe = (name: string): string =>
  withArticle.test(name) && !/^(?:the|cape) /i.test(name) ? `the ${name}` : name;

const isOn = /^(?:Mount|Mt\.?) /;
const isAt = /(?:Airport|Airfield|Airbase|Base|Stadium|Station|Crossing|Checkpoint|Palace)$/i;

/** " in Homs", " near the Black Sea", " at Sample Airport". */
export function whereWords({ name, feature }: NonNullable<Worded['place']>, near: Worded['near']): string {
  const marker = near ?? (isOn.test(name) ? 'on' : feature === 'airport' || isAt.test(name) ? 'at' : 'in');
  return ` ${marker} ${withThe(name)}`;
}

/** Do the names of those who take part say where it was: "Hama" itself, "residents of Hama", "an embassy in Hama"? */
export const saysWhere = (place: Worded['place'], parties: readonly (Party & { partOf?: string })[]): boolean =>
  place !== null &&
  parties.some(
    (one) =>
      (one.kind === 'place' && wholeOf(one) === place.name) ||
      one.name === place.name ||
      one.name.endsWith(` ${place.name}`),
  );

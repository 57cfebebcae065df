import type { Entity } from '../../src/record/entity.ts';
import type { Reading } from '../../src/record/reading.ts';
import { overlaps } from '../../src/record/span.ts';
import { shareWord } from './alike.ts';
import type { GoldReport } from './gold.ts';

/** Names of places: of the gold's, those found and those with its country; of ours below the level of a country, those that are places. */
export interface PlaceTally {
  gold: number;
  found: number;
  country: number;
  told: number;
  places: number;
}

export const noPlaces = (): PlaceTally => ({ gold: 0, found: 0, country: 0, told: 0, places: 0 });

const wide = new Set(['country', 'continent', 'region']);

/** Adds the places of a reading. */
export function countPlaces(tally: PlaceTally, gold: GoldReport, reading: Reading): void {
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const names = reading.mentions
    .filter(({ form }) => form === 'name')
    .flatMap(({ start, end, entity }) => {
      const of: Entity | undefined = entities.get(entity);
      if (of?.kind !== 'place') return [];
      const words = reading.report.text.slice(start, end);
      return [{ start, end, words, place: of.place }];
    });
  const actedOn = gold.events.flatMap(({ place, patient }) => [...place, ...patient]);
  for (const name of names) {
    if (name.place !== null && wide.has(name.place.feature)) continue;
    tally.told++;
    const isPlace =
      gold.places.some(({ span, words }) => (span !== null && overlaps(span, name)) || shareWord(words, name.words)) ||
      actedOn.some((filler) => shareWord(filler, name.words));
    if (isPlace) tally.places++;
  }
  for (const { span, country } of gold.places) {
    if (span === null) continue;
    tally.gold++;
    const name = names.find((one) => overlaps(span, one));
    if (name === undefined) continue;
    tally.found++;
    if ((name.place?.country ?? '-') === country) tally.country++;
  }
}

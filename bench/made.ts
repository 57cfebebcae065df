import type { Reading } from '../src/record/reading.ts';
import { places, readingOf, type Tale, tales, withMentions } from '../test/property/readings.ts';

/** Things told in a report, as in an article of medium length; sayings make some 14 observations of them. */
const PER_REPORT = 10;
const TOWNS = 300;
/** Days over which the news of `spread` reports is spread: a year and a half. */
const DAYS = 540;

for (let i = 0; i < TOWNS; i++)
  places[`Town ${i}`] = {
    name: `Town ${i}`,
    lat: 30 + (i % 20) / 4,
    lon: 30 + i / 20,
    country: i % 2 ? 'SY' : 'IQ',
    feature: 'city',
    source: `geonames:${9_000_000 + i}`,
  };

/** Made-up reports number `first` to `first + count` in the order of publication, `spread` of them in a year and a half, from 300 towns. */
export function madeReadings(first: number, count: number, spread: number): Reading[] {
  const days = (DAYS * count) / spread;
  const start = Math.floor((DAYS * first) / spread) * 86_400_000;
  const some = tales(11 + first, count * PER_REPORT, Math.max(1, days)).sort((a, b) => a.published - b.published);
  const later = some.map((tale) => ({
    ...tale,
    published: tale.published + start,
    day: tale.day === null ? null : new Date(Date.parse(tale.day) + start).toISOString().slice(0, 10),
  }));
  return Array.from({ length: count }, (_, i) => joined(later.slice(i * PER_REPORT, (i + 1) * PER_REPORT)));
}

/** A made-up report of any day of that year and a half, by an outlet of its own. */
export const lateReading = (i: number): Reading =>
  joined(tales(1000 + i, PER_REPORT, DAYS).map((tale) => ({ ...tale, publisher: `Sample Late ${i}` })));

/** One report that tells ten things: as many tales side by side under one id, each with its own sentence. */
function joined(group: Tale[]): Reading {
  const { publisher, published } = group[0]!;
  const readings = group.map((tale) => readingOf({ ...tale, url: null, publisher, published }));
  const text = readings.map(({ report }) => report.text).join('\n');
  const shifted = JSON.parse(JSON.stringify(readings)) as Reading[];
  const first = shifted[0]!;
  let offset = 0;
  const made = {
    ...first,
    report: { ...first.report, text },
    sentences: [],
    entities: [],
    mentions: [],
    observations: [],
  } as Reading;
  for (const [i, reading] of shifted.entries()) {
    const move = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value), (key, item) =>
        (key === 'start' || key === 'end') && typeof item === 'number'
          ? item + offset
          : key === 'entity' && item
            ? `${item}x${i}`
            : key === 'said' && item
              ? `o${i * 2 + 2}`
              : item,
      ) as T;
    made.entities.push(...reading.entities.map((entity) => ({ ...entity, id: `${entity.id}x${i}` })));
    made.mentions.push(...move(reading.mentions));
    made.sentences.push(...move(reading.sentences));
    made.observations.push(
      ...move(reading.observations).map((observation) => ({
        ...observation,
        id: observation.id === 'o1' ? `o${i * 2 + 1}` : `o${i * 2 + 2}`,
      })),
    );
    offset += reading.report.text.length + 1;
  }
  return withMentions(made);
}

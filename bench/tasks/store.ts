import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Reading } from '../../src/record/reading.ts';
import { brief } from '../../src/situation/situation.ts';
import { openStore } from '../../src/store/open.ts';
import { places, readingOf, type Tale, tales } from '../../test/property/readings.ts';
import type { BenchRow, BenchTask } from '../types.ts';

const REPORTS = Number(process.env.BENCH_REPORTS ?? 10_000);
/** Observations a report, as in an article of medium length: 100,000 in all. */
const PER_REPORT = 10;
const BATCH = 200;
const TOWNS = 300;
const archive = { recorded: '2025-06-01T00:00:00.000Z', archive: true };

/** One report that tells ten things: as many tales side by side under one id, each with its own sentence. */
function joined(group: Tale[]): Reading {
  const readings = group.map((tale) =>
    readingOf({ ...tale, url: null, publisher: group[0].publisher, published: group[0].published }),
  );
  const text = readings.map(({ report }) => report.text).join('\n');
  const shifted = JSON.parse(JSON.stringify(readings)) as Reading[];
  let offset = 0;
  const made = {
    ...shifted[0],
    report: { ...shifted[0].report, text, id: shifted[0].report.id },
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
  return made;
}

/** Milliseconds of processor time that this process has taken: what a shared machine does not blur. */
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const quantile = (sorted: readonly number[], q: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))];

export const task: BenchTask = {
  name: 'store',
  describe: 'adds reports to a situation file, asks for the brief, adds one more, rebuilds',
  async run(): Promise<BenchRow[]> {
    const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'));
    const path = join(folder, 'situation.db');
    // A year and a half of news in 300 towns, in the order of publication.
    for (let i = 0; i < TOWNS; i++)
      places[`Town ${i}`] = {
        name: `Town ${i}`,
        lat: 30 + (i % 20) / 4,
        lon: 30 + i / 20,
        country: i % 2 ? 'SY' : 'IQ',
        feature: 'city',
        source: `geonames:${9_000_000 + i}`,
      };
    const seconds = { made: 0, cpu: 0 };
    const readingsFrom = (first: number, count: number): Reading[] => {
      const from = performance.now();
      const cpu = processor();
      // Each batch is made when it is needed, so that the memory measured is the store's.
      const days = (540 * count) / REPORTS;
      const start = Math.floor((540 * first) / REPORTS) * 86_400_000;
      const some = tales(11 + first, count * PER_REPORT, Math.max(1, days)).sort((a, b) => a.published - b.published);
      const later = some.map((tale) => ({
        ...tale,
        published: tale.published + start,
        day: tale.day === null ? null : new Date(Date.parse(tale.day) + start).toISOString().slice(0, 10),
      }));
      const made = Array.from({ length: count }, (_, i) => joined(later.slice(i * PER_REPORT, (i + 1) * PER_REPORT)));
      seconds.made += (performance.now() - from) / 1000;
      seconds.cpu += (processor() - cpu) / 1000;
      return made;
    };
    const rows: BenchRow[] = [];
    const row = (measure: string, value: number, unit: string, limit?: BenchRow['limit']): void =>
      void rows.push({ stage: 'store', measure, value, unit, ...(limit ? { limit } : {}) });
    try {
      let store = openStore(path);
      let observations = 0;
      let from = performance.now();
      let cpu = processor();
      for (let i = 0; i < REPORTS; i += BATCH)
        observations += store.addReadings(readingsFrom(i, BATCH), archive).observations;
      const adding = (performance.now() - from) / 1000 - seconds.made;
      row(
        `adding ${observations.toLocaleString('en-US')} observations in ${REPORTS.toLocaleString('en-US')} reports`,
        observations / adding,
        'observations/s',
        { at: 'least', value: 5000 },
      );
      row(
        'adding, by processor time',
        observations / ((processor() - cpu) / 1000 - seconds.cpu),
        'observations/s of processor',
      );

      const late = Array.from({ length: 200 }, (_, i) =>
        joined(tales(1000 + i, PER_REPORT, 540).map((tale) => ({ ...tale, publisher: `Sample Late ${i}` }))),
      );
      const times: number[] = [];
      for (const one of late) {
        from = performance.now();
        store.addReadings([one], archive);
        times.push(performance.now() - from);
      }
      times.sort((a, b) => a - b);
      row('one more report, p50', quantile(times, 0.5), 'ms', { at: 'most', value: 20 });
      row('one more report, p99', quantile(times, 0.99), 'ms', { at: 'most', value: 100 });
      store.close();

      store = openStore(path, { readonly: true });
      for (const [name, most, asOf] of [
        ['brief', 150, { at: null, known: null }],
        ['brief as of a past moment', 200, { at: '2025-06-15', known: '2025-06-15' }],
      ] as const) {
        brief(store, asOf);
        const taken: number[] = [];
        for (let i = 0; i < 9; i++) {
          from = performance.now();
          const made = brief(store, asOf);
          JSON.stringify(made);
          // Another moment in between, so that nothing is kept from one question to the next.
          taken.push(performance.now() - from);
          brief(store, { at: null, known: `2025-05-${10 + i}` });
        }
        row(
          `${name}, ${REPORTS.toLocaleString('en-US')} reports`,
          quantile(
            taken.sort((a, b) => a - b),
            0.5,
          ),
          'ms',
          { at: 'most', value: most },
        );
      }
      store.close();
      row('situation file', statSync(path).size / 2 ** 20, 'MB');

      store = openStore(path);
      from = performance.now();
      cpu = processor();
      store.rebuild();
      row('rebuild, digest included', observations / ((performance.now() - from) / 1000), 'observations/s', {
        at: 'least',
        value: 11_000,
      });
      row('rebuild, by processor time', observations / ((processor() - cpu) / 1000), 'observations/s of processor');
      store.close();
      row('memory of the process at its end', process.memoryUsage().rss / 2 ** 20, 'MB', { at: 'most', value: 700 });
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    return rows;
  },
};

import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Place } from '../../src/record/entity.ts';
import type { Reading } from '../../src/record/reading.ts';
import { fingerprint } from '../fingerprint.ts';
import { type GoldArticle, geoparsing } from '../geoparsing.ts';
import { needed, readGold } from '../gold.ts';
import { published } from '../peers/installed.ts';
import { readTarGz } from '../tar.ts';
import type { EvalResult, EvalRow, EvalTask, EvalMiss as Miss } from '../types.ts';

/** Within this many kilometres (100 miles) a place counts as found: the usual measure of geoparsing. */
const closeKm = 161;
/** The error of a toponym missed or left without a place: half of the Earth's circumference. */
const farthestKm = 20_039;

/** Best of nine published geoparsers, scored from their stored outputs (EUPEG) by the same measures. */
const peers: Record<string, { f1: [string, number]; end: [string, number]; given: [string, number][] }> = {
  lgl: {
    f1: ['DBpedia', 0.727],
    end: ['Yahoo', 0.474],
    given: [
      ['Edinburgh', 0.803],
      ['Mordecai 3', 0.827],
    ],
  },
  GeoVirus: { f1: ['StanfordNER', 0.918], end: ['CamCoder', 0.625], given: [['Edinburgh', 0.793]] },
  'TR-News': {
    f1: ['StanfordNER', 0.818],
    end: ['Edinburgh', 0.55],
    given: [
      ['Edinburgh', 0.849],
      ['Mordecai 3', 0.873],
    ],
  },
  GWN: {
    f1: ['StanfordNER', 0.758],
    end: ['Edinburgh', 0.514],
    given: [
      ['CLAVIN', 0.932],
      ['Mordecai 3', 0.941],
    ],
  },
};

export const task: EvalTask = {
  name: 'places',
  describe: 'toponyms and their coordinates: an XML file of LGL, GeoVirus, TR-News or GeoWebNews',
  async run(context): Promise<EvalResult> {
    const archive = join(context.data, 'places/lgl-geovirus.tar.gz');
    const files = new Map<string, Buffer>();
    if (context.file !== null) files.set(basename(context.file), readGold(context.file));
    else if (existsSync(archive)) for (const [path, bytes] of readTarGz(archive)) files.set(path, bytes);
    const result: EvalResult = { rows: [], errors: [], fingerprints: {} };
    for (const [path, bytes] of files) {
      if (context.file === null && !path.endsWith('.xml')) continue;
      const set = basename(path).replace(/\.xml(\.gz)?$/, '');
      const articles = needed(geoparsing(bytes.toString('utf8')), '<article> elements');
      const readings = context.read(articles.map(({ id, text, title, published }) => ({ id, text, title, published })));
      const scored = scorePlaces(set, articles, readings);
      result.rows.push(...scored.rows);
      result.errors.push(...scored.errors);
      result.fingerprints[set] = fingerprint(bytes);
    }
    return result;
  },
};

interface Found {
  start: number;
  end: number;
  place: Place | null;
}

/** Scores readings, one per article in order: toponyms by exact span, then distance on the pairs that overlap, then over all gold. */
function scorePlaces(
  set: string,
  articles: readonly GoldArticle[],
  readings: readonly Reading[],
): { rows: EvalRow[]; errors: Miss[] } {
  const errors: Miss[] = [];
  const given: number[] = [];
  const end: number[] = [];
  let exact = 0;
  let predicted = 0;
  articles.forEach((article, nth) => {
    const gold = article.toponyms.filter(({ lat, lon }) => lat !== null && lon !== null);
    const idle = article.toponyms.filter(({ lat, lon }) => lat === null || lon === null);
    const found = placesOf(readings[nth]);
    const pairs = pairUp(gold, found);
    const paired = new Set(pairs.map(([, f]) => f));
    predicted += found.filter((one, f) => paired.has(f) || !idle.some((other) => overlap(other, one) > 0)).length;
    const hit = new Map(pairs.map(([g, f]) => [g, found[f]]));
    gold.forEach((one, g) => {
      const got = hit.get(g);
      if (got?.start === one.start && got.end === one.end) exact++;
      const km = got === undefined ? null : distance(one, got.place);
      if (km !== null) given.push(km);
      end.push(km ?? farthestKm);
      if (km !== null && km <= closeKm) return;
      errors.push({
        set,
        words: around(article.text, one),
        expected: `${one.words} ${one.lat} ${one.lon}`,
        found:
          got === undefined
            ? 'nothing'
            : got.place === null
              ? 'no place'
              : `${got.place.name} ${got.place.country} ${got.place.lat} ${got.place.lon}`,
      });
    });
    found.forEach((one, f) => {
      if (paired.has(f) || idle.some((other) => overlap(other, one) > 0)) return;
      errors.push({
        set,
        words: around(article.text, one),
        expected: 'no toponym',
        found: article.text.slice(one.start, one.end),
      });
    });
  });
  const precision = predicted === 0 ? 0 : exact / predicted;
  const recall = end.length === 0 ? 0 : exact / end.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const near = (kms: readonly number[]) =>
    kms.length === 0 ? 0 : kms.filter((km) => km <= closeKm).length / kms.length;
  const known = peers[set];
  const of = (list: [string, number][] | undefined) => list?.map(([name, score]) => published(name, score));
  const row = (metric: string, ours: number, others?: [string, number][]): EvalRow => ({
    task: 'places',
    set,
    metric,
    ours,
    peers: of(others),
  });
  return {
    rows: [
      row('toponym exact F1', f1, known && [known.f1]),
      { ...row('toponym exact precision', precision), floor: false },
      { ...row('toponym exact recall', recall), floor: false },
      row('Acc@161 km given found', near(given), known?.given),
      row('Acc@161 km end to end', near(end), known && [known.end]),
    ],
    errors,
  };
}

/** Name mentions of places, each span once. */
function placesOf(reading: Reading | undefined): Found[] {
  if (reading === undefined) return [];
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const spans = new Map<string, Found>();
  for (const { start, end, entity, form } of reading.mentions) {
    const named = entities.get(entity);
    if (form !== 'name' || named?.kind !== 'place' || spans.has(`${start} ${end}`)) continue;
    spans.set(`${start} ${end}`, { start, end, place: named.place });
  }
  return [...spans.values()];
}

/** One-to-one pairs of gold and found that overlap, exact spans first, then by the share they have in common. */
function pairUp(gold: readonly { start: number; end: number }[], found: readonly Found[]): [number, number][] {
  const options: [number, number, number][] = [];
  gold.forEach((g, i) => {
    found.forEach((f, j) => {
      const common = overlap(g, f);
      const same = g.start === f.start && g.end === f.end;
      if (common > 0) options.push([same ? 2 : common / Math.max(g.end - g.start, f.end - f.start), i, j]);
    });
  });
  options.sort((a, b) => b[0] - a[0] || a[1] - b[1] || a[2] - b[2]);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  const pairs: [number, number][] = [];
  for (const [, i, j] of options) {
    if (usedGold.has(i) || usedFound.has(j)) continue;
    usedGold.add(i);
    usedFound.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

const overlap = (a: { start: number; end: number }, b: { start: number; end: number }): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Great-circle kilometres (haversine, mean Earth radius 6371.0088); null when the place has no coordinates. */
function distance(gold: { lat: number | null; lon: number | null }, place: Place | null): number | null {
  if (place?.lat == null || place.lon == null || gold.lat === null || gold.lon === null) return null;
  const radians = Math.PI / 180;
  const dLat = Math.sin(((place.lat - gold.lat) * radians) / 2);
  const dLon = Math.sin(((place.lon - gold.lon) * radians) / 2);
  const h = dLat * dLat + Math.cos(gold.lat * radians) * Math.cos(place.lat * radians) * dLon * dLon;
  return 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
}

const around = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(Math.max(0, start - 40), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' ',
  );

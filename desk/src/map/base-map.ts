import type { FeatureCollection, MultiLineString, Point, Position } from 'geojson';
import type { StyleSpecification } from 'maplibre-gl';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { spotOf } from './position.ts';

interface CountryName {
  name: string;
}
type Country = GeometryCollection<CountryName>['geometries'][number];

/**
 * Pairs of neighbours whose common line is disputed in whole or in part. Natural Earth draws lines of fact; here they are dashed.
 * "*" is any neighbour.
 */
const disputedPairs: [string, string][] = [
  ['Israel', 'Palestine'],
  ['Israel', 'Syria'],
  ['Israel', 'Lebanon'],
  ['India', 'Pakistan'],
  ['India', 'China'],
  ['Siachen Glacier', '*'],
  ['W. Sahara', '*'],
  ['Kosovo', 'Serbia'],
  ['Somaliland', '*'],
  ['N. Cyprus', '*'],
  ['Cyprus U.N. Buffer Zone', '*'],
  ['Ukraine', 'Russia'],
  ['Georgia', 'Russia'],
  ['Sudan', 'S. Sudan'],
  ['Egypt', 'Sudan'],
  ['Guyana', 'Venezuela'],
  ['North Korea', 'South Korea'],
  ['Armenia', 'Azerbaijan'],
  ['Ethiopia', 'Eritrea'],
  ['Bhutan', 'China'],
];
const isDisputed = (a: string, b: string): boolean =>
  disputedPairs.some(
    ([one, other]) => (one === a && (other === '*' || other === b)) || (one === b && (other === '*' || other === a)),
  );

export interface BaseMap {
  land: FeatureCollection;
  borders: MultiLineString;
  disputed: MultiLineString;
  countries: FeatureCollection;
  towns: FeatureCollection;
}

/** Loads the offline base map from beside the page. */
export async function loadBaseMap(): Promise<BaseMap> {
  const [topology, rows] = (await Promise.all(
    ['./countries.json', './towns.json'].map(async (address) => (await fetch(address)).json()),
  )) as [
    Topology<{ countries: GeometryCollection<CountryName>; land: GeometryCollection }>,
    [string, number, number, number][],
  ];
  const { countries, land } = topology.objects;
  const nameOf = (country: unknown): string =>
    ((country as Country).properties as Partial<CountryName> | undefined)?.name ?? '';
  const inner = (disputed: boolean) =>
    mesh(topology, countries, (a, b) => a !== b && isDisputed(nameOf(a), nameOf(b)) === disputed);
  return {
    land: asCollection(feature(topology, land)),
    borders: inner(false),
    disputed: inner(true),
    countries: countryLabels(asCollection(feature(topology, countries))),
    towns: {
      type: 'FeatureCollection',
      features: rows.map(([name, lon, lat, population]) => ({
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [lon, lat] },
        properties: { name, population },
      })),
    },
  };
}

const asCollection = (shape: ReturnType<typeof feature>): FeatureCollection => {
  const features = shape.type === 'FeatureCollection' ? shape.features : [shape];
  return {
    type: 'FeatureCollection',
    features: features.map((one) => {
      const { geometry } = one;
      if (geometry.type === 'Polygon')
        return { ...one, geometry: { ...geometry, coordinates: geometry.coordinates.map(unwrapped) } };
      if (geometry.type !== 'MultiPolygon') return one;
      return {
        ...one,
        geometry: { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(unwrapped)) },
      };
    }),
  };
};

/**
 * A ring that crosses the antimeridian goes on past 180 degrees, where drawn plainly it would run back across the whole map; one that goes
 * round a pole is closed along it.
 */
function unwrapped(ring: Position[]): Position[] {
  let turn = 0;
  let before: number | null = null;
  const line = ring.map((position): [number, number] => {
    const [lon, lat] = spotOf(position);
    const step = before === null ? 0 : lon - before;
    before = lon;
    if (step > 180) turn -= 360;
    else if (step < -180) turn += 360;
    return [lon + turn, lat];
  });
  const [first, last] = [line.at(0), line.at(-1)];
  if (turn === 0 || first === undefined || last === undefined) return line;
  const pole = first[1] < 0 ? -90 : 90;
  return [...line, [last[0], pole], [first[0], pole], first];
}

/** A label for each country at the middle of its largest ring's box, with the ring's width in degrees to decide when it shows. */
function countryLabels(countries: FeatureCollection): FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: countries.features.flatMap((country) => {
      const rings =
        country.geometry.type === 'Polygon'
          ? country.geometry.coordinates.slice(0, 1)
          : country.geometry.type === 'MultiPolygon'
            ? country.geometry.coordinates.flatMap((polygon) => polygon.slice(0, 1))
            : [];
      const boxes = rings.map((ring) => {
        const spots = ring.map(spotOf);
        const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
        const [west, east, south, north] = [min(xs), max(xs), min(ys), max(ys)];
        return {
          middle: [(west + east) / 2, (south + north) / 2],
          width: east - west,
          area: (east - west) * (north - south),
        };
      });
      const largest = boxes.sort((a, b) => b.area - a.area)[0];
      if (largest === undefined) return [];
      return [
        {
          type: 'Feature' as const,
          geometry: { type: 'Point' as const, coordinates: largest.middle },
          properties: { name: country.properties?.name, width: largest.width },
        },
      ];
    }),
  };
}
const min = (values: number[]): number => values.reduce((a, b) => Math.min(a, b), Infinity);
const max = (values: number[]): number => values.reduce((a, b) => Math.max(a, b), -Infinity);

/** The towns without those that a pin already names (within about 6 km: 0.05 degrees). */
export function townsBeside(base: BaseMap, pins: readonly { lon: number; lat: number }[]): FeatureCollection {
  const cell = (lon: number, lat: number): string => `${Math.round(lon * 10)},${Math.round(lat * 10)}`;
  const taken = new Set(
    pins.flatMap(({ lon, lat }) => [-0.05, 0.05].flatMap((dx) => [-0.05, 0.05].map((dy) => cell(lon + dx, lat + dy)))),
  );
  const features = base.towns.features.filter(({ geometry }) => {
    const [lon, lat] = spotOf((geometry as Point).coordinates);
    return !taken.has(cell(lon, lat));
  });
  return { type: 'FeatureCollection', features };
}

export interface MapColours {
  sea: string;
  land: string;
  border: string;
  disputed: string;
  town: string;
  halo: string;
}

/** The style of the base map. No glyphs address: labels are drawn with the machine's own fonts, so nothing is fetched. */
export function baseStyle(base: BaseMap, colours: MapColours): StyleSpecification {
  const font = { 'text-font': ['sans-serif'] };
  const towns = (id: string, minzoom: number, least: number, size: number): StyleSpecification['layers'][number] => ({
    id,
    type: 'symbol',
    source: 'towns',
    minzoom,
    filter: ['>=', ['get', 'population'], least],
    layout: {
      ...font,
      'text-field': ['get', 'name'],
      'text-size': size,
      'text-anchor': 'top',
      'text-offset': [0, 0.35],
      'symbol-sort-key': ['-', 0, ['get', 'population']],
    },
    paint: { 'text-color': colours.town, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 },
  });
  const dots = (minzoom: number, least: number): StyleSpecification['layers'][number] => ({
    id: `dots-${least}`,
    type: 'circle',
    source: 'towns',
    minzoom,
    filter: ['>=', ['get', 'population'], least],
    paint: { 'circle-radius': 1.8, 'circle-color': colours.town, 'circle-opacity': 0.7 },
  });
  return {
    version: 8,
    sources: {
      land: { type: 'geojson', data: base.land, tolerance: 0.2 },
      borders: { type: 'geojson', data: base.borders, tolerance: 0.2 },
      disputed: { type: 'geojson', data: base.disputed, tolerance: 0.2 },
      countries: { type: 'geojson', data: base.countries },
      towns: { type: 'geojson', data: base.towns },
    },
    layers: [
      { id: 'sea', type: 'background', paint: { 'background-color': colours.sea } },
      { id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': colours.land } },
      { id: 'coast', type: 'line', source: 'land', paint: { 'line-color': colours.border, 'line-width': 0.5 } },
      { id: 'borders', type: 'line', source: 'borders', paint: { 'line-color': colours.border, 'line-width': 1 } },
      {
        id: 'disputed',
        type: 'line',
        source: 'disputed',
        paint: { 'line-color': colours.disputed, 'line-width': 1.2, 'line-dasharray': [3, 2] },
      },
      dots(4.5, 300_000),
      dots(6, 50_000),
      dots(7.5, 5_000),
      towns('towns-large', 4, 1_000_000, 12),
      towns('towns-middle', 5.2, 150_000, 11.5),
      towns('towns-small', 7, 20_000, 11),
      towns('towns-all', 8.5, 5_000, 10.5),
      {
        id: 'countries',
        type: 'symbol',
        source: 'countries',
        maxzoom: 6.5,
        filter: ['>=', ['get', 'width'], ['step', ['zoom'], 12, 3, 4, 4.5, 1]],
        layout: {
          ...font,
          'text-field': ['get', 'name'],
          'text-size': 12,
          'text-letter-spacing': 0.12,
          'text-transform': 'uppercase',
          'symbol-sort-key': ['-', 0, ['get', 'width']],
        },
        paint: { 'text-color': colours.town, 'text-halo-color': colours.halo, 'text-halo-width': 1.2 },
      },
    ],
  };
}

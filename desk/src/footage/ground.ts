import type { Point, Polygon, Position } from 'geojson';
import type { BaseMap } from '../map/base-map.ts';
import { spotOf } from '../map/position.ts';

/** A small drawn map about a point: what lies within `reach` degrees of latitude of it, as SVG paths in a box of that size. */
export interface Ground {
  land: string;
  borders: string;
  towns: { x: number; y: number; name: string }[];
  /** Kilometres that the bar stands for, and its length in the box. */
  scale: { km: number; length: number };
  /** Metres in the box. */
  metres: (metres: number) => number;
}

const KM_PER_DEGREE = 111.2;
const SHORTEST = 1;
const STEPS = [SHORTEST, 2, 5, 10, 20, 50, 100, 200, 500];

export function groundAbout(
  base: BaseMap,
  { lat, lon }: { lat: number; lon: number },
  { width, height, reach }: { width: number; height: number; reach: number },
): Ground {
  // Degrees of longitude are narrower away from the equator.
  const narrow = Math.max(0.05, Math.cos((lat * Math.PI) / 180));
  const unit = height / 2 / reach;
  const wide = width / 2 / unit / narrow;
  const turned = (x: number): number => ((((x - lon + 180) % 360) + 360) % 360) - 180;
  const project = ([x, y]: [lon: number, lat: number], turn: number): [number, number] => [
    width / 2 + (x - lon + turn) * narrow * unit,
    height / 2 - (y - lat) * unit,
  ];
  /** 360 degrees that bring a shape about the antimeridian to this side; null where it lies outside. */
  const turnOf = (line: readonly Position[]): number | null => {
    const spots = line.map(spotOf);
    const [xs, ys] = [spots.map(([x]) => x), spots.map(([, y]) => y)];
    const [low, high] = [ys.reduce((a, b) => Math.min(a, b)), ys.reduce((a, b) => Math.max(a, b))];
    const [west, east] = [xs.reduce((a, b) => Math.min(a, b)), xs.reduce((a, b) => Math.max(a, b))];
    if (high < lat - reach || low > lat + reach) return null;
    return [0, 360, -360].find((turn) => east + turn > lon - wide && west + turn < lon + wide) ?? null;
  };
  const pathOf = (line: readonly Position[], close: boolean): string => {
    const turn = line.length < 2 ? null : turnOf(line);
    if (turn === null) return '';
    const points = line.map((one) => {
      const [x, y] = project(spotOf(one), turn);
      return `${x.toFixed(1)} ${y.toFixed(1)}`;
    });
    return `M${points.join('L')}${close ? 'z' : ''}`;
  };
  const polygons = base.land.features.flatMap(({ geometry }): Polygon['coordinates'][] =>
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.type === 'MultiPolygon' ? geometry.coordinates : [],
  );
  const lines = [...base.borders.coordinates, ...base.disputed.coordinates];
  const near = base.towns.features.flatMap(({ geometry, properties }) => {
    const [x, y] = spotOf((geometry as Point).coordinates);
    if (Math.abs(y - lat) > reach * 0.9 || Math.abs(turned(x)) > wide * 0.85) return [];
    return [
      { at: project([lon + turned(x), y], 0), name: String(properties?.name), people: Number(properties?.population) },
    ];
  });
  const km = STEPS.findLast((step) => (step / KM_PER_DEGREE) * unit < width / 4) ?? SHORTEST;
  return {
    land: polygons.flatMap((rings) => rings.map((ring) => pathOf(ring, true))).join(''),
    borders: lines.map((line) => pathOf(line, false)).join(''),
    towns: apart(near.sort((a, b) => b.people - a.people).map(({ at: [x, y], name }) => ({ x, y, name }))),
    scale: { km, length: (km / KM_PER_DEGREE) * unit },
    metres: (metres) => (metres / 1000 / KM_PER_DEGREE) * unit,
  };
}

/** The largest towns whose names do not run into one another. */
function apart(towns: Ground['towns']): Ground['towns'] {
  const taken: Ground['towns'] = [];
  for (const town of towns) {
    if (taken.length >= 7) break;
    if (taken.every((other) => Math.abs(other.y - town.y) > 13 || Math.abs(other.x - town.x) > 62)) taken.push(town);
  }
  return taken;
}

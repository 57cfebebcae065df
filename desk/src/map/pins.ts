import type { FeatureCollection, Point } from 'geojson';
import type { BriefLine } from '../api.ts';

export interface Pin {
  lon: number;
  lat: number;
  name: string;
  /** A province or another area: the pin is its middle, not a town. */
  area: boolean;
  /** Lines that stand at the place, most important first. */
  lines: [BriefLine, ...BriefLine[]];
}

const areas = new Set(['admin', 'region', 'water', 'mountain']);

/** One pin a place (to a hundredth of a degree), in the brief's order of lines: control first. */
export function pinsOf(lines: readonly BriefLine[]): Pin[] {
  const pins = new Map<string, Pin>();
  for (const line of lines) {
    const { place } = line;
    if (
      place === null ||
      place.lat === null ||
      place.lon === null ||
      place.feature === 'country' ||
      place.feature === 'continent'
    )
      continue;
    const key = `${place.lat.toFixed(2)},${place.lon.toFixed(2)}`;
    const pin = pins.get(key);
    if (pin !== undefined) pin.lines.push(line);
    else
      pins.set(key, {
        lon: place.lon,
        lat: place.lat,
        name: place.name,
        area: areas.has(place.feature),
        lines: [line],
      });
  }
  return [...pins.values()];
}

export function pinFeatures(pins: readonly Pin[], selected: string | null): FeatureCollection<Point> {
  return {
    type: 'FeatureCollection',
    features: pins.map((pin, index) => ({
      type: 'Feature',
      id: index,
      geometry: { type: 'Point', coordinates: [pin.lon, pin.lat] },
      properties: {
        index,
        name: pin.area ? `${pin.name} (area)` : pin.name,
        count: pin.lines.length,
        status: pin.lines[0].status,
        control: pin.lines[0].kind === 'control' ? pin.lines[0].text : '',
        selected: pin.lines.some((line) => line.id === selected),
      },
    })),
  };
}

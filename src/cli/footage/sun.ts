import type { Measured } from '../../footage/sun/measure.ts';
import { type Band, possiblePlaces } from '../../footage/sun/places.ts';
import { castBy, SUN_ERROR, sunAt } from '../../footage/sun/position.ts';
import { misfitAt, possibleTimes, type Stretch } from '../../footage/sun/times.ts';
import { type AskedTime, askedTime, direction, ratio } from '../../footage/sun/written.ts';
import { DAY, instant as iso } from '../../record/plain.ts';
import { exitCodes, UsageError } from '../failure.ts';
import { type Output, plain, terminal, wrap } from '../print/terminal.ts';
import { type NamedSpot, spot } from './sun-input.ts';

export interface SunOptions {
  place?: string;
  within?: string;
  time?: string;
  shadow?: string[];
  ratio?: string[];
  json?: boolean;
  geojson?: boolean;
}

type Asked = NamedSpot & { radius: number };

/** Above this many stretches, days that follow one another are printed as one line. */
const MOST_LINES = 40;

/** `sitrep footage sun`: position, possible times or possible places, by what is given. */
export function sun(options: SunOptions): number {
  const measured = [...(options.shadow ?? []).map(direction), ...(options.ratio ?? []).map(ratio)];
  const place = options.place === undefined ? null : { ...spot(options.place), radius: radiusOf(options.within) };
  if (place === null && options.within !== undefined) throw new UsageError('--within goes with --place.');
  if (options.time === undefined)
    throw new UsageError('--time is missing: an instant, or a day, month, year or range to search.');
  const time = askedTime(options.time);
  const out = terminal();
  if (place === null) return places(out, options, time, measured);
  if (time.window || (measured.length > 0 && time.from < time.to)) return times(out, options, place, time, measured);
  return position(out, options, place, time.from, measured);
}

function position(out: Output, options: SunOptions, place: Asked, instant: number, measured: Measured[]): number {
  const at = sunAt(place, instant);
  const shadow = castBy(at);
  const misfit = measured.length === 0 ? null : misfitAt(place, instant, measured);
  const answer = {
    place: { lat: place.lat, lon: place.lon, name: place.name, radius: place.radius },
    time: iso(instant),
    sun: { azimuth: round(at.azimuth, 2), height: round(at.height, 2), error: SUN_ERROR },
    shadow: shadow === null ? null : { direction: round(shadow.direction, 2), ratio: round(shadow.ratio, 3) },
    measured,
    fits: misfit === null ? null : misfit <= 1,
    misfit: misfit === null ? null : round(misfit, 2),
  };
  if (options.json) out.line(JSON.stringify(answer));
  else if (options.geojson) out.line(JSON.stringify({ type: 'FeatureCollection', features: [pointOf(place, answer)] }));
  else {
    out.line(`${out.style('bold', plain(titleOf(place)))}  ${minute(instant)}`);
    out.line(
      `sun     azimuth ${degrees(at.azimuth)} ± ${SUN_ERROR.azimuth}°, height ${degrees(at.height)} ± ${SUN_ERROR.height}°`,
    );
    out.line(
      shadow === null
        ? 'shadow  none: the sun is below the horizon'
        : `shadow  towards ${degrees(shadow.direction)}, ${shadow.ratio.toFixed(shadow.ratio < 10 ? 2 : 1)} times the height of what casts it, on level ground`,
    );
    if (misfit !== null && shadow !== null)
      out.line(
        `${misfit <= 1 ? out.style('green', 'fits') : out.style('red', 'does not fit')}  ${wordsOf(measured)}: off by ${misfit.toFixed(1)} of the error`,
      );
  }
  return exitCodes.ok;
}

function times(out: Output, options: SunOptions, place: Asked, window: Stretch, measured: Measured[]): number {
  const found = possibleTimes(place, window, measured);
  const answer = {
    place: { lat: place.lat, lon: place.lon, name: place.name, radius: place.radius },
    window: { from: iso(window.from), to: iso(window.to) },
    measured,
    sunError: SUN_ERROR,
    precision: 'minute',
    times: found.map(({ from, to }) => ({ from: iso(from), to: iso(to) })),
  };
  if (options.json) out.line(JSON.stringify(answer));
  else if (options.geojson) out.line(JSON.stringify({ type: 'FeatureCollection', features: [pointOf(place, answer)] }));
  else {
    out.line(`${out.style('bold', plain(titleOf(place)))}  ${wordsOf(measured)}`);
    if (found.length === 0) out.line(`impossible between ${minute(window.from)} and ${minute(window.to)}`);
    else out.line(`possible (UTC), of ${minute(window.from)} to ${minute(window.to)}:`);
    for (const line of linesOf(found)) out.line(`  ${line}`);
    out.line(out.style('dim', wrap(NOTE, out.columns)));
  }
  return exitCodes.ok;
}

function places(out: Output, options: SunOptions, time: AskedTime, measured: Measured[]): number {
  if (time.window)
    throw new UsageError(
      'Without --place, --time must be an instant, such as 2023-05-17T07:25Z or 2023-05-17T07:25Z±10m.',
    );
  const band = possiblePlaces(time, measured);
  const answer = {
    time: { from: iso(time.from), to: iso(time.to) },
    measured,
    sunError: SUN_ERROR,
    mesh: band.mesh,
    km2: Math.round(band.area),
  };
  if (options.json || options.geojson) {
    const feature = {
      type: 'Feature',
      geometry: { type: 'MultiPolygon', coordinates: band.polygons },
      properties: answer,
    };
    const collection = { type: 'FeatureCollection', features: band.polygons.length === 0 ? [] : [feature] };
    out.line(JSON.stringify(options.geojson ? collection : { ...answer, band: feature.geometry }));
    return exitCodes.ok;
  }
  out.line(
    `${wordsOf(measured)} at ${time.from === time.to ? minute(time.from) : `${minute(time.from)} to ${minute(time.to)}`}`,
  );
  if (band.polygons.length === 0) out.line('possible nowhere on earth');
  else {
    out.line(`possible on ${thousands(band.area)} km²:`);
    for (const line of boxesOf(band)) out.line(`  ${line}`);
    out.line('--geojson gives the outline.');
  }
  out.line(out.style('dim', wrap(NOTE, out.columns)));
  return exitCodes.ok;
}

const NOTE = `The measurements' errors are bounds, and the sun's own (${SUN_ERROR.azimuth}° azimuth, ${SUN_ERROR.height}° height) are added. Level ground and an upright thing are taken for granted; directions are from true north, not the compass's.`;

/** Kilometres; throws UsageError. */
function radiusOf(written: string | undefined): number {
  if (written === undefined) return 0;
  const km = Number(/^(\d+(?:\.\d+)?)\s*(?:km)?$/.exec(written.trim())?.[1] ?? Number.NaN);
  if (!(km <= 1000)) throw new UsageError(`--within "${written}" was not understood: give kilometres such as 15.`);
  return km;
}

const minute = (instant: number): string => `${new Date(instant).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
const round = (value: number, digits: number): number => Number(value.toFixed(digits));
const degrees = (value: number): string => `${value.toFixed(2)}°`;
const thousands = (value: number): string => Math.round(value).toLocaleString('en');
const titleOf = ({ name, lat, lon, radius }: Asked): string =>
  `${name === null ? `${lat}, ${lon}` : `${name} (${lat.toFixed(3)}, ${lon.toFixed(3)})`}${radius === 0 ? '' : ` within ${radius} km`}`;

function wordsOf(measured: readonly Measured[]): string {
  const words = measured.map((one) =>
    one.kind === 'direction'
      ? `shadow towards ${one.degrees}° ± ${one.error}°`
      : `shadow ${round(one.ratio, 3)} ± ${round(one.error, 3)} times the height`,
  );
  return words.join(', ');
}

/** Stretches by day, their ends rounded outward to the minute; many days that follow one another become one line. */
function linesOf(found: readonly Stretch[]): string[] {
  const clock = (instant: number): string => new Date(instant).toISOString().slice(11, 16);
  const day = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
  const outward = found.map(({ from, to }) => ({
    from: Math.floor(from / 60_000) * 60_000,
    to: Math.ceil(to / 60_000) * 60_000,
  }));
  if (found.length <= MOST_LINES)
    return outward.map(
      ({ from, to }) => `${day(from)}  ${clock(from)}–${day(to) === day(from) ? '' : `${day(to)} `}${clock(to)}`,
    );
  const runs: { first: number; last: number; least: string; most: string }[] = [];
  for (const { from, to } of outward) {
    // The run that had a stretch near this hour the day before.
    const run = runs.find(({ last }) => Math.abs(from - last - DAY) < 30 * 60_000);
    if (run === undefined) runs.push({ first: from, last: from, least: clock(from), most: clock(to) });
    else {
      run.last = from;
      if (clock(from) < run.least) run.least = clock(from);
      if (clock(to) > run.most) run.most = clock(to);
    }
  }
  return runs.map(({ first, last, least, most }) => `${day(first)} … ${day(last)}  daily, within ${least}–${most}`);
}

function boxesOf({ polygons }: Band): string[] {
  return polygons.slice(0, 12).map(([outer]) => {
    const [lons, lats] = [outer.map(([x]) => x), outer.map(([, y]) => y)];
    const range = (values: number[], plus: string, minus: string): string =>
      [Math.min(...values), Math.max(...values)]
        .map((v) => `${Math.abs(v).toFixed(1)}° ${v < 0 ? minus : plus}`)
        .join(' to ');
    return `${range(lats, 'N', 'S')}, ${range(lons, 'E', 'W')}`;
  });
}

const pointOf = ({ lat, lon }: NamedSpot, properties: object) => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: [lon, lat] },
  properties,
});

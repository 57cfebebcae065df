import type { Measured } from '../footage/sun/measure.ts';
import type { Spot } from '../footage/sun/position.ts';
import type { Stretch } from '../footage/sun/times.ts';
import { INSTANT_FORMS, parseInstant } from '../read/instant.ts';
import { lookup } from '../resolve/places.ts';
import { UsageError } from './failure.ts';

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const MEASURE = new RegExp(
  `^(${NUMBER})(?:\\s*/\\s*(${NUMBER}))?\\s*(?:°|x)?\\s*(?:(?:±|\\+/?-)\\s*(${NUMBER})\\s*(%|°)?)?$`,
);
const MINUTE = 60_000;

/** A shadow's direction without an error is taken as good to this many degrees, a ratio to this share of itself. */
const DEFAULT_ERROR = { direction: 5, ratio: 0.1 } as const;

/** "305±5" as a direction; throws UsageError. */
export function direction(written: string): Measured {
  const [, degrees, over, error, unit] =
    MEASURE.exec(written.trim()) ?? refuse('--shadow', written, 'degrees such as 305±5');
  if (over !== undefined || unit === '%') refuse('--shadow', written, 'degrees such as 305±5');
  return { kind: 'direction', degrees: Number(degrees), error: Number(error ?? DEFAULT_ERROR.direction) };
}

/** "1.5±0.1", "3/2±10%" as a ratio of length to height; throws UsageError. */
export function ratio(written: string): Measured {
  const forms = 'a length over a height such as 1.5±0.1 or 3/2±10%';
  const [, length, height = '1', error, unit] = MEASURE.exec(written.trim()) ?? refuse('--ratio', written, forms);
  const value = Number(length) / Number(height);
  if (!Number.isFinite(value) || unit === '°') refuse('--ratio', written, forms);
  const off =
    error === undefined ? DEFAULT_ERROR.ratio * value : unit === '%' ? (Number(error) / 100) * value : Number(error);
  return { kind: 'ratio', ratio: value, error: off };
}

export interface NamedSpot extends Spot {
  /** Null when coordinates were given. */
  name: string | null;
}

/** A place by name, or "lat,lon"; throws UsageError. */
export function spot(written: string): NamedSpot {
  const pair = new RegExp(`^(${NUMBER})\\s*,\\s*(${NUMBER})$`).exec(written.trim());
  if (pair !== null) {
    const [lat, lon] = [Number(pair[1]), Number(pair[2])];
    if (Math.abs(lat) > 90 || Math.abs(lon) > 180)
      throw new UsageError(`--place ${written} is not on the earth: latitude is -90 to 90, longitude -180 to 180.`);
    return { lat, lon, name: null };
  }
  const found = lookup(written).find(({ lat, lon }) => lat !== null && lon !== null);
  if (found === undefined)
    throw new UsageError(`No place called "${written}" is in the gazetteer: give its coordinates as --place lat,lon.`);
  return { lat: found.lat!, lon: found.lon!, name: [found.name, found.country].filter(Boolean).join(', ') };
}

export interface AskedTime extends Stretch {
  /** False when an instant was asked for, with or without an error; true for a stretch to be searched. */
  window: boolean;
}

/** An instant, an instant ± minutes or hours, or a stretch: a day, month, year, or "A/B". Throws UsageError. */
export function askedTime(written: string): AskedTime {
  const [first, second, more] = written.trim().split('/');
  if (more !== undefined) refuse('--time', written, 'one range A/B');
  if (second !== undefined)
    return { from: stretchOf(first, written).from, to: stretchOf(second, written).to, window: true };
  const unsure = /^(.*?)\s*(?:±|\+\/?-)\s*(\d+(?:\.\d+)?)\s*(m|min|h)$/.exec(first);
  if (unsure === null) return stretchOf(first, written);
  const { from, window } = stretchOf(unsure[1], written);
  if (window) refuse('--time', written, 'an instant before the ±');
  const by = Number(unsure[2]) * (unsure[3] === 'h' ? 60 : 1) * MINUTE;
  return { from: from - by, to: from + by, window: false };
}

function stretchOf(text: string, written: string): AskedTime {
  const month = /^(\d{4})(?:-(\d{2}))?$/.exec(text.trim());
  if (month !== null) {
    const [year, of] = [Number(month[1]), month[2] === undefined ? null : Number(month[2])];
    if (of !== null && (of < 1 || of > 12)) refuse('--time', written, 'a month from 01 to 12');
    const [from, end] =
      of === null ? [Date.UTC(year, 0), Date.UTC(year + 1, 0)] : [Date.UTC(year, of - 1), Date.UTC(year, of)];
    return { from, to: end - 1000, window: true };
  }
  const instant = parseInstant(text) ?? refuse('--time', written, `${INSTANT_FORMS}, a month, a year or a range A/B`);
  const from = Date.parse(instant);
  return instant.length === 10
    ? { from, to: from + 24 * 60 * MINUTE - 1000, window: true }
    : { from, to: from, window: false };
}

function refuse(option: string, written: string, wanted: string): never {
  throw new UsageError(`${option} "${written}" was not understood: give ${wanted}.`);
}

import { INSTANT_FORMS, parseInstant } from '../../read/instant.ts';
import type { Measured } from './measure.ts';
import type { Stretch } from './times.ts';

const NUMBER = String.raw`[+-]?\d+(?:\.\d+)?`;
const MEASURE = new RegExp(
  `^(${NUMBER})(?:\\s*/\\s*(${NUMBER}))?\\s*(?:°|x)?\\s*(?:(?:±|\\+/?-)\\s*(${NUMBER})\\s*(%|°)?)?$`,
);
const MINUTE = 60_000;

/** A shadow's direction without an error is taken as good to this many degrees, a ratio to this share of itself. */
const DEFAULT_ERROR = { direction: 5, ratio: 0.1 } as const;

/** "305±5" as a direction; throws RangeError. */
export function direction(written: string): Measured {
  const [, degrees, over, error, unit] =
    MEASURE.exec(written.trim()) ?? refuse('shadow', written, 'degrees such as 305±5');
  if (over !== undefined || unit === '%') refuse('shadow', written, 'degrees such as 305±5');
  return { kind: 'direction', degrees: Number(degrees), error: Number(error ?? DEFAULT_ERROR.direction) };
}

/** "1.5±0.1", "3/2±10%" as a ratio of length to height; throws RangeError. */
export function ratio(written: string): Measured {
  const forms = 'a length over a height such as 1.5±0.1 or 3/2±10%';
  const [, length, height = '1', error, unit] = MEASURE.exec(written.trim()) ?? refuse('ratio', written, forms);
  const value = Number(length) / Number(height);
  if (!Number.isFinite(value) || unit === '°') refuse('ratio', written, forms);
  const off =
    error === undefined ? DEFAULT_ERROR.ratio * value : unit === '%' ? (Number(error) / 100) * value : Number(error);
  return { kind: 'ratio', ratio: value, error: off };
}

export interface AskedTime extends Stretch {
  /** False when an instant was asked for, with or without an error; true for a stretch to be searched. */
  window: boolean;
}

/** An instant, an instant ± minutes or hours, or a stretch: a day, month, year, or "A/B". Throws RangeError. */
export function askedTime(written: string): AskedTime {
  const [first = '', second, more] = written.trim().split('/');
  if (more !== undefined) refuse('time', written, 'one range A/B');
  if (second !== undefined)
    return { from: stretchOf(first, written).from, to: stretchOf(second, written).to, window: true };
  const unsure = /^(.*?)\s*(?:±|\+\/?-)\s*(\d+(?:\.\d+)?)\s*(m|min|h)$/.exec(first);
  if (unsure === null) return stretchOf(first, written);
  const [, middle = '', size, unit] = unsure;
  const { from, window } = stretchOf(middle, written);
  if (window) refuse('time', written, 'an instant before the ±');
  const by = Number(size) * (unit === 'h' ? 60 : 1) * MINUTE;
  return { from: from - by, to: from + by, window: false };
}

function stretchOf(text: string, written: string): AskedTime {
  const month = /^(\d{4})(?:-(\d{2}))?$/.exec(text.trim());
  if (month !== null) {
    const [year, of] = [Number(month[1]), month[2] === undefined ? null : Number(month[2])];
    if (of !== null && (of < 1 || of > 12)) refuse('time', written, 'a month from 01 to 12');
    const [from, end] =
      of === null ? [Date.UTC(year, 0), Date.UTC(year + 1, 0)] : [Date.UTC(year, of - 1), Date.UTC(year, of)];
    return { from, to: end - 1000, window: true };
  }
  const instant = parseInstant(text) ?? refuse('time', written, `${INSTANT_FORMS}, a month, a year or a range A/B`);
  const from = Date.parse(instant);
  return instant.length === 10
    ? { from, to: from + 24 * 60 * MINUTE - 1000, window: true }
    : { from, to: from, window: false };
}

function refuse(name: string, written: string, wanted: string): never {
  throw new RangeError(`${name} "${written}" was not understood: give ${wanted}.`);
}

import type { GoldTime } from '../timeml.ts';
import { installed, load } from './installed.ts';

type Part = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute' | 'second';
interface Moment {
  isCertain(part: Part): boolean;
  get(part: Part): number | null;
  date(): Date;
}
interface Found {
  index: number;
  text: string;
  start: Moment;
  end: Moment | null;
}
interface Chrono {
  casual: { parse(text: string, reference: { instant: Date; timezone: number }): Found[] };
}

/** Times of a text published on a day or at an instant (UTC); null published is read as the day of the run's data, 2000-01-01. */
export type ReadTimes = (text: string, published: string | null) => GoldTime[];

/**
 * chrono-node's casual parser, as its documentation uses it, with the text's own date as reference (a day alone: noon, UTC).
 * It gives dates, not TIMEX3 values: the fields it is certain of tell the granularity; week, quarter and part of the day are
 * told from its words; a range is two expressions. It knows no durations or sets. Null where it is not installed.
 */
export async function chronoTimes(): Promise<ReadTimes | null> {
  if (!installed('chrono-node')) return null;
  const { casual } = (await load('chrono-node/dist/esm/index.js')) as unknown as Chrono;
  return (text, published) => {
    const instant = new Date(published === null ? '2000-01-01T12:00Z' : clocked(published));
    return casual.parse(text, { instant, timezone: 0 }).flatMap((found) => timesOf(found));
  };
}

const clocked = (published: string): string => (published.length === 10 ? `${published}T12:00Z` : published);

function timesOf({ index, text, start, end }: Found): GoldTime[] {
  if (end === null) return [time(start, text, index)];
  const between = /\s*(?:-|–|—|~|\bto\b|\bthrough\b|\buntil\b|\btill\b)\s*/i.exec(text);
  if (between === null) return [time(start, text, index)];
  const rest = between.index + between[0].length;
  return [time(start, text.slice(0, between.index), index), time(end, text.slice(rest), index + rest)];
}

function time(moment: Moment, words: string, start: number): GoldTime {
  const value = timexValue(moment, words);
  return { start, end: start + words.length, type: value.includes('T') ? 'TIME' : 'DATE', value };
}

const dayParts: [RegExp, string][] = [
  [/\bmorning\b/i, 'TMO'],
  [/\bafternoon\b/i, 'TAF'],
  [/\bevening\b/i, 'TEV'],
  [/\b(?:to|last )?night\b/i, 'TNI'],
];

function timexValue(moment: Moment, words: string): string {
  const two = (part: Part): string => String(moment.get(part) ?? 0).padStart(2, '0');
  const year = String(moment.get('year')).padStart(4, '0');
  const day = `${year}-${two('month')}-${two('day')}`;
  if (/^(?:right )?now$/i.test(words)) return 'PRESENT_REF';
  const part = dayParts.find(([pattern]) => pattern.test(words));
  if (part !== undefined && !moment.isCertain('minute')) return `${day}${part[1]}`;
  if (/\bquarter\b/i.test(words)) return `${year}-Q${Math.ceil((moment.get('month') ?? 1) / 3)}`;
  if (/\bweeks?\b/i.test(words)) return isoWeek(new Date(`${day}T12:00Z`));
  if (moment.isCertain('hour')) return `${day}T${two('hour')}:${two('minute')}`;
  if (moment.isCertain('day') || moment.isCertain('weekday')) return day;
  return moment.isCertain('month') ? `${year}-${two('month')}` : year;
}

/** ISO 8601 week, "1998-W07". */
function isoWeek(day: Date): string {
  const thursday = new Date(day);
  thursday.setUTCDate(day.getUTCDate() + 4 - (day.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const week = Math.ceil(((thursday.getTime() - first) / 86_400_000 + 1) / 7);
  return `${thursday.getUTCFullYear()}-W${String(week).padStart(2, '0')}`;
}

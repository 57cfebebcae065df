import type { EvalRow } from '../types.ts';
import { areaUnderCurve, bins, calibrationError, type Forecast } from './calibration.ts';
import type { DayTally } from './days.ts';
import type { GroundTally } from './ground.ts';
import { dimensions } from './judge.ts';
import type { NumberTally } from './numbers.ts';
import type { PlaceTally } from './places.ts';
import type { Tally } from './tally.ts';

/** Answers below which one more or less is no finding: such a share has no floor. */
const FEW = 30;

type Figure = [metric: string, part: number, whole: number, kind?: 'fault' | 'shown'];

/** Figures as rows; those that are shares of nothing are left out. A `fault` may not rise; what is only `shown` has no floor. */
const rowsOf = (set: string, figures: readonly Figure[]): EvalRow[] =>
  figures.flatMap(([metric, part, whole, kind]): EvalRow[] => {
    if (whole === 0) return [];
    const row: EvalRow = { task: 'lines', set, metric, of: whole, ours: part / whole };
    if (kind === 'fault') row.isFault = true;
    if (kind === 'shown' || whole < FEW) row.floor = false;
    return [row];
  });

/** The figures of lines, told by the reading alone or by the situation. */
export function lineRows(set: string, tally: Tally, days: DayTally, numbers: NumberTally): EvalRow[] {
  const { gold, meant, lines, told, duplicates, right, incomplete, wrong, found, kind, fits } = tally;
  return rowsOf(set, [
    ['wrong, of lines told', wrong, told, 'fault'],
    ['right or incomplete, of lines an editor would tell', right + incomplete, meant],
    ['right and complete, of lines told', right, told],
    ['told twice, of all lines', duplicates, lines + duplicates, 'fault'],
    ['events found', found, gold, 'shown'],
    ['lines that tell a gold event', found, lines, 'shown'],
    ['of these: the very kind', kind, found, 'shown'],
    ...dimensions.map((one): Figure => [`of these: ${one} right`, fits[one], found, 'shown']),
    ['days shown, words of something else', days.foreign, days.right + days.foreign, 'fault'],
    ['days shown, no words', days.standIn, days.right + days.foreign + days.standIn, 'fault'],
    ['days of the words that are shown', days.right, days.dated],
    ['numbers told, not the event’s', numbers.told - numbers.right, numbers.told, 'fault'],
    ['numbers of the words that are told', numbers.found, numbers.gold],
  ]);
}

export const placeRows = (set: string, { gold, found, country, told, places }: PlaceTally): EvalRow[] =>
  rowsOf(set, [
    ['place names found', found, gold, 'shown'],
    ['place names with the right country', country, gold],
    ['names told as places that are places', places, told],
  ]);

export const groundRows = (set: string, { told, right, gold, found }: GroundTally): EvalRow[] =>
  rowsOf(set, [
    ['control intervals right', right, told],
    ['ground of the gold that an interval tells', found, gold],
  ]);

/** Reliability: how often lines were right or incomplete that had a probability so high. None where no line has one. */
export function calibrationRows(set: string, forecasts: readonly Forecast[]): EvalRow[] {
  if (forecasts.length === 0) return [];
  const all = bins(forecasts);
  const row = (metric: string, ours: number, more: Partial<EvalRow>): EvalRow => ({
    task: 'lines',
    set,
    metric,
    of: forecasts.length,
    ours,
    ...more,
  });
  return [
    row('calibration error of p', calibrationError(all), { isFault: true }),
    row('area under the curve of p', areaUnderCurve(forecasts), {}),
    ...all.map(({ lowest, highest, mean, share, count: of }) =>
      row(`true where p is ${lowest.toFixed(2)}–${highest.toFixed(2)}, mean ${mean.toFixed(2)}`, share, {
        of,
        floor: false,
      }),
    ),
  ];
}

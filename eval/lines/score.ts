import type { Reading } from '../../src/record/reading.ts';
import type { EvalMiss, EvalRow } from '../types.ts';
import type { Forecast } from './calibration.ts';
import { countDays, noDays } from './days.ts';
import { type GoldReport, isTold } from './gold.ts';
import { countGround, judgeGround, noGround } from './ground.ts';
import { judge } from './judge.ts';
import { groundMisses, lineMisses } from './misses.ts';
import { countNumbers, noNumbers } from './numbers.ts';
import { countPlaces, noPlaces } from './places.ts';
import type { Read } from './read.ts';
import { calibrationRows, groundRows, lineRows, placeRows } from './rows.ts';
import { type Situation, situationOf } from './situation.ts';
import { count, emptyTally } from './tally.ts';
import { eventsOf, linesOfReading, linesOfSituation, type ToldLine } from './told.ts';

interface Scored {
  rows: EvalRow[];
  errors: EvalMiss[];
}

/** Reads each report once; scores what its reading tells alone, and what the situation of all of them tells. */
export function scoreReports(set: string, reports: readonly GoldReport[], read: (gold: GoldReport) => Reading): Scored {
  const kept: Read[] = [];
  const places = noPlaces();
  const readings = function* (): Generator<Reading> {
    for (const gold of reports) {
      const reading = read(gold);
      countPlaces(places, gold, reading);
      const { eventMentions, problems, times } = reading;
      kept.push({
        gold,
        report: reading.report.id,
        events: eventsOf(reading),
        lines: linesOfReading(reading),
        reading: { eventMentions, problems, times },
      });
      yield reading;
    }
  };
  const situation = situationOf(readings());
  const alone = scoreLines(setsOf(set).reading, kept, ({ lines }) => lines);
  const together = scoreLines(setsOf(set).situation, kept, (one) =>
    linesOfSituation(situation.tellings.get(one.report) ?? [], one.events, one.lines, one.gold.text),
  );
  const ground = scoreGround(setsOf(set).situation, kept, situation);
  return {
    rows: [
      ...alone.rows,
      ...calibrationRows(setsOf(set).reading, kept.flatMap(forecastsOf)),
      ...placeRows(setsOf(set).reading, places),
      ...together.rows,
      ...ground.rows,
    ],
    errors: [...alone.errors, ...together.errors, ...ground.errors],
  };
}

/** How much of what it tells another way of reading gets right, beside the program's: wrong, right or incomplete, right and complete. */
export function scoreBeside(
  set: string,
  reports: readonly GoldReport[],
  read: (gold: GoldReport) => Reading,
): EvalRow[] {
  const tally = emptyTally();
  for (const gold of reports) count(tally, gold, judge(gold, linesOfReading(read(gold))));
  return lineRows(set, tally, noDays(), noNumbers())
    .slice(0, 3)
    .map((row) => ({ ...row, floor: false }));
}

/** The sets that a part of the gold is scored as. */
export const setsOf = (part: string) => ({ reading: `${part}, reading`, situation: `${part}, situation` });

function scoreLines(set: string, reads: readonly Read[], linesOf: (read: Read) => ToldLine[]): Scored {
  const tally = emptyTally();
  const days = noDays();
  const numbers = noNumbers();
  const errors: EvalMiss[] = [];
  for (const read of reads) {
    const judgements = judge(
      read.gold,
      linesOf(read).filter(({ sure }) => sure),
    );
    count(tally, read.gold, judgements);
    countDays(days, judgements, read.reading.times);
    countNumbers(numbers, judgements);
    errors.push(...lineMisses(set, read, judgements));
  }
  return { rows: lineRows(set, tally, days, numbers), errors };
}

/** Lines with a probability, those that are not sure among them, and whether they are true. */
const forecastsOf = ({ gold, lines }: Read): Forecast[] =>
  judge(gold, lines).flatMap(({ line: { p, mode, background }, verdict }) =>
    p === null || !isTold(mode) || background || verdict === 'duplicate' || verdict === 'denied'
      ? []
      : [{ p, isTrue: verdict !== 'wrong' }],
  );

function scoreGround(set: string, reads: readonly Read[], { holdings }: Situation): Scored {
  const tally = noGround();
  const errors: EvalMiss[] = [];
  for (const { gold, report } of reads) {
    const judgements = judgeGround(gold, holdings.get(report) ?? []);
    countGround(tally, gold, judgements);
    errors.push(...groundMisses(set, gold, judgements));
  }
  return { rows: groundRows(set, tally), errors };
}

import type { Citation, Happening, OriginPart } from '../../record/happening.ts';
import { ownId, shortReportId } from '../../record/ids.ts';
import type { Reading } from '../../record/reading.ts';
import { lastInstant } from '../../record/time.ts';

/** What one report counts in a happening, and on whose word. */
export interface Figure {
  /** What is counted: "killed", "wounded", … */
  of: string;
  low: number | null;
  best: number | null;
  high: number | null;
  /** Who says it: the speaker, else the outlet. */
  by: string;
  /** Root of the origin that the report counts under. */
  root: string;
  /** Is it a party's word, footage's, or told with reserve? Such a figure never lowers or raises what others tell. */
  weak: boolean;
  report: string;
  observation: string;
  /** Latest instant (ms) at which it could be known from the report. */
  told: number;
  words: string;
  /** Do the words tell a sum over several events or days, or a count that goes on? */
  total: boolean;
  running: boolean;
  /** "Including seven children": who some of them were; they are counted in the figure already. */
  including: { who: string; value: number }[];
}

export type Readings = (report: string) => Reading | null;

/** Readings, the latest few kept: the mentions of one happening mostly stand in few reports. */
export function readingsKept(find: Readings, most = 64): Readings {
  const kept = new Map<string, Reading | null>();
  return (report) => {
    const have = kept.get(report);
    if (have !== undefined) return have;
    const found = find(report);
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    kept.set(report, found);
    return found;
  };
}

const reserve = new Set<OriginPart>(['claims', 'hedges', 'shown', 'unreliable', 'doubted']);
const setAside = new Set<OriginPart>(['denies', 'withdrawn', 'sunk']);

/** The figures that the reports of a happening give, in order of their observations' ids: independent of how they came in. */
export function figuresOf(happening: Happening, readings: Readings): Figure[] {
  const origin = new Map(happening.origins.flatMap((one) => one.reports.map((report) => [report, one] as const)));
  const countedBy = ({ report, observation: at }: Citation) => {
    const within = ownId(at);
    const reading = readings(report);
    const observation = reading?.observations.find(({ id }) => id === within);
    if (observation?.kind !== 'event' || observation.quantity === null) return null;
    const mention = reading?.eventMentions.find(({ id }) => id === within);
    return { observation, quantity: observation.quantity, tally: mention?.tally };
  };
  // What an outlet itself says was not so, in a correction: its own earlier word for the same number counts no more.
  const corrected = happening.told.flatMap((told) => {
    const count = told.polarity === 'negative' && told.speakers.length === 0 ? countedBy(told) : null;
    return count === null ? [] : [{ told, quantity: count.quantity }];
  });
  return happening.told
    .flatMap((told): Figure[] => {
      const tied = origin.get(told.report);
      if (told.polarity === 'negative' || (tied !== undefined && setAside.has(tied.part))) return [];
      const count = countedBy(told);
      if (count === null || (count.observation.background && !happening.background)) return [];
      const { quantity } = count;
      if (
        corrected.some(
          (back) =>
            back.told.publisher === told.publisher &&
            (back.told.published ?? '') >= (told.published ?? '') &&
            back.quantity.of === quantity.of &&
            (back.quantity.best ?? back.quantity.low) === (quantity.best ?? quantity.low),
        )
      )
        return [];
      const outlet = told.publisher ?? `report ${shortReportId(told.report)}`;
      return [
        {
          of: quantity.of,
          low: quantity.low,
          best: quantity.best,
          high: quantity.high,
          by: told.speakers.at(-1) ?? outlet,
          root: tied?.root ?? outlet,
          weak: tied !== undefined && reserve.has(tied.part),
          report: told.report,
          observation: told.observation,
          told: told.published === null ? Number.NEGATIVE_INFINITY : lastInstant(told.published),
          words: told.words,
          total: count.tally?.total === true,
          running: count.tally?.running === true,
          including: count.tally?.including ?? [],
        },
      ];
    })
    .sort((a, b) => (a.observation < b.observation ? -1 : 1));
}

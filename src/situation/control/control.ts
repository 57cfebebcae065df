import type { ControlInterval } from '../../record/happening.ts';
import { DAY } from '../../record/plain.ts';
import { lastInstant } from '../../record/time.ts';
import type { AsOf, HeldInterval, View } from '../../record/view.ts';
import { placesAsked } from '../asked-places.ts';
import { limitOf } from '../asof.ts';
import { latestOf } from './latest-told.ts';

/** Places that one answer looks at when no place is asked for. */
const PLACES = 2000;

/** The same where it was only ever told in passing ("the rebel-held town"). */
const PASSING_DAYS = 30;

/** Days without a word of a holding after which it is silence, not knowledge: wars turn within half a year. */
const STALE_DAYS = 180;

type Totals = ReturnType<View['totals']>;

export interface ControlQuery {
  /** A place's name; every place of that name answers. */
  place?: string;
  /** How many places, the latest told first. */
  limit?: number;
  /** All intervals up to `at`, not only the one that holds then. */
  history?: boolean;
}

/** Who holds what, as known at `known` about the moment `at`: one interval a place (or all with `history`), latest told first. */
export function control(view: View, asOf: AsOf, query: ControlQuery = {}): ControlInterval[] {
  const known = limitOf(asOf.known);
  const keys =
    query.place === undefined
      ? view.controlPlaces(known, Math.max(PLACES, query.limit ?? 0))
      : placesAsked(view, query.place, known);
  const now = momentOf(view, asOf);
  const bounds = { known, at: limitOf(asOf.at), places: keys };
  const found = view
    .holdings(bounds)
    .flatMap((intervals) =>
      query.history
        ? intervals
        : intervals.slice(-1).filter((interval) => interval.to === null && !isStale(interval, now)),
    );
  found.sort(latestFirst);
  const asked = query.limit === undefined ? found : found.slice(0, query.limit);
  return asked.map(({ who: _who, inPassing: _inPassing, ...interval }) => interval);
}

/** The last interval of each of the places told of last: open ones are held or contested, ended ones were left with no known holder. */
export const lastIntervals = (view: View, asOf: AsOf, places: number): ControlInterval[] =>
  intervalsOf(view, asOf, view.controlPlaces(limitOf(asOf.known), places));

/** The same of the places with these keys. */
export function intervalsOf(view: View, asOf: AsOf, places: readonly string[], totals?: Totals): ControlInterval[] {
  const known = limitOf(asOf.known);
  const now = momentOf(view, asOf, totals);
  return view
    .holdings({ known, at: limitOf(asOf.at), places, last: true })
    .flat()
    .filter((interval) => !isStale(interval, now))
    .sort(latestFirst);
}

/** What was told before then (ms) of who holds a place is silence, not knowledge. */
export const freshSince = (view: View, asOf: AsOf, totals?: Totals): number =>
  momentOf(view, asOf, totals) - STALE_DAYS * DAY;

/** The moment that an answer is about: the world's, else knowledge's, else that of the latest report (ms). */
function momentOf(view: View, { at, known }: AsOf, totals?: Totals): number {
  const limit = limitOf(at) ?? limitOf(known);
  if (limit !== null) return limit;
  const { last } = totals ?? view.totals(null);
  return last === null ? Number.NEGATIVE_INFINITY : lastInstant(last);
}

/** Has nobody told of the holding for so long that who holds the place is not known any more? History still lists it. */
function isStale({ told, inPassing }: HeldInterval, now: number): boolean {
  const latest = latestOf(told);
  const days = inPassing ? PASSING_DAYS : STALE_DAYS;
  return latest !== null && now - lastInstant(latest) > days * DAY;
}

function latestFirst(a: ControlInterval, b: ControlInterval): number {
  const x = a.lastReported ?? '';
  const y = b.lastReported ?? '';
  return x > y ? -1 : x < y ? 1 : a.id < b.id ? -1 : 1;
}

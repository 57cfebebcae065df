import type { HarmEntry } from '../../record/harm.ts';
import { dayOf, isOpenDay } from '../../record/plain.ts';
import { holds } from '../../resolve/within.ts';
import type { Figure } from './figures.ts';

/** An entry with what tells whether its figure holds others. */
export interface Counted {
  entry: HarmEntry;
  /** The figures that it stands on. */
  figures: readonly Figure[];
  /** Do its words tell a toll that runs ("the death toll rose to 45")? */
  runs: boolean;
  /** Do its words tell a total ("the toll", "in all", "across the province")? */
  total: boolean;
  /** Reports that tell it. */
  reports: ReadonlySet<string>;
}

const value = ({ entry }: Counted): number => entry.high?.value ?? entry.best?.value ?? entry.low?.value ?? 0;

function days({ entry: { time } }: Counted): { from: number; to: number } | null {
  if (time.to === null) return null;
  if (time.from !== null) return { from: dayOf(time.from), to: dayOf(time.to) };
  return isOpenDay(time) ? { from: dayOf(time.to), to: dayOf(time.to) } : null;
}

/**
 * Does the figure of the first hold the second's? It does where it counts the same thing of the same people over a larger place or a longer
 * time that covers the other's, and is no smaller. Over one place a longer time must be told as a total.
 */
function covers(whole: Counted, part: Counted): boolean {
  if (whole.entry.of !== part.entry.of || value(whole) < value(part)) return false;
  if (whole.entry.whom !== 'unknown' && whole.entry.whom !== part.entry.whom) return false;
  const [w, p] = [days(whole), days(part)];
  if (w === null || p === null || w.from > p.from || w.to < p.to) return false;
  const [outer, inner] = [whole.entry.place, part.entry.place];
  if (inner === null) return false;
  if (outer === null) return sameTelling(whole, part);
  const same = outer.source === inner.source && outer.name === inner.name;
  if (same) return whole.total && w.to - w.from > p.to - p.from;
  return holds(outer, inner);
}

/** A figure without a place, told by a report that gives the same figure of a place: its headline, mostly. */
const sameTelling = (whole: Counted, part: Counted): boolean =>
  value(whole) === value(part) && [...whole.reports].some((report) => part.reports.has(report));

/** Days by which a toll may lag behind the day that it counts, where it does not say the day. */
const LAGS = 3;

/** Do two entries count the dead of one event: in one town, of the same days, and one of them tells a toll? */
function oneToll(a: Counted, b: Counted): boolean {
  if (!(a.runs || b.runs) || a.entry.of !== b.entry.of) return false;
  const [x, y] = [a.entry.place, b.entry.place];
  if (x === null || y === null || x.source !== y.source || x.name !== y.name || x.feature === 'country') return false;
  if (a.entry.whom !== b.entry.whom && a.entry.whom !== 'unknown' && b.entry.whom !== 'unknown') return false;
  const [p, q] = [days(a), days(b)];
  if (p === null || q === null) return false;
  const lag = a.entry.time.stated && b.entry.time.stated ? 0 : LAGS;
  return p.from <= q.to + lag && q.from <= p.to + lag;
}

/** Entries that count one event, in groups of two and more; each entry stands in one at most. Does not depend on the order given. */
export function tollsTogether(all: readonly Counted[]): Counted[][] {
  const groups: Counted[][] = [];
  const bySpot = Map.groupBy(
    all.filter(({ entry }) => entry.place !== null),
    ({ entry }) => `${entry.of}|${entry.place!.source ?? entry.place!.name}`,
  );
  for (const near of bySpot.values()) {
    if (near.length < 2 || !near.some(({ runs }) => runs)) continue;
    const left = new Set(near);
    for (const one of near) {
      if (!left.delete(one)) continue;
      const group = [one];
      for (let i = 0; i < group.length; i++)
        for (const other of left)
          if (oneToll(group[i]!, other)) {
            left.delete(other);
            group.push(other);
          }
      if (group.length > 1) groups.push(group);
    }
  }
  return groups;
}

/** Days that a figure may span and still be filed under each of them. */
const FILED = 31;

/** The narrowest figure that holds each entry's; entries that stand by themselves are absent. Does not depend on the order given. */
export function wholesOf(all: readonly Counted[]): Map<Counted, Counted> {
  const wholes = new Map<Counted, Counted>();
  const byDay = new Map<number, Counted[]>();
  const long: Counted[] = [];
  for (const one of all) {
    const span = days(one);
    if (span === null || !mayHold(one)) continue;
    if (span.to - span.from > FILED) long.push(one);
    else for (let day = span.from; day <= span.to; day++) byDay.set(day, [...(byDay.get(day) ?? []), one]);
  }
  for (const part of all) {
    const span = days(part);
    if (span === null) continue;
    const able = [...(byDay.get(span.from) ?? []), ...long]
      .filter((whole) => whole !== part && covers(whole, part))
      .sort((a, b) => rank(a) - rank(b) || width(a) - width(b) || (a.entry.id < b.entry.id ? -1 : 1));
    if (able.length > 0) wholes.set(part, able[0]!);
  }
  return wholes;
}

/** Only a total, what has no place, and a larger place than a town can hold another's figure. */
const mayHold = ({ total, entry: { place } }: Counted): boolean => total || place === null || place.feature !== 'city';

const rank = ({ entry: { place } }: Counted): number =>
  place === null ? 9 : ['country', 'continent'].includes(place.feature) ? 3 : place.feature === 'city' ? 0 : 1;

function width(one: Counted): number {
  const span = days(one);
  return span === null ? Number.POSITIVE_INFINITY : span.to - span.from;
}

import type { Place } from '../../record/entity.ts';
import { eventTypes } from '../../record/event-types.ts';
import { fold } from '../../record/folding.ts';
import type { Status } from '../../record/happening.ts';
import type { Harm, HarmEntry, HarmTotal } from '../../record/harm.ts';
import { placeKeyOf } from '../../record/place-key.ts';
import { firstInstant, lastInstant } from '../../record/time.ts';
import type { AsOf, Item, View } from '../../record/view.ts';
import { holds } from '../../resolve/within.ts';
import { placesAsked } from '../asked-places.ts';
import { limitOf } from '../asof.ts';
import { figuresOf, readingsKept } from './figures.ts';
import { type Counted, tollsTogether, wholesOf } from './parts.ts';
import { tollsOf } from './toll.ts';
import { areAnimals, whomOf } from './whom.ts';

export interface HarmQuery {
  /** A place's name: what happened in it, and in what lies in it. */
  place?: string;
  /** Days or instants of the world: what happened between them, both included. */
  from?: string | null;
  to?: string | null;
}

/** What is harm to people; other counts (troops sent, voters) are not. */
const harms = new Set(
  Object.values(eventTypes).flatMap(({ counts, summed }) => (summed && counts !== null ? [counts] : [])),
);
const sound = new Set<Status>(['confirmed', 'reported']);
const unheld = new Set<Status>(['denied', 'retracted', 'superseded']);

/** Totals of harm to people as known at a moment: docs/harm.md tells the rule. The totals do not depend on the order of the log. */
export function harm(view: View, asOf: AsOf, query: HarmQuery = {}): Harm {
  const readings = readingsKept((report) => view.reading(report));
  const inPlace = placeFilter(view, query.place, limitOf(asOf.known));
  const leftOut: Harm['left_out'] = [];
  const counted: Counted[] = [];
  for (const item of view.eachItem({ known: limitOf(asOf.known), at: limitOf(asOf.at), kind: 'happening' })) {
    const { happening } = item;
    if (happening.quantity === null || areAnimals(item.patients) || !inPlace(item)) continue;
    const figures = figuresOf(happening, readings);
    const tolls = tollsOf(figures).filter(({ of }) => harms.has(of));
    if (tolls.length === 0) continue;
    const out = reasonAgainst(item, query);
    if (out !== null) {
      leftOut.push({ id: happening.id, line: happening.line, reason: out });
      continue;
    }
    for (const { of, low, best, high, open, including, weak } of tolls) {
      const { id, line, status, place, time } = happening;
      const whom = whomOf(item.patients);
      const reason = weak ? 'only a party, footage or a voice with reserve gives a figure' : happening.reason;
      counted.push({
        entry: { id, line, status, place, time, of, whom, low, best, high, open, including, part_of: null, reason },
        figures: figures.filter((figure) => figure.of === of),
        runs: figures.some((figure) => figure.of === of && figure.running),
        total: figures.some((figure) => figure.of === of && figure.total),
        reports: new Set(figures.map(({ report }) => report)),
      });
    }
  }
  counted.sort((a, b) =>
    a.entry.id === b.entry.id ? (a.entry.of < b.entry.of ? -1 : 1) : a.entry.id < b.entry.id ? -1 : 1,
  );
  const same = unite(counted);
  const standing = counted.filter((one) => !same.has(one));
  const wholes = wholesOf(standing);
  for (const [part, whole] of [...same, ...wholes]) {
    part.entry.part_of = whole.entry.id;
    part.entry.reason = `${same.has(part) ? 'the same toll as' : 'part of'} ${whole.entry.line}`;
  }
  return {
    ...asOf,
    place: query.place ?? null,
    from: query.from ?? null,
    to: query.to ?? null,
    totals: totalsOf(standing, wholes, same),
    happenings: counted.map(({ entry }) => entry),
    left_out: leftOut.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/**
 * Makes one of entries that count one event: its figure is the toll of all their figures, and stands with the largest of them. Gives the
 * others with the one that they went into.
 */
function unite(counted: readonly Counted[]): Map<Counted, Counted> {
  const same = new Map<Counted, Counted>();
  const most = ({ entry }: Counted): number => entry.high?.value ?? entry.best?.value ?? entry.low?.value ?? 0;
  for (const group of tollsTogether(counted)) {
    const [head, ...others] = [...group].sort((a, b) => most(b) - most(a) || (a.entry.id < b.entry.id ? -1 : 1));
    const [toll] = tollsOf(group.flatMap(({ figures }) => figures));
    const { low, best, high, open, including } = toll!;
    Object.assign(head!.entry, { low, best, high, open, including });
    for (const other of others) same.set(other, head!);
  }
  return same;
}

function reasonAgainst({ happening, from, to }: Item, query: HarmQuery): string | null {
  if (!happening.sure) return 'not surely read rightly';
  if (happening.background) return 'history, not news';
  if (unheld.has(happening.status)) return `${happening.status}: ${happening.reason}`;
  const [begin, end] = [query.from ?? null, query.to ?? null];
  if (begin === null && end === null) return null;
  if (from === null || to === null) return 'nobody says when it was';
  if ((begin !== null && to < firstInstant(begin)) || (end !== null && from > lastInstant(end)))
    return 'outside the days asked for';
  return null;
}

/** Is an item in the place asked for, or in what lies in it? Every place of that name answers. */
function placeFilter(view: View, name: string | undefined, known: number | null): (item: Item) => boolean {
  if (name === undefined) return () => true;
  const keys = new Set(placesAsked(view, name, known));
  const found = view.places().lookup(name);
  const named = found.filter((place) => fold(place.name) === fold(name));
  const areas: Place[] = named.length > 0 ? named : found.slice(0, 1);
  for (const area of areas) keys.add(placeKeyOf(area));
  const asked = new Map<string, boolean>();
  return ({ happening: { place }, place: key }) => {
    if (place === null || key === null) return false;
    if (keys.has(key)) return true;
    const known = asked.get(key) ?? areas.some((area) => holds(area, place));
    asked.set(key, known);
    return known;
  };
}

interface Sum {
  low: number;
  best: number;
  high: number;
  open: boolean;
}

/**
 * Sums by what is counted and of whom. A whole and its parts count once: the larger of its own figure and of its parts' sum; where its words
 * do not tell a total, `high` lets for both being apart. What only a party claims, or what is disputed, counts in `high` alone.
 */
function totalsOf(
  counted: readonly Counted[],
  wholes: ReadonlyMap<Counted, Counted>,
  same: ReadonlyMap<Counted, Counted>,
): HarmTotal[] {
  const twins = Map.groupBy(same.keys(), (one) => same.get(one)!);
  const parts = Map.groupBy(wholes.keys(), (part) => wholes.get(part)!);
  const sumOf = (one: Counted): Sum => {
    const { entry, total } = one;
    const own = ownOf(entry);
    const under = add((parts.get(one) ?? []).map(sumOf));
    return {
      low: Math.max(own.low, under.low),
      best: Math.max(own.best, under.best),
      high:
        total || entry.place === null || parts.get(one) === undefined
          ? Math.max(own.high, under.high)
          : own.high + under.high,
      open: own.open || under.open,
    };
  };
  const roots = counted.filter((one) => !wholes.has(one));
  const idsUnder = (one: Counted): string[] => [
    one.entry.id,
    ...(twins.get(one) ?? []).map(({ entry }) => entry.id),
    ...(parts.get(one) ?? []).flatMap(idsUnder),
  ];
  const totals: HarmTotal[] = [];
  for (const [of, all] of [...Map.groupBy(roots, ({ entry }) => entry.of)].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const groups: [HarmTotal['whom'], Counted[]][] = [['all', all]];
    for (const whom of ['civilians', 'combatants', 'unknown'] as const)
      groups.push([whom, all.filter(({ entry }) => entry.whom === whom)]);
    for (const [whom, group] of groups) {
      if (group.length === 0) continue;
      totals.push({ of, whom, ...add(group.map(sumOf)), happenings: [...new Set(group.flatMap(idsUnder))].sort() });
    }
  }
  return totals;
}

/** What an entry brings to a sum. An unknown low adds nothing; where nobody gives a best, the least that is told stands for it. */
function ownOf({ low, best, high, status, open }: HarmEntry): Sum {
  const most = high?.value ?? best?.value ?? low?.value ?? 0;
  if (!sound.has(status)) return { low: 0, best: 0, high: most, open };
  return { low: low?.value ?? 0, best: best?.value ?? low?.value ?? 0, high: most, open };
}

const add = (sums: readonly Sum[]): Sum =>
  sums.reduce(
    (all, one) => ({
      low: all.low + one.low,
      best: all.best + one.best,
      high: all.high + one.high,
      open: all.open || one.open,
    }),
    { low: 0, best: 0, high: 0, open: false },
  );

import { together } from '../../mentions/parties/sides.ts';
import type { Place } from '../../record/entity.ts';
import { arrivalFamilies, comingFamilies, takingFamilies } from '../../record/event-families.ts';
import type { ControlInterval } from '../../record/happening.ts';
import type { LineWording } from '../../record/line-wording.ts';
import { DAY, isOpenDay } from '../../record/plain.ts';
import { lastInstant } from '../../record/time.ts';
import type { HeldInterval, Item } from '../../record/view.ts';
import { holds } from '../../resolve/within.ts';
import { controlOfPlace } from '../control/holding.ts';
import { type Beside, companionsOf, firstDayOf, isUnknown, lastDayOf, OUTCOME_DAYS } from './beside.ts';

/** Items on a person that are looked at, the latest told first. */
const LOOKED_AT = 64;
/** Outlets and voices that a reason names. */
const NAMED = 3;

/** Gives an item as it stands beside all else that is known: `superseded`, with the reason, where later and stronger news overtook it. */
export type Overtaking = (item: Item) => Item;

/**
 * The items of different places and days beside one another: an open move on a place is superseded by a later, stronger
 * holding of the same side, and an open departure, or "whereabouts unknown", by a later report of where the person is. What persons judged,
 * history and what was taken back stay as they are. The rules stand in the table of docs/status.md.
 */
export function overtaking(beside: Beside): Overtaking {
  const grounds = new Map<readonly Item[], Ground>();
  const groundOf = (items: readonly Item[]): Ground => {
    const have = grounds.get(items);
    if (have !== undefined) return have;
    const made = { items: new Map(items.map((one) => [one.happening.id, one])), intervals: controlOfPlace(items) };
    grounds.set(items, made);
    return made;
  };
  return (item) => {
    const companions = companionsOf(item);
    if (companions === null) return item;
    if ('person' in companions) {
      const found = foundAt(item, beside.ofPerson(companions.person).slice(0, LOOKED_AT));
      return found === null ? item : superseded(item, 'overtaken-whereabouts', whereaboutsWords(beside.wording, found));
    }
    const ground = groundOf(beside.ofPlace(companions.place, companions.until));
    const held = heldAfter(item, ground);
    return held === null ? item : superseded(item, 'overtaken-holding', holdingWords(beside.wording, held, ground));
  };
}

/** Who held a place, and what that stands on. */
interface Ground {
  items: ReadonlyMap<string, Item>;
  intervals: readonly HeldInterval[];
}

/** The first holding told after a move, and for a time after it: it overtakes the move where the side is the same, and it is stronger. */
function heldAfter(item: Item, ground: Ground): ControlInterval | null {
  const { happening, agents, family } = item;
  const from = firstDayOf(item)!;
  const [mover] = agents;
  if (mover === undefined) return null;
  for (const interval of ground.intervals) {
    if (interval.who === null || interval.contested || interval.from === null) continue;
    if (interval.to !== null && interval.to.slice(0, 10) === interval.from.slice(0, 10)) continue;
    // Who held it before did not come by this move, unless its mention is part of the holding.
    if (lastInstant(interval.from) < from && !interval.happenings.includes(happening.id)) continue;
    const behind = soundIn(interval, ground).filter((one) => one !== item);
    const same = together(interval.who, mover);
    if (comingFamilies.has(family) ? same !== true : same !== false) {
      // Another holds it on a later day: the move came to nothing, whatever happened afterwards.
      if (behind.some((one) => startOf(one) > lastDayOf(item))) return null;
      continue;
    }
    if (interval.extent !== 'full' && !isPartial(item)) continue;
    if (interval.status !== 'confirmed' && !(interval.status === 'reported' && happening.status === 'claimed'))
      continue;
    const after = behind.filter((one) => endOf(one) >= from && one.maxKnown > item.minKnown);
    if (after.length > 0 && Math.max(...after.map(({ last }) => last)) >= lastAgainst(item)) return interval;
  }
  return null;
}

const startOf = ({ from, to }: Item): number => from ?? to ?? Number.NEGATIVE_INFINITY;
const endOf = ({ from, to }: Item): number => to ?? from ?? Number.NEGATIVE_INFINITY;

/** What a holding stands on, of that which is confirmed or reported. */
const soundIn = ({ happenings }: ControlInterval, { items }: Ground): Item[] =>
  happenings.flatMap((id) => items.get(id) ?? []).filter(isSound);
const isSound = ({ happening: { status } }: Item): boolean => status === 'confirmed' || status === 'reported';

/** Whoever came in, or took a part, is overtaken by the holding of a part already. */
const isPartial = ({ family, patients }: Item): boolean =>
  (comingFamilies.has(family) && !takingFamilies.has(family)) || patients.some(({ partOf }) => partOf !== undefined);

/** When anyone last spoke against it, or said that nobody knows (ms): what was told before that settles nothing. */
function lastAgainst({ happening: { status, told, origins }, last }: Item): number {
  if (status === 'claimed') return Number.NEGATIVE_INFINITY;
  if (status === 'unknown') return last;
  const denying = new Set(origins.flatMap(({ part, reports }) => (part === 'denies' ? reports : [])));
  const against = told.flatMap(({ report, polarity, published }) =>
    published !== null && (polarity === 'negative' || denying.has(report)) ? [lastInstant(published)] : [],
  );
  return against.length === 0 ? last : Math.min(last, Math.max(...against));
}

/** Does the item say where the person is now? Having left somewhere does not. */
const tellsWhere = ({ family, value, happening }: Item): boolean =>
  arrivalFamilies.has(family) ||
  (family === 'whereabouts' && value !== 'unknown' && value !== 'left' && happening.place !== null);

/** The first report, told since, of where the person is; for a departure null unless that is elsewhere. */
function foundAt(item: Item, all: readonly Item[]): Item | null {
  const told = lastAgainst(item);
  const since = all
    .filter((one) => one !== item && one.happening.id !== item.happening.id && !one.happening.background)
    .filter((one) => tellsWhere(one) && isSound(one) && one.last >= told && isSamePerson(one, item))
    .filter((one) => (one.to ?? Number.POSITIVE_INFINITY) >= (firstDayOf(item) ?? Number.NEGATIVE_INFINITY))
    // Of one day, that the person came there says more than that he is there.
    .sort(
      (a, b) =>
        endOf(a) - endOf(b) ||
        Number(a.family === 'whereabouts') - Number(b.family === 'whereabouts') ||
        a.last - b.last ||
        (a.happening.id < b.happening.id ? -1 : 1),
    );
  const [first] = since;
  if (first === undefined || isUnknown(item)) return first ?? null;
  const left = item.happening.place;
  const there = first.happening.place;
  if (left === null || there === null || item.from === null || startOf(first) > lastDayOf(item) + OUTCOME_DAYS * DAY)
    return null;
  return first.maxKnown > item.minKnown && isElsewhere(left, there) ? first : null;
}

/** The key of a person's items is the last name: "Maria Sample" is not "John Sample", but may be "Sample". */
function isSamePerson({ agents: [a] }: Item, { agents: [b] }: Item): boolean {
  return a === undefined || b === undefined || together(a, b) === true;
}

const isElsewhere = (left: Place, there: Place): boolean =>
  left.name !== there.name &&
  (left.source === null || left.source !== there.source) &&
  !holds(left, there) &&
  !holds(there, left);

function superseded(item: Item, rule: string, words: string): Item {
  const { happening } = item;
  const reason = `overtaken: ${words}; before that ${happening.status}: ${happening.reason}`;
  return { ...item, happening: { ...happening, status: 'superseded', rule, reason } };
}

/** "rebels hold Hama since 5 December 2024, confirmed by Sample Times, Sample Radio". */
function holdingWords(wording: LineWording, interval: ControlInterval, ground: Ground): string {
  const { from, to, status, reason } = interval;
  const by = namesOf(soundIn(interval, ground));
  return `${wording.heldSince(interval, from!, to)}, ${status} ${by === '' ? `(${reason})` : `by ${by}`}`;
}

/** "John Sample arrives in Dubai (8 December 2024), reported by Sample Times". */
function whereaboutsWords(wording: LineWording, found: Item): string {
  const { line, time, status } = found.happening;
  const day = time.to ?? time.from;
  const when = day === null ? '' : ` (${isOpenDay(time) ? wording.byDay(day) : wording.day(day)})`;
  const by = namesOf([found]);
  return `${line}${when}, ${status}${by === '' ? '' : ` by ${by}`}`;
}

const namesOf = (items: readonly Item[]): string =>
  [
    ...new Set(
      items.flatMap(({ happening }) =>
        happening.origins.flatMap(({ part, root }) => (part === 'independent' || part === 'admits' ? [root] : [])),
      ),
    ),
  ]
    .slice(0, NAMED)
    .join(', ');

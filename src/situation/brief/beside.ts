import { isVerdict } from '../../corroborate/status/rules.ts';
import {
  comingFamilies,
  departureFamilies,
  holdingFamilies,
  leavingFamilies,
  takingFamilies,
  whereaboutsFamilies,
} from '../../record/event-families.ts';
import { wholeOf } from '../../record/ground.ts';
import type { Status } from '../../record/happening.ts';
import type { LineWording } from '../../record/line-wording.ts';
import { isArea } from '../../record/place-key.ts';
import { DAY, isOpenDay, OPEN_DAYS } from '../../record/plain.ts';
import type { AsOf, Item, ItemQuery, View } from '../../record/view.ts';
import { limitOf } from '../asof.ts';

/** Days after a move, or a departure, within which what is told of later is its outcome: as long as a coming-in explains a withdrawal. */
export const OUTCOME_DAYS = 14;
/** Items of one place, and on one person, that are looked at, the latest told first. */
const OF_PLACE = 64;
const OF_PERSON = 150;

/** Statuses of what is still open, which later news can overtake. */
const open = new Set<Status>(['claimed', 'disputed', 'denied', 'unknown']);

/** What else is told of a place, or of a person: the items that one item is to be seen beside. */
export interface Beside {
  /** The words of what is told of them. */
  wording: LineWording;
  /** Those that tell who holds a place and can have begun by `until` (ms), the latest told first. */
  ofPlace(place: string, until: number): readonly Item[];
  /** Those that tell where a person is, the latest told first. */
  ofPerson(person: string): readonly Item[];
}

/** What an item that later news may overtake is seen beside; null where nothing overtakes it. */
export type Companions = { person: string } | { place: string; until: number };

/**
 * Whose items an item is seen beside: of an open move on a place those there until its outcome, of "whereabouts unknown", or an open
 * departure, those on the person. Null for what persons judged, history, and what stands.
 */
export function companionsOf(item: Item): Companions | null {
  const { happening, family, place, person, from } = item;
  if (!happening.sure || !open.has(happening.status) || happening.background || isJudged(happening.rule)) return null;
  if (person !== null) return isUnknown(item) || isDeparture(item) ? { person } : null;
  if (!isMove(family) || place === null || from === null || happening.place === null) return null;
  return isArea(happening.place) || !isOnPlace(item) ? null : { place, until: lastDayOf(item) + OUTCOME_DAYS * DAY };
}

/** The items beside those of `about`, and those on `persons`, asked of the store at once; what else is asked for is looked up one by one. */
export function besideOf(
  view: Pick<View, 'items' | 'itemsOfEach' | 'wording'>,
  asOf: AsOf,
  about: readonly Item[],
  persons: readonly string[] = [],
): Beside {
  const known = limitOf(asOf.known);
  const at = limitOf(asOf.at);
  const queryOf = (one: Companions): ItemQuery =>
    'person' in one
      ? { known, at, person: one.person, families: whereaboutsFamilies, limit: OF_PERSON }
      : {
          known,
          at: Math.min(at ?? Number.POSITIVE_INFINITY, one.until),
          place: one.place,
          families: holdingFamilies,
          limit: OF_PLACE,
        };
  const keyOf = ({ at, place, person }: ItemQuery): string =>
    `${place === undefined ? `person ${person}` : place} ${at}`;
  const wanted = new Map<string, ItemQuery>();
  for (const one of [...about.map(companionsOf), ...persons.map((person) => ({ person }))]) {
    if (one === null) continue;
    const query = queryOf(one);
    wanted.set(keyOf(query), query);
  }
  const asked = [...wanted];
  const items = asked.length === 0 ? [] : view.itemsOfEach(asked.map(([, query]) => query));
  const found = new Map(asked.map(([key], i) => [key, items[i]]));
  const of = (one: Companions): readonly Item[] => {
    const query = queryOf(one);
    const key = keyOf(query);
    const have = found.get(key) ?? view.items(query);
    found.set(key, have);
    return have;
  };
  return {
    wording: view.wording,
    ofPlace: (place, until) => of({ place, until }),
    ofPerson: (person) => of({ person }),
  };
}

const isJudged = (rule: string): boolean => isVerdict(rule) || rule === 'doubted-item';

/** Is it a move that a holding overtakes: a coming in, or a leaving after which another is in the place? */
const isMove = (family: string): boolean => comingFamilies.has(family) || leavingFamilies.has(family);

/** Is it the place, or a part of it, that was entered or taken? A palace in it is another thing. */
function isOnPlace({ family, patients, happening: { place } }: Item): boolean {
  if (leavingFamilies.has(family)) return true;
  const named = patients.some((one) => wholeOf(one) === place?.name);
  return named || (!takingFamilies.has(family) && patients.length === 0);
}

/** The first moment (ms) at which it can have happened: of what was known by a day, 72 hours before that day's end. */
export const firstDayOf = ({ from, to, happening: { time } }: Item): number | null =>
  from !== null && isOpenDay(time) ? from - (OPEN_DAYS - 1) * DAY : (from ?? to);

/** The end of the last day (ms) on which it can have happened. */
export const lastDayOf = ({ from, to }: Item): number => Math.ceil(((to ?? from)! + 1) / DAY) * DAY - 1;

export const isUnknown = ({ happening }: Item): boolean => happening.rule === 'nobody-knows';
const isDeparture = ({ family, value }: Item): boolean =>
  departureFamilies.has(family) || (family === 'whereabouts' && value === 'left');

import type { Place } from '../../record/entity.ts';
import type { Span } from '../../record/span.ts';
import { isArea, placeKeyOf } from '../../resolve/place-key.ts';
import { tellsSum } from './scene.ts';
import { together } from '../parties/camps.ts';
import type { Actor, Telling } from '../../corroborate/telling.ts';

/**
 * Inside one report, an event without a spot takes the place of the only compatible event of its family that has one ("the attack
 * killed 12" after "an attack in X"). Where two spots would do it takes neither: what lacks a place never bridges two.
 */
export function inheritPlaces(tellings: Telling[], spotsIn: (span: Span) => ReadonlyMap<string, Place>): void {
  const placed = Map.groupBy(
    tellings.filter(
      ({ place, kind, background }) => kind === 'happening' && !background && place !== null && !isArea(place),
    ),
    ({ family }) => family,
  );
  for (const one of tellings) {
    if (one.kind !== 'happening' || one.background || one.personKey !== null) continue;
    if (one.place !== null && (!isArea(one.place) || tellsSum(one.said))) continue;
    const around = spotAround(one, tellings);
    if (around !== null) {
      move(one, around);
      continue;
    }
    const able = (placed.get(one.family) ?? []).filter(
      (other) =>
        (one.place === null || one.place.country === other.place!.country) &&
        sameDays(one, other) &&
        meet(one.agent, other.agent) &&
        meet(one.patient, other.patient) &&
        (one.lemma === other.lemma || shared(one.agent, other.agent) || shared(one.patient, other.patient)),
    );
    const spots = new Set(able.map(({ placeKey }) => placeKey));
    // Words that name another spot speak of that one, even where no role was found for it.
    if (spots.size !== 1 || [...spotsIn(one).keys()].some((key) => !spots.has(key))) continue;
    move(one, able[0].place!);
  }
}

function move(one: Telling, place: Place): void {
  one.place = place;
  one.placeKey = placeKeyOf(place);
  one.chain = `${one.family}|${one.placeKey}`;
}

/** "Shells hit the centre of X, killing eight": a participle clause happens where the clause around it does. */
function spotAround(one: Telling, tellings: readonly Telling[]): Place | null {
  if (!/^\p{Ll}+ing\b/u.test(one.said)) return null;
  let best: Telling | null = null;
  for (const other of tellings) {
    if (other === one || other.kind !== 'happening' || other.place === null || isArea(other.place)) continue;
    if (other.start > one.start || other.end < one.end || other.polarity !== one.polarity) continue;
    if (best === null || other.end - other.start < best.end - best.start) best = other;
  }
  return best?.place ?? null;
}

const shared = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((x) => b.some((y) => together(x, y) === true));

const meet = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((x) => b.some((y) => together(x, y) !== false));

const sameDays = (a: Telling, b: Telling): boolean =>
  a.fromDay === null || b.fromDay === null || (a.fromDay <= b.toDay! + 1 && b.fromDay <= a.toDay! + 1);

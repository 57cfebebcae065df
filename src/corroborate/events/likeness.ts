import { overlap } from '../../mentions/parties/names.ts';
import { together } from '../../mentions/parties/sides.ts';
import { controlFamilies, doneToOthers } from '../../record/event-families.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { isArea } from '../../record/place-key.ts';
import { WINDOW_DAYS } from './known-mention.ts';

/** Points from which two mentions are the same happening; the points below were set on ECB+ dev and on our own cases. */
export const SAME = 2;
/** Two that are never one, whatever else they share. */
const NEVER = -9;
/** Two mentions of one block. */
type Pair = readonly [KnownMention, KnownMention];

/** How much two mentions of one block speak for the same happening; 2 and more means the same. */
export function likeness(a: KnownMention, b: KnownMention): number {
  const words = overlap(a.terms, b.terms);
  // "Killed eight" and "killed six" are two statements, however alike the rest.
  if (a.kind === 'statement') return words >= 0.5 && !figuresDiffer(a, b) ? SAME + words : 0;
  const apart = daysApart(a, b);
  if (apart > WINDOW_DAYS - 1) return NEVER;
  if (a.kind === 'footage') return (isSamePlace(a, b) && a.what === b.what ? 1.5 : 0) + 4 * words;
  const pair: Pair = [a, b];
  if (areTwo(pair)) return NEVER;
  return (
    (apart === 0 ? 0.5 : apart === 1 ? 0 : -0.75) +
    ofPlaces(pair) +
    ofAgents(pair) +
    ofSufferers(pair) +
    (a.lemma === b.lemma && a.lemma !== '' ? 0.5 : 0) +
    ofCounts(pair) +
    4 * words
  );
}

const isSamePlace = (a: KnownMention, b: KnownMention): boolean => a.placeKey !== null && a.placeKey === b.placeKey;
const isOnSpot = ([a, b]: Pair): boolean => a.place !== null && b.place !== null && !isArea(a.place);

/** Is each of another thing, or of another way round? */
function areTwo(pair: Pair): boolean {
  const [a, b] = pair;
  if (a.family === 'take' && a.patient.length > 0 && b.patient.length > 0) {
    // A palace in a town, a part of the town and the town itself are taken apart.
    if (taken(a) !== taken(b)) return true;
    // A village, an airport or a citadel taken is not the town taken.
    if (isOnSpot(pair) && ofPlace(a) !== ofPlace(b)) return true;
  }
  if (doneToOthers.has(a.family) && (turned(a, b) || turned(b, a))) return true;
  if (a.family === 'whereabouts' && (a.value !== b.value || a.placeKey !== b.placeKey)) return true;
  return a.kind === 'happening' && !sharesMore(a, b);
}

/**
 * Do two mentions share what no other event of their country and day has: a spot, somebody with a name or a side, or a number? "A man is
 * killed" is told of many.
 */
function sharesMore(a: KnownMention, b: KnownMention): boolean {
  const isSpot = ({ place }: KnownMention): boolean => place !== null && !isArea(place);
  if (isSpot(a) || isSpot(b) || a.person !== null) return true;
  const known = ({ agent, patient }: KnownMention): Actor[] => [...agent, ...patient].filter((one) => !isAnybody(one));
  const others = known(b);
  if (known(a).some((one) => others.some((other) => together(one, other) === true))) return true;
  return a.quantity?.best != null && a.quantity.best === b.quantity?.best;
}

/** Words that fit anybody: neither a name nor a side is told. */
const isAnybody = ({ own, side, kind }: Actor): boolean => own.length === 0 && side === null && kind !== 'place';

/** A person is somewhere; control of one spot is told of that spot; what is told of an area alone says less. */
function ofPlaces(pair: Pair): number {
  const [a, b] = pair;
  if (a.person !== null) return areOnTwoSpots(a, b) ? -3 : 1;
  const spot = isOnSpot(pair);
  if (controlFamilies.includes(a.family)) return spot ? 2 : 0;
  return spot ? 0 : -0.5;
}

const areOnTwoSpots = (a: KnownMention, b: KnownMention): boolean =>
  a.place !== null && b.place !== null && a.placeKey !== b.placeKey && !isArea(a.place) && !isArea(b.place);

/** Ground taken by one side and by the other are two happenings, however alike the words. */
const ofAgents = ([a, b]: Pair): number =>
  agreement(a.agent, b.agent, 1.5, controlFamilies.includes(a.family) ? NEVER : -3, 0);

function ofSufferers(pair: Pair): number {
  const [a, b] = pair;
  const spot = isOnSpot(pair);
  // The place acted on is the block's own and says nothing more.
  const suffers = ({ patient }: KnownMention): Actor[] =>
    spot ? patient.filter(({ kind }) => kind !== 'place') : patient;
  return agreement(suffers(a), suffers(b), 1.5, -2, spot && controlFamilies.includes(a.family) ? 0 : -1.2);
}

/** Counts of one thing: the same one speaks for it, one three times as large against it. */
function ofCounts([a, b]: Pair): number {
  const [x, y] = [a.quantity?.best ?? null, b.quantity?.best ?? null];
  if (x === null || y === null || a.quantity?.of !== b.quantity?.of) return 0;
  const ratio = Math.max(x, y) / Math.max(1, Math.min(x, y));
  return ratio === 1 ? 1.5 : ratio > 3 ? -1 : 0;
}

/** Does each of two statements tell a figure that the other does not? */
function figuresDiffer(a: KnownMention, b: KnownMention): boolean {
  const [x, y] = [a.figures, b.figures];
  return x.some((figure) => !y.includes(figure)) && y.some((figure) => !x.includes(figure));
}

/** How much of its place a taking is of. */
function taken({ patient, place }: KnownMention): 'whole' | 'part' | 'thing' {
  if (place === null) return 'thing';
  if (patient.some(({ name }) => name === place.name)) return 'whole';
  return patient.some(({ partOf }) => partOf === place.name) ? 'part' : 'thing';
}

/** Does one mention's doer suffer in the other? */
const turned = (a: KnownMention, b: KnownMention): boolean =>
  a.agent.some((doer) => doer.kind !== 'place' && b.patient.some((one) => one.key === doer.key));

/** Is what was done done to the place itself, or a part of it? */
const ofPlace = ({ patient, place }: KnownMention): boolean =>
  patient.some(({ kind, name }) => kind === 'place' && place !== null && name.endsWith(place.name));

function agreement(a: readonly Actor[], b: readonly Actor[], same: number, different: number, unlike: number): number {
  if (a.length === 0 || b.length === 0) return 0;
  let unsure = false;
  for (const x of a) {
    for (const y of b) {
      const one = together(x, y);
      if (one === true) return same;
      if (one === null) unsure = true;
    }
  }
  return unsure ? unlike : different;
}

/** Days between two spans of days; 0 when they touch or when one of them is unknown. */
function daysApart(a: KnownMention, b: KnownMention): number {
  if (a.fromDay === null || b.fromDay === null) return 0;
  return Math.max(0, a.fromDay - b.toDay!, b.fromDay - a.toDay!);
}

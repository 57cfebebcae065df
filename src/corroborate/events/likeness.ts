import { overlap } from '../../mentions/parties/names.ts';
import { together } from '../../mentions/parties/sides.ts';
import { controlFamilies, doneToOthers, repeatedFamilies } from '../../record/event-families.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { isArea, isBroad } from '../../record/place-key.ts';
import { countsExclude, runsOn, tellOneCount } from './counts.ts';
import { WINDOW_DAYS } from './known-mention.ts';
import { areNamedApart, areOfOneNation, sharesMore } from './shared.ts';

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
  if (areTwo(pair) || (a.kind === 'happening' && areOfTheirOwn(pair, apart, words))) return NEVER;
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
  return false;
}

/** Share of words in common from which two mentions tell an event alike. */
const ALIKE = 0.35;

/** Is each of a day or a count of its own, or is there nothing but kind, day and country to tie them? */
function areOfTheirOwn(pair: Pair, apart: number, words: number): boolean {
  const [a, b] = pair;
  const isOneSpot = isSamePlace(a, b) && a.place !== null && !isBroad(a.place);
  return (
    countsExclude(a, b, (isOneSpot && apart === 0) || words >= ALIKE) ||
    isBefore(a, b) ||
    isBefore(b, a) ||
    (repeatedFamilies.has(a.family) && (areOfTwoDays(pair, apart) || (!a.background && isLong(a) && isLong(b)))) ||
    !sharesMore(a, b, apart, words)
  );
}

/** "On Monday" and "on Wednesday" are two, unless the same number says that a day is wrong. */
const areOfTwoDays = ([a, b]: Pair, apart: number): boolean =>
  apart > 0 && a.time.stated && b.time.stated && tellOneCount(a, b) !== 'same';

/** What an outlet itself says has not happened by a day does not deny that it happens later: "failed to agree", "agreed". */
const isBefore = (no: KnownMention, yes: KnownMention): boolean =>
  no.polarity === 'negative' &&
  yes.polarity === 'positive' &&
  no.speakers.length === 0 &&
  no.toDay !== null &&
  yes.fromDay !== null &&
  no.toDay < yes.fromDay;

/** A year of protests, of which two mentions are seldom the same. */
const isLong = ({ fromDay, toDay }: KnownMention): boolean =>
  fromDay !== null && toDay !== null && toDay - fromDay > LONG_DAYS;
const LONG_DAYS = 31;

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
  agreement(a.agent, b.agent, 1.5, controlFamilies.includes(a.family) ? NEVER : -3, 0, !isGround(a));

/** A place that changes hands: those who took it have many names. */
const isGround = ({ family, place }: KnownMention): boolean => controlFamilies.includes(family) && place !== null;

function ofSufferers(pair: Pair): number {
  const [a, b] = pair;
  const spot = isOnSpot(pair);
  // The place acted on is the block's own and says nothing more.
  const suffers = ({ patient }: KnownMention): Actor[] =>
    spot ? patient.filter(({ kind }) => kind !== 'place') : patient;
  // As many of one nation are the same, whatever they are called.
  const areAlike = areOfOneNation(a, b) && tellOneCount(a, b) === 'same';
  const unlike = areAlike || (spot && controlFamilies.includes(a.family)) ? 0 : -1.2;
  return agreement(suffers(a), suffers(b), 1.5, -2, unlike, !isGround(a));
}

/** Counts of one thing: the same one speaks for it, and one that ran on from the other. */
const ofCounts = ([a, b]: Pair): number => (tellOneCount(a, b) === 'same' ? 1.5 : runsOn(a, b) ? 1 : 0);

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

function agreement(
  a: readonly Actor[],
  b: readonly Actor[],
  same: number,
  different: number,
  unlike: number,
  byName: boolean,
): number {
  if (a.length === 0 || b.length === 0) return 0;
  let unsure = false;
  for (const x of a) {
    for (const y of b) {
      const one = together(x, y);
      if (one === true) return same;
      if (one === null && !(byName && areNamedApart(x, y))) unsure = true;
    }
  }
  return unsure ? unlike : different;
}

/** Days between two spans of days; 0 when they touch or when one of them is unknown. */
function daysApart(a: KnownMention, b: KnownMention): number {
  if (a.fromDay === null || b.fromDay === null) return 0;
  return Math.max(0, a.fromDay - b.toDay!, b.fromDay - a.toDay!);
}

import { together } from '../../mentions/parties/sides.ts';
import { repeatedFamilies } from '../../record/event-families.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { isArea, isBroad } from '../../record/place-key.ts';
import { runsOn, tellOneCount } from './counts.ts';

/** A number told twice from which on chance does not explain it: two are killed somewhere every day. */
const TELLING = 10;
/** Share of words in common from which two clauses are one sentence, where they have as many words as that at least. */
const SAME_WORDS = 0.8;
const ENOUGH_WORDS = 6;

/**
 * Do two mentions of one block share what no other event of their kind, country and day has? What happens once (a town falls) needs a spot,
 * somebody with a name or a side, or a number. Of what happens again and again (strikes, killings, arrests) a country's name, an armed group's
 * or a province says too little, and so does the town on another day.
 */
export function sharesMore(a: KnownMention, b: KnownMention, apart: number, words: number): boolean {
  if (a.person !== null) return true;
  const isSpot = ({ place }: KnownMention): boolean => place !== null && !isArea(place);
  const spot = isSpot(a) || isSpot(b);
  const parties = partiesInCommon(a, b);
  const count = tellOneCount(a, b);
  // A report tells one event over and over; two of a kind it tells apart by place, day, number or name.
  if (a.report === b.report || !repeatedFamilies.has(a.family)) return spot || parties.length > 0 || count === 'same';
  const isOneTown = spot && [a, b].every(({ place }) => place === null || !isBroad(place));
  if (isOneTown && (apart === 0 || count !== null || runsOn(a, b))) return true;
  const people = parties.filter(([one]) => one.kind !== 'place');
  if (count === 'same' && (people.length > 0 || areOfOneNation(a, b) || (a.quantity?.best ?? 0) >= TELLING))
    return true;
  if (runsOn(a, b) && (people.length > 0 || (a.running && b.running))) return true;
  return areTelling(people) || (apart === 0 && areDatedAlike(a, b, people)) || areOneSentence(a, b, words);
}

/** Is it one sentence told twice, with no figure of its own in either? */
const areOneSentence = (a: KnownMention, b: KnownMention, words: number): boolean =>
  words >= SAME_WORDS &&
  Math.min(a.terms.length, b.terms.length) >= ENOUGH_WORDS &&
  a.figures.every((figure) => b.figures.includes(figure)) &&
  b.figures.every((figure) => a.figures.includes(figure));

/** Parties whom both tell of: a name or a side, not words that fit anybody. */
function partiesInCommon(a: KnownMention, b: KnownMention): readonly (readonly [Actor, Actor])[] {
  const known = ({ agent, patient }: KnownMention): Actor[] => [...agent, ...patient].filter((one) => !isAnybody(one));
  const others = known(b);
  return known(a).flatMap((one) =>
    others.filter((other) => together(one, other) === true).map((other) => [one, other] as const),
  );
}

/** Words that fit anybody: neither a name nor a side is told. */
const isAnybody = ({ own, side, kind }: Actor): boolean => own.length === 0 && side === null && kind !== 'place';

/** One person by name, or two others with names of their own, are seldom in two such events. */
function areTelling(parties: readonly (readonly [Actor, Actor])[]): boolean {
  const named = parties.filter((pair) => pair.every(hasOwnName));
  return named.some(([one]) => one.kind === 'person') || new Set(named.map(([{ key }]) => key)).size > 1;
}

/** Is a name its own, and no country's? */
const hasOwnName = ({ own, kind }: Actor): boolean => kind !== 'place' && own.some(({ nation }) => nation === null);

/** "Two Swedish nationals", "two Swedish tourists". */
export const areOfOneNation = (a: KnownMention, b: KnownMention): boolean =>
  a.patient.some(({ nation }) => nation !== null && b.patient.some((one) => one.nation === nation));

/** Of one day that both state, and done to one side's people, whom nobody names: "anti-government demonstrators". */
const areDatedAlike = (a: KnownMention, b: KnownMention, parties: readonly (readonly [Actor, Actor])[]): boolean =>
  a.time.stated &&
  b.time.stated &&
  a.what === b.what &&
  parties.some(([one, other]) => one.own.length === 0 && a.patient.includes(one) && b.patient.includes(other));

/** Are two parties two by their names, whatever side they may be on? */
export function areNamedApart(a: Actor, b: Actor): boolean {
  const names = ({ own }: Actor): string[] => own.flatMap(({ word, nation }) => (nation === null ? [word] : []));
  const [x, y] = [names(a), names(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

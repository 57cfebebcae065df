import { isChange } from '../../corroborate/status/control-rules.ts';
import { sideOf } from '../../mentions/parties/camps.ts';
import { campIn, together } from '../../mentions/parties/sides.ts';
import type { Actor } from '../../record/event-mention.ts';
import { wholeOf } from '../../record/ground.ts';
import { DAY } from '../../record/plain.ts';
import { governs } from '../../record/side.ts';
import type { Item } from '../../record/view.ts';
import {
  areRivals,
  changedHands,
  FRESH_DAYS,
  type Holding,
  isPartly,
  join,
  start,
  strength,
  when,
} from './interval.ts';

/** Days for which a coming-in explains a withdrawal that is admitted afterwards. */
const CAME_IN_DAYS = 14;

/** Who came in and who left, in the order of time: what a change of hands is pieced together from. */
export interface Moves {
  came: Move[];
  left: Move[];
}

interface Move {
  who: Actor;
  item: Item;
}

/** One happening on its way through the fold: what stands so far, and the interval that is open. */
export interface Step {
  intervals: Holding[];
  moves: Moves;
  item: Item;
  open: Holding | null;
}

/** Taking is holding, from then on. */
export function takes(at: Step, agent: Actor | undefined): void {
  if (agent === undefined || !patientIsPlace(at.item)) return;
  const gone = rivalGone(at, agent);
  if (!isHeldBy(at.open, agent)) {
    begins(at, agent, 'control-taken', gone);
    return;
  }
  join(at.open, at.item);
  if (gone === undefined || at.open.rule !== 'control-left') return;
  at.open.stated = true;
  changedHands(at.intervals, gone.item, gone.who);
}

/** Reports say who holds it, or that it is contested. */
export function holds(at: Step, agent: Actor | undefined): void {
  const { intervals, item, open } = at;
  if (agent === undefined) {
    if (!contestedState(item)) return;
    if (open?.contested) join(open, item);
    else start(intervals, item, null, 'control-stated', null);
    return;
  }
  if (open !== null && !open.contested && item.inPassing && outdated(open, item, agent)) return;
  if (isHeldBy(open, agent)) join(open, item);
  else begins(at, agent, 'control-stated', rivalGone(at, agent));
}

/** A new holder; or a contest, where the words dispute it or where a claim alone stands against what others told. */
function begins(
  { intervals, moves, item, open }: Step,
  agent: Actor,
  rule: 'control-taken' | 'control-stated',
  gone: Move | undefined,
): void {
  const { happening } = item;
  const contested = happening.status === 'disputed' || happening.told[0]?.words === undefined || contestedState(item);
  const bold = isBold(item, open);
  const why = bold ? `${agent.name} claims it; ${open?.holder?.name ?? 'another'} held it` : null;
  start(intervals, item, contested || bold ? null : agent, rule, why);
  moves.came.push({ who: agent, item });
  if (gone) changedHands(intervals, gone.item, gone.who);
}

/** A claim alone does not unseat a holder of whom others told lately: the place is contested. */
const isBold = (item: Item, open: Holding | null): boolean =>
  item.happening.status === 'claimed' &&
  open !== null &&
  !open.contested &&
  open.extent !== 'part' &&
  strength[open.status] > strength.claimed &&
  when(item) - open.seen <= FRESH_DAYS * DAY;

/** Does this party, or an ally, hold it already, uncontested? */
const isHeldBy = (open: Holding | null, agent: Actor): open is Holding =>
  open !== null && !open.contested && open.who !== null && together(open.who, agent) === true;

/** Another than this party that left lately. */
const rivalGone = ({ moves: { left }, item }: Step, agent: Actor): Move | undefined =>
  left.findLast(({ who, item: went }) => together(who, agent) !== true && isRecent(went, item));

/** "Rebels drive the army out of X": who drives the other side out is there. */
export function drivesOut(at: Step, agent: Actor | undefined): void {
  const { intervals, moves, item, open } = at;
  const out = forceDrivenOut(item);
  if (out === null) return;
  if (agent === undefined) {
    // "The army was driven from X": by whom nobody says; the army holds it no longer.
    leaves(at, out);
    return;
  }
  if ((agent.side === null && agent.kind !== 'organisation') || together(agent, out) === true) return;
  if (isHeldBy(open, agent)) join(open, item);
  else start(intervals, item, agent, 'control-left', `${agent.name} drove out ${out.name}`, false);
  moves.came.push({ who: agent, item });
}

/** A side that left holds the place no longer; who came in before holds it then. */
export function leaves({ intervals, moves: { came, left }, item, open }: Step, leaver: Actor): void {
  if (isPartly(item) || item.patients.some(({ classes }) => classes.includes('goods'))) return;
  const { happening } = item;
  if (open && open.who !== null && together(open.who, leaver) === false) {
    if (!open.contested) changedHands(intervals, item, leaver);
    return;
  }
  left.push({ who: leaver, item });
  // Who was in the place after the leaver last came is there now.
  const own = came.findLastIndex(({ who }) => together(who, leaver) === true);
  const next = came
    .slice(own + 1)
    .findLast(({ who, item: entry }) => together(who, leaver) !== true && isRecent(entry, item));
  if (next) {
    const rival = areRivals(intervals, item, next.who, leaver);
    start(intervals, item, next.who, 'control-left', `${leaver.name} left after ${next.who.name} had come in`, false);
    const made = intervals.at(-1)!;
    if (!rival && made.status === 'confirmed') made.status = 'reported';
    made.happenings.push(next.item.happening.id);
    made.told.push(...next.item.happening.told.slice(0, 3));
    made.inPassing &&= next.item.inPassing;
  } else if (open) {
    open.to = happening.time.to ?? happening.time.from;
    open.reason = `${open.reason}; then ${leaver.name} left or lost it (${happening.status})`;
  }
}

/** Entering is not holding, unless the other side has just left. */
export function comesIn(at: Step, agent: Actor): void {
  const { intervals, moves, item, open } = at;
  // Aid workers and journalists contest nothing.
  if (agent.side === null && campIn(agent) === 'neutral') return;
  // An office stormed in X is an office: X itself, or a part of it, must be what they came into.
  if (item.patients.length > 0 && !patientIsPlace(item)) return;
  const gone = rivalGone(at, agent);
  if (open === null && gone === undefined && isHome(agent, item)) return;
  moves.came.push({ who: agent, item });
  if (open?.contested) {
    join(open, item);
    return;
  }
  if (open?.who && together(open.who, agent) === true) return;
  if (open === null && gone && item.family === 'enter') {
    start(intervals, item, agent, 'control-left', `${agent.name} came in after ${gone.who.name} had left`, false);
    const made = intervals.at(-1)!;
    made.happenings.push(gone.item.happening.id);
    made.told.push(...gone.item.happening.told.slice(0, 3));
    made.inPassing &&= gone.item.inPassing;
  } else start(intervals, item, null, 'control-contested', `${agent.name} came in: entering is not holding`);
}

const isRecent = (before: Item, now: Item): boolean => when(now) - when(before) <= CAME_IN_DAYS * DAY;

/** A state's own police and soldiers are in its towns anyway: their coming contests nothing that nobody else is said to hold. */
const isHome = ({ side }: Actor, { happening }: Item): boolean =>
  happening.place !== null && governs(side, happening.place.country);

/** Those driven out, where they are a side's forces and not people who flee. */
function forceDrivenOut({ happening: { place }, patients }: Item): Actor | null {
  const [out] = patients;
  if (out === undefined || out.kind === 'place' || out.kind === 'person') return null;
  const camp = campIn(out);
  const side = sideOf(camp, place?.country ?? null);
  // A body of a name of its own has no side by any word, and is a force none the less.
  return side === null && (out.kind !== 'organisation' || camp === 'neutral') ? null : { ...out, side, country: null };
}

const contestedState = ({ family, value }: Item): boolean => family === 'control' && value === 'contested';

/** Has another side just taken it, on somebody's word but its own? */
const outdated = (open: Holding, item: Item, agent: Actor): boolean =>
  open.who !== null &&
  together(open.who, agent) !== true &&
  isChange(open.rule) &&
  strength[open.status] >= strength.reported &&
  when(item) - open.seen <= FRESH_DAYS * DAY;

/** Taking a palace in Damascus is not taking Damascus: the place itself, or a part of it, must be what was taken. */
const patientIsPlace = ({ patients, happening: { place } }: Item): boolean =>
  place !== null && patients.some((one) => wholeOf(one) === place.name);

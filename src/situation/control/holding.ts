import { isChange } from '../../corroborate/status/rules.ts';
import { sideOf } from '../../mentions/parties/camps.ts';
import { against, campIn, sameSide, together } from '../../mentions/parties/sides.ts';
import { comingFamilies, drivingFamilies, leavingFamilies, takingFamilies } from '../../record/event-families.ts';
import type { Actor } from '../../record/event-mention.ts';
import { wholeOf } from '../../record/ground.ts';
import type { Citation, ControlInterval, Status } from '../../record/happening.ts';
import { controlId } from '../../record/ids.ts';
import { isArea } from '../../record/place-key.ts';
import { DAY } from '../../record/plain.ts';
import { governs } from '../../record/side.ts';
import type { HeldInterval, Item } from '../../record/view.ts';

/** Days for which a coming-in explains a withdrawal that is admitted afterwards. */
const CAME_IN_DAYS = 14;
/** Days after which an old report of a holder no longer stands against another side's claim. */
const FRESH_DAYS = 14;
/** Before any day that a Date can hold (ms). */
const UNDATED = -8.64e15;
const strength: Record<Status, number> = {
  confirmed: 3,
  reported: 2,
  claimed: 1,
  disputed: 0.5,
  unknown: 0,
  denied: 0,
  retracted: 0,
  superseded: 0,
};
/** An interval with the parties behind it, while the fold runs. */
interface Holding extends Omit<HeldInterval, 'origins'> {
  /** When it was told last, in the world's time (ms). */
  seen: number;
  /** Roots of independent origins behind it. */
  roots: Set<string>;
  /** Does its reason say that one origin tells it? */
  alone: boolean;
}

/**
 * Who held one place when, from the happenings there in the order of the world's time. Taking is holding, with the status of the taking;
 * entering and storming contest; surrounding and advancing change nothing; a side that left or lost the place holds it no longer, and who
 * came in before holds it then (implied). What is denied or retracted changes nothing.
 */
export function controlOfPlace(items: readonly Item[]): HeldInterval[] {
  const told = items.filter(
    ({ happening }) => happening.place !== null && !isArea(happening.place) && !happening.background,
  );
  if (told.length === 0) return [];
  const sorted = [...told].sort(
    (a, b) => when(a) - when(b) || order(a) - order(b) || (a.happening.id < b.happening.id ? -1 : 1),
  );
  const intervals: Holding[] = [];
  const moves: Moves = { came: [], left: [] };
  for (const item of sorted) step(intervals, moves, item);
  const lastReported =
    told
      .map(({ happening }) => latestOf(happening.told))
      .filter((at) => at !== null)
      .sort()
      .at(-1) ?? null;
  return intervals.map(({ roots, seen: _seen, alone: _alone, ...interval }) => ({
    ...interval,
    origins: roots.size,
    lastReported,
  }));
}

/** Who came in and who left, in the order of time: what a change of hands is pieced together from. */
interface Moves {
  came: Move[];
  left: Move[];
}
interface Move {
  who: Actor;
  item: Item;
}

/** One happening on its way through the fold: what stands so far, and the interval that is open. */
interface Step {
  intervals: Holding[];
  moves: Moves;
  item: Item;
  open: Holding | null;
}

/** Takes up the next happening of the place. */
function step(intervals: Holding[], moves: Moves, item: Item): void {
  if (strength[item.happening.status] === 0) return;
  const { family } = item;
  const current = intervals.at(-1);
  const at: Step = { intervals, moves, item, open: current?.to === null ? current : null };
  const [agent] = item.agents;
  if (takingFamilies.has(family)) takes(at, agent);
  else if (family === 'control') holds(at, agent);
  else if (comingFamilies.has(family)) {
    if (agent !== undefined) comesIn(at, agent);
  } else if (leavingFamilies.has(family)) {
    if (agent !== undefined) leaves(at, agent);
  } else if (drivingFamilies.has(family)) drivesOut(at, agent);
}

/** Taking is holding, from then on. */
function takes(at: Step, agent: Actor | undefined): void {
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
function holds(at: Step, agent: Actor | undefined): void {
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
function drivesOut(at: Step, agent: Actor | undefined): void {
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
function leaves({ intervals, moves: { came, left }, item, open }: Step, leaver: Actor): void {
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
function comesIn(at: Step, agent: Actor): void {
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

/** Of a part only: who left it, or was driven from it, may hold the rest. */
const isPartly = ({ patients }: Item): boolean => patients.some(({ partOf }) => partOf !== undefined);

/** Those driven out, where they are a side's forces and not people who flee. */
function forceDrivenOut({ happening: { place }, patients }: Item): Actor | null {
  const [out] = patients;
  if (out === undefined || out.kind === 'place' || out.kind === 'person') return null;
  const camp = campIn(out);
  const side = sideOf(camp, place?.country ?? null);
  // A body of a name of its own has no side by any word, and is a force none the less.
  return side === null && (out.kind !== 'organisation' || camp === 'neutral') ? null : { ...out, side, country: null };
}

function start(
  intervals: Holding[],
  item: Item,
  who: Actor | null,
  rule: string,
  why: string | null,
  stated = true,
): void {
  const { happening } = item;
  const open = intervals.at(-1);
  const from = happening.time.from ?? happening.time.to;
  if (open && open.to === null) open.to = from;
  intervals.push({
    id: controlId(happening.id),
    place: happening.place!,
    holder: who === null ? null : { name: who.name, side: who.side },
    extent: who === null ? 'unknown' : extentOf(item),
    from,
    to: null,
    contested: who === null,
    stated,
    status: happening.status,
    reason: [why, happening.reason].filter((part) => part !== null).join('; '),
    rule: who === null ? 'control-contested' : rule,
    lastReported: null,
    happenings: [happening.id],
    told: [...happening.told],
    who,
    inPassing: item.inPassing,
    seen: when(item),
    roots: new Set(rootsOf(item)),
    alone: why === null && isOneOrigin(item),
  });
}

/**
 * Is whose leaving is told the holder's rival? Who fights the same state, the state of the place itself, or who held the place before. Anybody
 * else may be an ally or a passer, whose going says nothing of who holds it.
 */
function areRivals(intervals: readonly Holding[], { happening }: Item, holder: Actor, leaver: Actor): boolean {
  const foe = against(holder.side);
  if (foe !== null && leaver.side !== null && sameSide(foe, leaver.side)) return true;
  const country = happening.place?.country ?? null;
  if (governs(leaver.side, country)) return true;
  return intervals.some(({ who }) => who !== null && together(who, leaver) === true && together(who, holder) !== true);
}

/**
 * One side took the place and its rival left it. What each of the two tells alone may be weak; together they confirm when the leaving is
 * admitted, or when independent origins stand behind them. An ally's leaving confirms nothing.
 */
function changedHands(intervals: readonly Holding[], leaving: Item, who: Actor): void {
  const open = intervals.at(-1);
  const { happening } = leaving;
  if (open === undefined || open.contested || open.holder === null || open.who === null) return;
  if (!areRivals(intervals, leaving, open.who, who)) return;
  const sure = happening.status === 'confirmed' || strength[open.status] === 3;
  open.roots = new Set([...open.roots, ...rootsOf(leaving)]);
  if (!open.happenings.includes(happening.id)) {
    open.happenings.push(happening.id);
    open.told.push(...happening.told);
    open.inPassing &&= leaving.inPassing;
  }
  if (!sure && (open.roots.size < 2 || strength[happening.status] < strength.reported)) return;
  const admitted = happening.rule === 'admission';
  open.status = 'confirmed';
  open.rule = 'control-changed-hands';
  open.alone = false;
  open.reason = `${open.holder.name} took it and ${who.name} left it: ${admitted ? `${who.name} admits it` : `told by ${[...open.roots].slice(0, 3).join(', ')}`}`;
}

const rootsOf = ({ happening }: Item): string[] =>
  happening.origins.filter(({ part }) => part === 'independent').map(({ root }) => root);

const isOneOrigin = ({ happening }: Item): boolean => happening.rule === 'one-origin';

/** More reports of the same holding: the strongest of them gives the status. */
function join(open: Holding, item: Item): void {
  const { happening } = item;
  open.happenings.push(happening.id);
  open.told.push(...happening.told);
  open.inPassing &&= item.inPassing;
  open.seen = Math.max(open.seen, when(item));
  open.roots = new Set([...open.roots, ...rootsOf(item)]);
  if (happening.status === open.status && open.roots.size > 1 && open.alone) {
    open.alone = false;
    open.reason = `told by ${[...open.roots].join(', ')}, each of one happening`;
  }
  if (strength[happening.status] <= strength[open.status]) return;
  open.status = happening.status;
  open.reason = happening.reason;
  open.alone = isOneOrigin(item);
  if (open.extent !== 'full') open.extent = extentOf(item);
}

function extentOf(item: Item): ControlInterval['extent'] {
  if (isPartly(item)) return 'part';
  const { family, value } = item;
  return family === 'control' && value === 'part' ? 'part' : 'full';
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

/** The end of the interval in which it happened; what nobody dates comes before all that is dated, and never counts as today. */
const when = ({ to, from }: Item): number => to ?? from ?? UNDATED;

/** On one day: coming in, then leaving, then taking, then what reports say of who holds. */
const order = ({ family }: Item): number => {
  if (family === 'control') return 4;
  if (takingFamilies.has(family) || drivingFamilies.has(family)) return 3;
  return leavingFamilies.has(family) ? 2 : comingFamilies.has(family) ? 1 : 0;
};

export function latestOf(told: readonly Citation[]): string | null {
  let latest: string | null = null;
  for (const { published } of told)
    if (published !== null && (latest === null || published > latest)) latest = published;
  return latest;
}

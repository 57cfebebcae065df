import { against, sameSide, together } from '../../mentions/parties/sides.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { ControlInterval, Status } from '../../record/happening.ts';
import { controlId } from '../../record/ids.ts';
import { isOpenDay } from '../../record/plain.ts';
import { governs } from '../../record/side.ts';
import type { HeldInterval, Item } from '../../record/view.ts';

/** Days after which an old report of a holder no longer stands against another side's claim. */
export const FRESH_DAYS = 14;

/** Before any day that a Date can hold (ms). */
const UNDATED = -8.64e15;

/** How much a status lets a holding stand against another; what has none changes nothing. */
export const strength: Record<Status, number> = {
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
export interface Holding extends Omit<HeldInterval, 'origins'> {
  /** When it was told last, in the world's time (ms). */
  seen: number;
  /** Roots of independent origins behind it. */
  roots: Set<string>;
  /** Does its reason say that one origin tells it? */
  alone: boolean;
}

/** Of a part only: who left it, or was driven from it, may hold the rest. */
export const isPartly = ({ patients }: Item): boolean => patients.some(({ partOf }) => partOf !== undefined);

/** Begins an interval with a happening, and ends the one that is open; with no holder (`who` null) the place is contested. */
export function start(
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
    ...(isOpenDay(happening.time) ? { beganBy: true } : {}),
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
export function areRivals(intervals: readonly Holding[], { happening }: Item, holder: Actor, leaver: Actor): boolean {
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
export function changedHands(intervals: readonly Holding[], leaving: Item, who: Actor): void {
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
export function join(open: Holding, item: Item): void {
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

/** The end of the interval in which it happened; what nobody dates comes before all that is dated, and never counts as today. */
export const when = ({ to, from }: Item): number => to ?? from ?? UNDATED;

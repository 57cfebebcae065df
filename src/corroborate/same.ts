import { overlap } from '../mentions/parties/names.ts';
import { together } from '../mentions/parties/sides.ts';
import { controlFamilies, doneToOthers } from '../record/event-families.ts';
import type { Actor } from '../record/event-mention.ts';
import type { KnownMention } from '../record/known-mention.ts';
import { isArea } from '../record/place-key.ts';
import { type Judged, nothingJudged } from './judged.ts';
import { WINDOW_DAYS } from './known-mention.ts';

/** Points from which two tellings are the same happening; the points below were set on ECB+ dev and on our own cases. */
export const SAME = 2;
/** Tellings of a happening that a new one is compared with, in canonical order: bounds the work in a busy cell. */
const COMPARED = 8;
/** A span of days wider than this says too little about when: the telling may attach, not lead. */
const WIDE_DAYS = 4;

/** Number of the 72-hour cell; tellings without any day share the cell -1. */
export const cellOf = (telling: KnownMention): number =>
  telling.windowDay === null ? -1 : Math.floor(telling.windowDay / WINDOW_DAYS);

/** Tellings of one happening; the first leads: it opened the happening. */
export type Cluster = KnownMention[];

const isWide = ({ fromDay, toDay }: KnownMention): boolean => fromDay === null || toDay! - fromDay > WIDE_DAYS;

/** The order in which tellings of a cell are taken up; it knows nothing of arrival. */
function canonicalOrder(a: KnownMention, b: KnownMention): number {
  return (
    Number(isWide(a)) - Number(isWide(b)) ||
    (a.fromDay ?? 0) - (b.fromDay ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/**
 * Groups the tellings of one cell of a block. `open` are the happenings led in the cell before, with their tellings of that cell;
 * gives the leader's id for each telling. The same tellings give the same grouping, whatever order they come in. What a person has split
 * stays apart.
 */
export function assign(
  open: readonly Cluster[],
  members: readonly KnownMention[],
  judged: Judged = nothingJudged,
): Map<string, string> {
  const clusters: Cluster[] = open.map((cluster) => [...cluster]);
  const leaders = new Map<string, string>();
  // Statements are compared by their words alone: only those that share enough of them are looked at.
  const alike = members.length > 0 && members[0].kind === 'statement' ? alikeIn(clusters) : null;
  for (const one of [...members].sort(canonicalOrder)) {
    let best: Cluster | null = null;
    let bestPoints = SAME;
    let able = 0;
    const split = judged.splitOf(one);
    if (split !== null) {
      // Those that a person took out of a happening are one, by themselves.
      const own = clusters.find((cluster) => cluster.some((other) => judged.splitOf(other) === split)) ?? [];
      if (own.length === 0) clusters.push(own);
      own.push(one);
      leaders.set(one.id, own[0].id);
      alike?.add(own);
      continue;
    }
    for (const cluster of alike?.of(one) ?? clusters) {
      const points = pointsOf(cluster, one);
      if (points < SAME || (!judged.none && cluster.some((other) => judged.apart(one, other)))) continue;
      able++;
      if (best === null || points > bestPoints) {
        best = cluster;
        bestPoints = points;
      }
    }
    // What does not say when may attach to the only happening that fits; it never chooses between two.
    if (best === null || (able > 1 && isWide(one))) {
      best = [one];
      clusters.push(best);
    } else best.push(one);
    leaders.set(one.id, best[0].id);
    alike?.add(best);
  }
  return leaders;
}

/** Finds, in their order, the clusters with a telling that can share half of a statement's words (Jaccard), by the words themselves. */
function alikeIn(clusters: Cluster[]) {
  const numbers = new Map<Cluster, number>();
  const holding = new Map<string, Set<number>>();
  const index = (cluster: Cluster, { terms }: KnownMention): void => {
    const number = numbers.get(cluster) ?? numbers.size;
    numbers.set(cluster, number);
    for (const word of terms) {
      const among = holding.get(word);
      if (among === undefined) holding.set(word, new Set([number]));
      else among.add(number);
    }
  };
  for (const cluster of clusters) for (const one of cluster.slice(0, COMPARED)) index(cluster, one);
  return {
    /** Takes up the last telling of a cluster. */
    add(cluster: Cluster): void {
      if (cluster.length <= COMPARED) index(cluster, cluster.at(-1)!);
    },
    of({ terms }: KnownMention): Cluster[] {
      // A Jaccard of one half needs half of the words: of any half and one more, one is shared; the rarest point to fewest clusters.
      const rarest = terms
        .map((word) => holding.get(word))
        .sort((a, b) => (a?.size ?? 0) - (b?.size ?? 0))
        .slice(0, Math.floor(terms.length / 2) + 1);
      const found = new Set<number>();
      for (const among of rarest) for (const number of among ?? []) found.add(number);
      return [...found].sort((a, b) => a - b).map((number) => clusters[number]);
    },
  };
}

function pointsOf(cluster: Cluster, one: KnownMention): number {
  let most = -9;
  for (let i = 0; i < cluster.length && i < COMPARED; i++) {
    const points = likeness(cluster[i], one);
    if (points > most) most = points;
  }
  return most;
}

/** How much two tellings of one block speak for the same happening; 2 and more means the same. */
export function likeness(a: KnownMention, b: KnownMention): number {
  const words = overlap(a.terms, b.terms);
  // "Killed eight" and "killed six" are two statements, however alike the rest.
  if (a.kind === 'statement') return words >= 0.5 && !figuresDiffer(a, b) ? SAME + words : 0;
  const apart = daysApart(a, b);
  if (apart > WINDOW_DAYS - 1) return -9;
  if (a.kind === 'footage')
    return (a.placeKey !== null && a.placeKey === b.placeKey && a.what === b.what ? 1.5 : 0) + 4 * words;
  if (exclude(a, b)) return -9;
  let points = apart === 0 ? 0.5 : apart === 1 ? 0 : -0.75;
  const spot = a.place !== null && b.place !== null && !isArea(a.place);
  if (a.person !== null)
    points +=
      a.placeKey !== null && b.placeKey !== null && a.placeKey !== b.placeKey && !isArea(a.place!) && !isArea(b.place!)
        ? -3
        : 1;
  else if (controlFamilies.includes(a.family)) points += spot ? 2 : 0;
  else if (!spot) points -= 0.5;
  // Ground taken by one side and by the other are two happenings, however alike the words.
  points += agreement(a.agent, b.agent, 1.5, controlFamilies.includes(a.family) ? -9 : -3, 0);
  // A village, an airport or a citadel taken is not the town taken.
  if (spot && a.family === 'take' && a.patient.length > 0 && b.patient.length > 0 && ofPlace(a) !== ofPlace(b))
    return -9;
  // The place acted on is the block's own and says nothing more.
  const suffers = ({ patient }: KnownMention): Actor[] =>
    spot ? patient.filter(({ kind }) => kind !== 'place') : patient;
  points += agreement(suffers(a), suffers(b), 1.5, -2, spot && controlFamilies.includes(a.family) ? 0 : -1.2);
  if (a.lemma === b.lemma && a.lemma !== '') points += 0.5;
  if (a.quantity?.best != null && b.quantity?.best != null && a.quantity.of === b.quantity.of) {
    const ratio = Math.max(a.quantity.best, b.quantity.best) / Math.max(1, Math.min(a.quantity.best, b.quantity.best));
    points += ratio === 1 ? 1.5 : ratio > 3 ? -1 : 0;
  }
  return points + 4 * words;
}

/** Are they two happenings, whatever their words have in common? */
function exclude(a: KnownMention, b: KnownMention): boolean {
  // A palace in a town, a part of the town and the town itself are taken apart.
  if (a.family === 'take' && a.patient.length > 0 && b.patient.length > 0 && taken(a) !== taken(b)) return true;
  if (doneToOthers.has(a.family) && (turned(a, b) || turned(b, a))) return true;
  if (a.family === 'whereabouts' && (a.value !== b.value || a.placeKey !== b.placeKey)) return true;
  return a.kind === 'happening' && !sharesMore(a, b);
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

/** Does one telling's doer suffer in the other? */
const turned = (a: KnownMention, b: KnownMention): boolean =>
  a.agent.some((doer) => doer.kind !== 'place' && b.patient.some((one) => one.key === doer.key));

/** Is what was done done to the place itself, or a part of it? */
const ofPlace = ({ patient, place }: KnownMention): boolean =>
  patient.some(({ kind, name }) => kind === 'place' && place !== null && name.endsWith(place.name));

/**
 * Do two tellings share what no other event of their country and day has: a spot, somebody with a name or a side, or a number? "A man is
 * killed" is told of many.
 */
function sharesMore(a: KnownMention, b: KnownMention): boolean {
  const isSpot = ({ place }: KnownMention): boolean => place !== null && !isArea(place);
  if (isSpot(a) || isSpot(b) || a.person !== null) return true;
  const [x, y] = [a, b].map(({ agent, patient }) => [...agent, ...patient].filter((one) => !isAnybody(one)));
  if (x.some((one) => y.some((other) => together(one, other) === true))) return true;
  return a.quantity?.best != null && a.quantity.best === b.quantity?.best;
}

/** Words that fit anybody: neither a name nor a side is told. */
const isAnybody = ({ own, side, kind }: Actor): boolean => own.length === 0 && side === null && kind !== 'place';

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

import type { KnownMention } from '../../record/known-mention.ts';
import { type JudgementView, noJudgements } from '../status/judgement-view.ts';
import { WINDOW_DAYS } from './known-mention.ts';
import { likeness, SAME } from './likeness.ts';

/** Tellings of a happening that a new one is compared with, in canonical order: bounds the work in a busy window. */
const COMPARED = 8;
/** A span of days wider than this says too little about when: the mention may attach, not lead. */
const WIDE_DAYS = 4;

/** Number of the 72-hour window; mentions without any day share the window -1. */
export const windowOf = (mention: KnownMention): number =>
  mention.windowDay === null ? -1 : Math.floor(mention.windowDay / WINDOW_DAYS);

/** Tellings of one happening; the first leads: it opened the happening. */
export type Cluster = KnownMention[];

const isWide = ({ fromDay, toDay }: KnownMention): boolean => fromDay === null || toDay! - fromDay > WIDE_DAYS;

/**
 * The order in which mentions of a window are taken up; it knows nothing of arrival. What a report with a correction tells anew comes after
 * its note: the note ties it to what it puts right.
 */
function canonicalOrder(a: KnownMention, b: KnownMention, noted: ReadonlySet<string>): number {
  const late = ({ corrects, report }: KnownMention): number => (corrects !== null ? 1 : noted.has(report) ? 2 : 0);
  return (
    Number(isWide(a)) - Number(isWide(b)) ||
    late(a) - late(b) ||
    (a.fromDay ?? 0) - (b.fromDay ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/**
 * Groups the mentions of one window of a block. `open` are the happenings led in the window before, with their mentions of that window;
 * gives the leader's id for each mention. The same mentions give the same grouping, whatever order they come in. What a person has split
 * stays apart.
 */
export function assign(
  open: readonly Cluster[],
  members: readonly KnownMention[],
  judged: JudgementView = noJudgements,
): Map<string, string> {
  const clusters: Cluster[] = open.map((cluster) => [...cluster]);
  const leaders = new Map<string, string>();
  // Statements are compared by their words alone: only those that share enough of them are looked at.
  const alike = members.length > 0 && members[0]!.kind === 'statement' ? alikeIn(clusters) : null;
  const noted = new Set(members.flatMap(({ corrects, report }) => (corrects === null ? [] : [report])));
  for (const one of [...members].sort((a, b) => canonicalOrder(a, b, noted))) {
    let best: Cluster | null = null;
    let bestPoints = SAME;
    let able = 0;
    const split = judged.splitOf(one);
    if (split !== null) {
      // Those that a person took out of a happening are one, by themselves.
      const own = clusters.find((cluster) => cluster.some((other) => judged.splitOf(other) === split)) ?? [];
      if (own.length === 0) clusters.push(own);
      own.push(one);
      leaders.set(one.id, own[0]!.id);
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
    leaders.set(one.id, best[0]!.id);
    alike?.add(best);
  }
  return leaders;
}

/** Finds, in their order, the clusters with a mention that can share half of a statement's words (Jaccard), by the words themselves. */
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
    /** Takes up the last mention of a cluster. */
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
      return [...found].sort((a, b) => a - b).map((number) => clusters[number]!);
    },
  };
}

function pointsOf(cluster: Cluster, one: KnownMention): number {
  let most = -9;
  for (let i = 0; i < cluster.length && i < COMPARED; i++) {
    const points = likeness(cluster[i]!, one);
    if (points > most) most = points;
  }
  return most;
}

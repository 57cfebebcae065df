import { type GlobalId, type HappeningId, happeningId, isReply } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Sources } from './knowledge.ts';

/** By publication, then id: the earliest gives the happening its id. */
export function byPublication(
  cluster: readonly KnownMention[],
  sources: Sources,
): (a: KnownMention, b: KnownMention) => number {
  const published = new Map(cluster.map(({ report }) => [report, sources(report).published ?? '9999']));
  return (a, b) => {
    const x = published.get(a.report)!;
    const y = published.get(b.report)!;
    if (x !== y) return x < y ? -1 : 1;
    return Number(isReply(a.id)) - Number(isReply(b.id)) || (a.id < b.id ? -1 : 1);
  };
}

/** The id of a happening whose first mention this is; a statement, a state and footage keep their own. */
export const idOf = (mention: KnownMention): HappeningId | GlobalId =>
  mention.kind === 'statement' || mention.kind === 'footage' || mention.kind === 'state'
    ? mention.id
    : happeningId(mention.id);

/** Ids it had while earlier-published members were not known yet, oldest first. */
export function formerIds(
  members: readonly KnownMention[],
  order: (a: KnownMention, b: KnownMention) => number,
): string[] {
  const former: string[] = [];
  let first: KnownMention | null = null;
  for (const one of [...members].sort((a, b) => a.known - b.known || order(a, b))) {
    if (first !== null && order(one, first) >= 0) continue;
    if (first !== null && first.known < one.known) former.push(idOf(first));
    first = one;
  }
  return former;
}

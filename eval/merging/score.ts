import type { Span } from '../../src/record/span.ts';
import { conll } from '../clusters.ts';
import type { GoldText } from './gold.ts';

/** A mention put into a group: a gold one, or one that was found. */
export interface Placed extends Span {
  group: string;
}

/**
 * CoNLL F1 over the whole set at once: groups reach across texts and those of one mention count. `placed` holds each text's mentions, in the
 * order of the texts; a gold mention and a placed one are the same where they overlap, the closest first, one to one.
 */
export function scoreGroups(texts: readonly GoldText[], placed: readonly (readonly Placed[])[]): number {
  const gold = new Map<string, number[]>();
  const ours = new Map<string, number[]>();
  const put = (into: Map<string, number[]>, key: string, mention: number): void => {
    const cluster = into.get(key);
    if (cluster === undefined) into.set(key, [mention]);
    else cluster.push(mention);
  };
  let next = 0;
  texts.forEach(({ mentions }, t) => {
    const numbers = mentions.map(() => next++);
    mentions.forEach(({ event }, i) => {
      put(gold, event, numbers[i]!);
    });
    const paired = pair(mentions, placed[t]!);
    placed[t]!.forEach(({ group }, i) => {
      put(ours, group, paired[i] === null ? next++ : numbers[paired[i]!]!);
    });
  });
  return conll([{ gold: [...gold.values()], ours: [...ours.values()] }]).conll;
}

/** For each found mention the gold one it is, or null: the largest share of common characters first. */
function pair(gold: readonly Span[], found: readonly Span[]): (number | null)[] {
  const candidates = gold.flatMap((mention, g) =>
    found.flatMap((span, f) => {
      const both = Math.min(mention.end, span.end) - Math.max(mention.start, span.start);
      const either = Math.max(mention.end, span.end) - Math.min(mention.start, span.start);
      return both > 0 ? [{ g, f, share: both / either }] : [];
    }),
  );
  candidates.sort((a, b) => b.share - a.share || a.g - b.g || a.f - b.f);
  const paired: (number | null)[] = found.map(() => null);
  const used = new Set<number>();
  for (const { g, f } of candidates) {
    if (paired[f] !== null || used.has(g)) continue;
    paired[f] = g;
    used.add(g);
  }
  return paired;
}

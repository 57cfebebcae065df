import { isAlone } from '../../corroborate/events/known-mention.ts';
import { likeness, SAME } from '../../corroborate/events/likeness.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { DAY } from '../../record/plain.ts';
import type { Item, View } from '../../record/view.ts';
import type { Doubted } from './doubts.ts';
import { settling } from './suggested-command.ts';

/** Points below the threshold of one happening from which a pair is worth a look. */
const NEAR = 0.75;
/** Tellings of each of the two that are compared. */
const COMPARED = 6;
/** Days that the two may lie apart. */
const DAYS = 3;

/** Pairs of happenings that just miss being one, in one place and kind: the same points as the grouping gives. */
export function nearDoubts(view: View, items: readonly Item[], known: number | null): Doubted[] {
  const apart = new Set(
    view
      .judgements({ known })
      .filter(({ act, undoneBy }) => act.do === 'apart' && undoneBy === null)
      .flatMap(({ about }) => about.flatMap((one) => about.map((other) => `${one.lead} ${other.lead}`))),
  );
  const mentions = new Map<Item, readonly KnownMention[]>();
  const of = (item: Item): readonly KnownMention[] => {
    const have = mentions.get(item) ?? view.mentions(item.happening.id, known).slice(0, COMPARED);
    mentions.set(item, have);
    return have;
  };
  const found: Doubted[] = [];
  const blocks = Map.groupBy(
    items.filter(({ kind, place }) => kind === 'happening' && place !== null),
    ({ family, place }) => `${family} ${place}`,
  );
  for (const block of blocks.values()) {
    for (const [i, one] of block.entries()) {
      for (const other of block.slice(i + 1)) {
        if (!sameDays(one, other)) continue;
        const points = Math.max(...of(one).flatMap((a) => of(other).map((b) => likeness(a, b))));
        // From the threshold on something else keeps them apart: a person, or an older one that fitted better; or it was accepted, and
        // stands by itself.
        const accepted = [...of(one), ...of(other)].some(isAlone);
        if (points < SAME - NEAR || (points >= SAME && !accepted)) continue;
        if (of(one).some((a) => of(other).some((b) => apart.has(`${a.id} ${b.id}`)))) continue;
        found.push(pair(one, other, points));
      }
    }
  }
  return found;
}

function pair(one: Item, other: Item, points: number): Doubted {
  const happenings = [one.happening.id, other.happening.id];
  return {
    item: one.weight >= other.weight ? one : other,
    id: one.happening.id,
    text: `${one.happening.line} ≈ ${other.happening.line}`,
    doubt: 'near-merge',
    why:
      points >= SAME
        ? 'the two are alike as one happening is, and one of them was accepted: what is accepted stands by itself until somebody merges it'
        : `the two just miss being one happening: ${points.toFixed(2)} points of the ${SAME} that it takes`,
    degree: 0.3 + 0.4 * Math.min(1, 1 - (SAME - points) / NEAR),
    settle: [
      settling('They are one', { do: 'merge', happenings }),
      settling('They are different', { do: 'apart', happenings }),
    ],
  };
}

const sameDays = (a: Item, b: Item): boolean =>
  Math.abs((a.to ?? a.from ?? a.last) - (b.to ?? b.from ?? b.last)) <= DAYS * DAY;

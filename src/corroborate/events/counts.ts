import type { KnownMention } from '../../record/known-mention.ts';

type Quantity = NonNullable<KnownMention['quantity']>;
type Counted = KnownMention & { quantity: Quantity };

/** How much a count told about may be off: "about 100" and "some 120" may be one. */
const ABOUT = 1.25;
/** How far a later count of one event runs ahead of the first: tolls double while the dead are counted, and do not halve. */
const GROWS = 2;
const RUNS = 4;
const SHRINKS = 1.5;

/** "At least 18" is said of 40, not of 950. */
const AT_LEAST = 3;

/** Least and most that a count lets be: "at least 12" runs on above, "up to 12" from none. */
function rangeOf({ low, best, high }: Quantity): readonly [number, number] {
  if (low !== null && high !== null) return [low, high];
  if (low !== null) return [low, AT_LEAST * low];
  if (high !== null) return [best ?? 0, high];
  return best === null ? [0, Number.POSITIVE_INFINITY] : [best / ABOUT, best * ABOUT];
}

/** The number told. */
const told = ({ low, best, high }: Quantity): number => best ?? low ?? high ?? 0;

const isCounted = (one: KnownMention): one is Counted => one.quantity !== null;

/** The counts of two mentions, where both count the same thing; null where they do not. */
function bothCount(a: KnownMention, b: KnownMention): readonly [Counted, Counted] | null {
  return isCounted(a) && isCounted(b) && a.quantity.of === b.quantity.of ? [a, b] : null;
}

const ratioOf = (x: number, y: number): number => Math.max(x, y) / Math.max(1, Math.min(x, y));

/** Do two mentions tell one number of one thing, or numbers that differ by no more than counting does? */
export function tellOneCount(a: KnownMention, b: KnownMention): 'same' | 'near' | null {
  const both = bothCount(a, b);
  if (both === null) return null;
  const [x, y] = both.map(({ quantity }) => quantity.best) as [number | null, number | null];
  if (x === null || y === null) return null;
  if (x === y) return 'same';
  return ratioOf(x, y) <= ABOUT ? 'near' : null;
}

/** Does the later of two tell a count that ran on from the earlier's: "the death toll rose to 45"? */
export function runsOn(a: KnownMention, b: KnownMention): boolean {
  const both = bothCount(a, b);
  if (both === null) return false;
  const [first, next] = inOrder(both);
  const [x, y] = [told(first.quantity), told(next.quantity)];
  return next.running && y >= x && ratioOf(x, y) <= RUNS;
}

const inOrder = ([a, b]: readonly [Counted, Counted]): readonly [Counted, Counted] =>
  a.known <= b.known ? [a, b] : [b, a];

/**
 * Do the counts of two mentions exclude one another, so that they are two events: neither may be true of the other, and they are no count of
 * one event that runs on? `close` where place and day are the same, or the words are: counts of one event differ there while it is counted.
 */
export function countsExclude(a: KnownMention, b: KnownMention, close: boolean): boolean {
  const both = bothCount(a, b);
  // A note that puts a number right tells of the event whose number was wrong.
  if (both === null || a.corrects !== null || b.corrects !== null) return false;
  const [x, y] = both.map(({ quantity }) => rangeOf(quantity)) as [
    readonly [number, number],
    readonly [number, number],
  ];
  if (x[0] <= y[1] && y[0] <= x[1]) return false;
  if (runsOn(a, b)) return false;
  if (!close) return true;
  const [first, next] = inOrder(both).map(({ quantity }) => told(quantity)) as [number, number];
  return ratioOf(first, next) > (next >= first ? GROWS : SHRINKS);
}

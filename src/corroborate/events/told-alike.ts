import { factsOf } from '../../record/event-types.ts';
import type { Happening } from '../../record/happening.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Worded } from '../../record/line-wording.ts';
import { isOpenDay } from '../../record/plain.ts';

/** The type told most often; of equals the weightiest, then by name. */
export function commonest(words: readonly string[]): string {
  const count = new Map<string, number>();
  for (const word of words) count.set(word, (count.get(word) ?? 0) + 1);
  const weight = (word: string): number => factsOf(word)?.weight ?? 0;
  return [...count].sort((a, b) => b[1] - a[1] || weight(b[0]) - weight(a[0]) || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/** Days wider than any interval told: nothing is known of when. */
const NOT_TOLD = 1e6;

/** The narrowest interval told, stated before implied, and a day before one by which it was known; of these the first. */
export function timeOf(mentions: readonly KnownMention[]): Happening['time'] {
  const width = ({ fromDay, toDay }: KnownMention): number => (fromDay === null ? NOT_TOLD : toDay! - fromDay);
  const best = [...mentions].sort(
    (a, b) =>
      Number(b.time.stated) - Number(a.time.stated) ||
      Number(isOpenDay(a.time)) - Number(isOpenDay(b.time)) ||
      (isOpenDay(a.time) && isOpenDay(b.time) ? a.toDay! - b.toDay! : width(a) - width(b)) ||
      (a.fromDay ?? 0) - (b.fromDay ?? 0) ||
      (a.id < b.id ? -1 : 1),
  )[0];
  return best!.time;
}

/** What the line of a happening is worded from: what its mentions tell in common. */
export function wordedBy(
  shown: readonly KnownMention[],
  place: Happening['place'],
): Pick<Worded, 'first' | 'lemma' | 'vague' | 'near'> {
  const [first] = shown;
  const near = shown.map(({ beside }) => besideOf(beside, place?.name ?? null));
  return {
    first: first!,
    lemma: shown.every((one) => one.lemma === first!.lemma) ? first!.lemma : null,
    vague: shown.findLast(({ vague, quantity }) => vague !== null && quantity !== null)?.vague ?? null,
    near: near.every((word) => word !== null) ? near[0]! : null,
  };
}

/** "Outside" in "redeployed outside the city": null where the words do not set it beside the place. */
const besideOf = (beside: KnownMention['beside'], place: string | null): Worded['near'] =>
  beside !== null && place !== null && (beside.name === null || place.startsWith(beside.name)) ? beside.how : null;

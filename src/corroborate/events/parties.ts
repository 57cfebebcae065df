import { together } from '../../mentions/parties/sides.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { Happening, Party as RecordParty } from '../../record/happening.ts';
import type { KnownMention } from '../../record/known-mention.ts';

export type Party = RecordParty;
export type Quantity = NonNullable<Happening['quantity']>;

/**
 * The parties of a happening from all its mentions: names of one party are merged, the name most told stands for it (a proper name before
 * a description, the longer of equals). Sorted by how often they are told.
 */
export function mergeActors(mentions: readonly KnownMention[], role: 'agent' | 'patient'): Actor[] {
  const groups: { actors: Actor[]; reports: Set<string> }[] = [];
  for (const mention of mentions) {
    for (const actor of mention[role]) {
      const group = groups.find(({ actors }) => together(actors[0]!, actor) === true);
      if (group) {
        group.actors.push(actor);
        group.reports.add(mention.report);
      } else groups.push({ actors: [actor], reports: new Set([mention.report]) });
    }
  }
  groups.sort((a, b) => b.reports.size - a.reports.size);
  // Beside the one told most stand only those told together with it; others are other mentions' words for it, or their mistakes.
  const beside = (actors: Actor[]): boolean =>
    mentions.some(
      (mention) =>
        mention[role].some((one) => actors.includes(one)) &&
        mention[role].some((one) => groups[0]!.actors.includes(one)),
    );
  return groups
    .filter(({ actors }, i) => i === 0 || beside(actors))
    .map(({ actors }) => {
      const count = new Map<string, number>();
      for (const { name } of actors) count.set(name, (count.get(name) ?? 0) + 1);
      const chosenOf = (name: string): Actor => actors.find((actor) => actor.name === name)!;
      const best = [...count].sort(
        (a, b) =>
          b[1] - a[1] ||
          proper(b[0]) - proper(a[0]) ||
          namesSide(chosenOf(b[0])) - namesSide(chosenOf(a[0])) ||
          b[0].length - a[0].length ||
          (a[0] < b[0] ? -1 : 1),
      )[0]![0];
      const chosen = chosenOf(best);
      return { ...chosen, side: chosen.side ?? actors.find(({ side }) => side !== null)?.side ?? null };
    });
}

/** "Army" says more of who it is than "units". */
const namesSide = ({ classes }: Actor): number =>
  Number(classes.includes('government') || classes.includes('opposition') || classes.includes('neutral'));
const proper = (name: string): number => Number(/^\p{Lu}/u.test(name));

/**
 * Numbers of a happening: the lowest and the highest that anyone gives, and the best of the latest mention (counts grow as reports come
 * in). Null when nobody gives one; bounds of different things are never mixed: the thing told by most wins.
 */
export function mergeQuantities(mentions: readonly KnownMention[]): Quantity | null {
  const all = mentions.filter(({ quantity }) => quantity !== null);
  if (all.length === 0) return null;
  const by = [...Map.groupBy(all, ({ quantity }) => quantity!.of)].sort(
    (a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1),
  );
  const [of, same] = by[0]!;
  const latest = [...same]
    .sort((a, b) => b.known - a.known || (a.id < b.id ? -1 : 1))
    .find(({ quantity }) => quantity!.best !== null);
  const numbers = (pick: 'low' | 'high'): number[] =>
    same.map(({ quantity }) => quantity![pick] ?? quantity!.best).filter((value) => value !== null);
  const stated = same.some(({ quantity }) => quantity!.low !== null);
  const lows = stated || new Set(numbers('low')).size > 1 ? numbers('low') : [];
  const highs =
    same.some(({ quantity }) => quantity!.high !== null) || new Set(numbers('high')).size > 1 ? numbers('high') : [];
  return {
    of,
    low: lows.length > 0 ? Math.min(...lows) : null,
    best: latest?.quantity?.best ?? null,
    high: highs.length > 0 ? Math.max(...highs) : null,
  };
}

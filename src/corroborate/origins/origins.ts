import type { Origin } from '../../record/happening.ts';
import { shortReportId } from '../../record/ids.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { nameKey } from '../../record/name-key.ts';
import { houseOf, siteOf } from '../../record/outlet-key.ts';
import type { Source } from '../../record/source.ts';
import type { FootageEvidence } from '../status/roles.ts';
import { nearCopies, TOO_SHORT } from './copies.ts';

/** An independent origin: its name, the folded name it is compared by, its reports and how each was tied to it. */
export type Root = Omit<Origin, 'part'> & { key: string };

/** Three-word runs of a text of four words: of fewer, two that are the same say nothing. */
const FEWEST = 2;

/** What a report tells of one happening, for the count of origins. */
export interface Account {
  source: Source;
  mentions: KnownMention[];
  /** The footage that it leans on here; `alone` where verified footage is all that it tells by. */
  footage?: (FootageEvidence & { alone: boolean }) | null;
}

/** The voice that a report hangs on: a non-party it quotes ("a war monitor", "two officers"), else the agency it cites, else itself. */
function rootOf({ source, mentions, footage }: Account): { root: string; reason: string } {
  if (footage?.alone) return { root: `footage ${footage.footage}`, reason: footage.words };
  const quoted = mentions.every(({ speakers }) => speakers.length > 0) ? mentions[0]!.speakers.at(-1)! : null;
  // "Our correspondent says": the outlet itself.
  if (quoted !== null && quoted.key !== '' && !quoted.classes.includes('own-reporter'))
    return { root: quoted.name, reason: `tells it on the word of ${quoted.name}` };
  const agency =
    mentions.flatMap(({ speakers }) => speakers).find(({ classes }) => classes.includes('agency'))?.name ??
    source.cites[0];
  if (agency !== undefined) return { root: agency, reason: `cites ${agency}` };
  return { root: labelOf(source), reason: 'its own report' };
}

/**
 * Ties reports of one happening to independent origins: same publisher, same voice or agency, near-copy, shared quote. Each report stands
 * in one origin, named after its earliest report's root; each tie has its reason. Order of the input does not matter.
 */
export function originsOf(accounts: readonly Account[]): Root[] {
  const sorted = [...accounts].sort((a, b) => a.source.known - b.source.known || (a.source.id < b.source.id ? -1 : 1));
  const parent = sorted.map((_, i) => i);
  const find = (i: number): number => {
    let root = i;
    while (parent[root] !== root) {
      parent[root] = parent[parent[root]!]!;
      root = parent[root]!;
    }
    return root;
  };
  const copies = nearCopies(sorted.length, find);
  const reasons = sorted.map((): string | null => null);
  const roots = sorted.map(rootOf);
  const first = new Map<string, number>();
  const tie = (i: number, key: string, reason: string): void => {
    const j = first.get(key);
    if (j === undefined) first.set(key, i);
    else if (find(i) !== find(j)) {
      parent[Math.max(find(i), find(j))] = Math.min(find(i), find(j));
      reasons[i] ??= reason;
    }
  };
  for (const [i, { source, footage }] of sorted.entries()) {
    const { root, reason } = roots[i]!;
    tie(i, `n:${nameKey(root)}`, reason);
    if (source.publisher !== null) {
      tie(i, `n:${nameKey(source.publisher)}`, `same publisher, ${source.publisher}`);
      tie(i, `h:${houseOf(source.publisher)}`, `same house, ${source.publisher}`);
    }
    if (footage) tie(i, `f:${footage.family}`, `shows the same footage, ${footage.footage}`);
    const site = siteOf(source.address);
    if (site !== null) tie(i, `s:${site}`, `same site, ${site}`);
    for (const quote of source.quotes)
      tie(i, `q:${quote}`, `shares a quote with ${labelOf(sorted[first.get(`q:${quote}`) ?? i]!.source)}`);
    // Too short to be like another, but the same to the word: nobody can tell that it was written twice.
    if (source.shingles >= FEWEST && source.shingles < TOO_SHORT)
      tie(
        i,
        `w:${source.sketch}`,
        `the same words as ${labelOf(sorted[first.get(`w:${source.sketch}`) ?? i]!.source)}`,
      );
    for (const { copy, like } of copies.take(i, source)) {
      parent[Math.max(find(i), find(copy))] = Math.min(find(i), find(copy));
      reasons[i] ??=
        `the same words as ${labelOf(sorted[copy]!.source)} (${Math.round(like * 100)}% of three-word runs)`;
    }
    copies.keep(i);
  }
  const groups = Map.groupBy(sorted.keys(), find);
  return [...groups.values()].map((members) => {
    const { root } = roots[members[0]!]!;
    const ties = members.map((i, n) => (n === 0 ? roots[i]!.reason : (reasons[i] ?? roots[i]!.reason)));
    const reason = [...new Set(ties)].join('; ');
    return { root, key: nameKey(root), reports: members.map((i) => sorted[i]!.source.id), reason };
  });
}

const labelOf = (source: Source): string => source.publisher ?? `report ${shortReportId(source.id)}`;

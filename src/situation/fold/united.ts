import type { Cluster } from '../../corroborate/events/assign.ts';
import type { Knowledge } from '../../corroborate/events/knowledge.ts';
import { type MergedMentions, mergeMentions } from '../../corroborate/events/merge-mentions.ts';
import { idInKey, type Key, keyOf } from '../../corroborate/status/mention-key.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import type { Item } from '../../record/view.ts';
import type { AsKnown } from './as-known.ts';
import { carriedOver, clustersIn, type Grouping, membersOf } from './clusters.ts';
import { itemOf } from './item.ts';

/** A happening as the grouping made it, and the window it is led in. */
export interface Grouped {
  blockKey: string;
  window: number;
  lead: string;
  mentions: Cluster;
}

/** Groups that persons judged to be one happening, by their leads; the first keeps the item. */
export type Union = readonly Grouped[];

/**
 * Items by the mention that leads them, of those led in a window, which may have mentions in the next one; those of `only`, or all. What
 * judgements tie to other groups is left to `tied`.
 */
export function itemsByLead(
  view: Knowledge,
  window: Grouping,
  next: Grouping | null,
  only: ReadonlySet<string> | null,
  tied: (group: Grouped) => Item | null,
): Map<string, Item> {
  const items = new Map<string, Item>();
  const later = carriedOver(next);
  for (const cluster of clustersIn(window)) {
    const lead = cluster[0]!.id;
    if (only !== null && !only.has(lead)) continue;
    const mentions = membersOf(cluster, later.get(lead) ?? []);
    const item = isLinked(view, mentions)
      ? tied({ blockKey: window.blockKey, window: window.window, lead, mentions })
      : itemOfGroup(view, mentions);
    if (item !== null) items.set(lead, item);
  }
  return items;
}

function itemOfGroup(view: Knowledge, mentions: Cluster): Item | null {
  const happened = mergeMentions(mentions, view);
  return happened === null ? null : itemOf(happened, mentions, view.sources);
}

/** Is any of the mentions named in a merge (or in a split across windows) that stands? */
const isLinked = ({ judged }: Pick<AsKnown, 'judged'>, mentions: readonly KnownMention[]): boolean =>
  judged.links.length > 0 && mentions.some((one) => linksOf(judged, one).length > 0);

/** The links of a mention: none of one that is not sure, whatever was merged while it was accepted. */
const linksOf = (judged: AsKnown['judged'], one: KnownMention): readonly number[] =>
  one.sure ? judged.linksOf(keyOf(one)) : [];

/** All groups that judgements tie to this one, over any number of steps; itself alone where none does. */
export function unionOf(view: AsKnown, start: Grouped): Union {
  const { judged } = view;
  const found = new Map<string, Grouped>();
  const followed = new Set<number>();
  const nameOf = ({ blockKey, lead }: Grouped): string => `${lead} ${blockKey}`;
  const queue = [start];
  for (let group = queue.pop(); group !== undefined; group = queue.pop()) {
    if (found.has(nameOf(group))) continue;
    found.set(nameOf(group), group);
    for (const mention of group.mentions) {
      for (const link of linksOf(judged, mention)) {
        if (followed.has(link)) continue;
        followed.add(link);
        for (const key of judged.links[link]!) {
          const other = groupOf(view, key);
          if (other?.mentions.some(({ sure }) => sure)) queue.push(other);
        }
      }
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

/** The group that holds a mention, by its key; null when it is not known by then. */
export function groupOf(view: AsKnown, key: Key): Grouped | null {
  return groupHolding(view, idInKey(key), (one) => keyOf(one) === key);
}

/** The group that holds the mention of this id that fits; null when none is known by then. */
export function groupHolding(view: AsKnown, id: string, fits: (mention: KnownMention) => boolean): Grouped | null {
  for (const { blockKey, window } of view.holding(id)) {
    const here = view.window(blockKey, window);
    const mention = here?.members.find((one) => one.id === id && fits(one));
    if (here == null || mention === undefined) continue;
    const lead = here.leaders[mention.id];
    const home = here.members.some((one) => one.id === lead) ? here : view.window(blockKey, window - 1);
    if (home === null) continue;
    const cluster = clustersIn(home).find(([first]) => first!.id === lead);
    if (cluster === undefined) continue;
    return {
      blockKey,
      window: home.window,
      lead: lead!,
      mentions: membersOf(cluster, reachOf(view, home.blockKey, home.window, lead!)),
    };
  }
  return null;
}

const reachOf = (view: AsKnown, blockKey: string, window: number, lead: string): readonly KnownMention[] =>
  window < 0 ? [] : (carriedOver(view.window(blockKey, window + 1)).get(lead) ?? []);

/** The item of groups judged to be one: made as if one report after the other had been grouped together, under all their former ids. */
export function unionItem(view: AsKnown, union: Union): Item | null {
  const mentions = union.flatMap((group) => group.mentions);
  if (union.length === 1) return itemOfGroup(view, mentions);
  const happened = mergeMentions(mentions, view);
  if (happened === null) return null;
  const { happening } = happened;
  const ids = union.flatMap((group) => {
    const alone = mergeMentions(group.mentions, view);
    return alone === null ? [] : [...alone.happening.formerly, alone.happening.id];
  });
  const formerly = [...new Set([...happening.formerly, ...ids])].filter((id) => id !== happening.id);
  const joined: MergedMentions = { ...happened, happening: { ...happening, formerly } };
  return itemOf(joined, mentions, view.sources);
}

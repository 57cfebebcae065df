import type { WholeReading } from '../../language/document.ts';
import type { Span } from '../../record/span.ts';
import { averageLink, type Tie } from './average-link.ts';
import { featuresIn, type MentionFeatures } from './features.ts';
import { pairScore, SAME_EVENT } from './same-event.ts';
import { storiesOf, type Topic, topicOf } from './stories.ts';
import { weightsOf } from './weights.ts';

/** A mention of an event: an id of its own in the run, and where it stands in its report's text. */
export interface EventMention extends Span {
  id: string;
}

/** What the grouping keeps of a report: its words are let go. */
export interface Told {
  /** Orders the reports of a run, so that what comes first does not matter. */
  key: string;
  topic: Topic;
  seen: MentionFeatures[];
}

/** Looks at the mentions of one report. */
export function toldIn(whole: WholeReading, key: string, mentions: readonly EventMention[]): Told {
  const seen = featuresIn(whole, mentions);
  return { key, topic: topicOf(whole.document, new Set(seen.map(({ sentence }) => sentence))), seen };
}

/**
 * Groups the mentions of a run into events: the group of each mention by its id, named by its first mention (in the order of the keys and of
 * the text). Reports are put into stories first; mentions of different stories are never one event. Pure: the order of the reports and of
 * their mentions does not matter.
 */
export function groupMentions(run: Iterable<Told>): Map<string, string> {
  const reports = [...run].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const weigh = weightsOf(reports.map(({ topic }) => topic.keys()));
  const story = storiesOf(
    reports.map(({ topic }) => topic),
    weigh,
  );
  const groups = new Map<string, string>();
  for (const members of Map.groupBy(reports.keys(), (report) => story[report]).values()) {
    const mentions = members.flatMap((report) =>
      [...reports[report]!.seen]
        .sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1))
        .map((seen) => ({ seen, report })),
    );
    const ties: Tie[] = [];
    for (let a = 1; a < mentions.length; a++)
      for (let b = 0; b < a; b++) {
        const [x, y] = [mentions[a], mentions[b]];
        const score = pairScore(x!.seen, y!.seen, x!.report === y!.report, weigh);
        if (score > 0) ties.push({ a, b, score });
      }
    const into = averageLink(mentions.length, ties, SAME_EVENT, 0);
    mentions.forEach(({ seen }, i) => {
      groups.set(seen.id, mentions[into[i]!]!.seen.id);
    });
  }
  return groups;
}

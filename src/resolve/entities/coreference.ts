import type { StatementDraft } from '../../extract/draft.ts';
import { sentenceAt } from '../../language/at.ts';
import type { Document } from '../../language/document.ts';
import type { Problem } from '../../record/reading.ts';
import { type EntityCluster, type MentionSpan, newCluster } from './cluster.ts';
import { OBJECT_WEIGHT, SUBJECT_WEIGHT, weightOf } from './grammatical-role.ts';
import type { Thing } from './nominals.ts';

/** What the events of a report make of a pronoun: it does harm, or suffers it; beside one who fights in the other role. */
export interface HarmRole {
  suffers: boolean;
  besideFighters: boolean;
}

/** What is known while a report is gone through, in text order. */
export interface Coreference {
  document: Document;
  said: readonly StatementDraft[];
  /** Pronouns that do or suffer harm, by `tokenKey`. */
  harm: ReadonlyMap<number, HarmRole>;
  problems: Problem[];
  clusters: EntityCluster[];
  /** Whom a token means, by `tokenKey`. */
  byToken: Map<number, EntityCluster>;
  /** Tokens at which somebody speaks. */
  speaks: ReadonlySet<number>;
  /** Those of them that stand behind what is said, whatever the parse makes of it: "…, Sample Agency reported". */
  speaksBehind: ReadonlySet<number>;
  things: Thing[];
  /** Who spoke last. */
  running: EntityCluster | null;
  /** ISO 3166-1 alpha-2 of the country the report tells of most; null when it names none. */
  country: string | null;
  quoted(at: number): boolean;
}

export const tokenKey = (sentence: number, token: number): number => sentence * 65_536 + token;

export const clusterAt = ({ byToken }: Coreference, sentence: number, token: number): EntityCluster | null =>
  byToken.get(tokenKey(sentence, token)) ?? null;

export function addCluster({ clusters }: Coreference, kind: EntityCluster['kind']): EntityCluster {
  const cluster = newCluster(clusters.length, kind);
  clusters.push(cluster);
  return cluster;
}

/** Writes down that words mean a cluster. `lead` tokens of title before them are that cluster too. */
export function record(state: Coreference, cluster: EntityCluster, piece: MentionSpan, lead = 0): void {
  const { document, byToken, speaks, speaksBehind, quoted } = state;
  const { sentence, first, last, head, start, end, form } = piece;
  cluster.mentions.push({
    sentence,
    first,
    last,
    head,
    start,
    end,
    form,
    weight: Math.min(
      weightOf(sentenceAt(document, sentence), head),
      speaksBehind.has(tokenKey(sentence, head)) ? OBJECT_WEIGHT : SUBJECT_WEIGHT,
    ),
    quoted: quoted(start),
    aside: document.report.parts.some(
      (part) => (part.kind === 'dateline' || part.kind === 'byline') && part.start <= start && end <= part.end,
    ),
  });
  for (let i = first - lead; i <= last; i++) {
    const key = tokenKey(sentence, i);
    if (!byToken.has(key) || i === head) byToken.set(key, cluster);
    if (speaks.has(key)) state.running = cluster;
  }
}

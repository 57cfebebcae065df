import type { Draft, StatementDraft, TokenAt } from '../extract/draft.ts';
import type { Document } from '../language/document.ts';
import type { Entity, Mention, TimeExpression } from '../record/entity.ts';
import type { Observation } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';
import { timeOf } from './attach.ts';
import { type EntityCluster, toEntity } from './entities/cluster.ts';
import { clusterEntities } from './entities/clusters.ts';
import { withCorrectedNames } from './entities/correct-names.ts';
import { fillerClusters } from './fill.ts';
import { harmRoles } from './harm-roles.ts';
import type { ResolveLanguage } from './language.ts';
import { speakerMeant } from './meant.ts';
import { fillersOf, observationOf } from './observations.ts';
import { times as timesOf } from './times/times.ts';
import { toponyms } from './toponyms.ts';
import { placeUnlisted } from './unlisted-places.ts';

export interface Resolved {
  entities: Entity[];
  mentions: Mention[];
  times: TimeExpression[];
  observations: Observation[];
  problems: Problem[];
}

/** Mentions to entities and places, time expressions to intervals; drafts to observations. */
export function resolve(read: Document, drafts: readonly Draft[], language: ResolveLanguage): Resolved {
  const document = withCorrectedNames(read);
  const { times, problems } = timesOf(document, language.times);
  const said = drafts.filter((draft): draft is StatementDraft => draft.kind === 'statement');
  const places = toponyms(document, language.placeLinks);
  const entities = clusterEntities(document, places, said, problems, harmRoles(document, drafts));
  const clusterOf = fillerClusters(document, entities);
  const meant = speakerMeant(document, entities, said, (speaker) => clusterOf(speaker, 'speaker'));
  // Words that fill roles may add somebody, so that all are tied before ids are given, in the order of the text.
  for (const draft of drafts)
    for (const { filler, role } of fillersOf(draft)) {
      const known = clusterOf(filler, role, draft.kind === 'event' ? draft.what : undefined);
      if (known !== null || (role !== 'agent' && role !== 'subject')) continue;
      if (draft.kind === 'event' || draft.kind === 'state') meant(draft, filler);
    }
  placeUnlisted(document, places, entities.clusters, language.placeLinks);
  const spoken = inTextOrder(entities.clusters);
  const ids = new Map(spoken.map((cluster, i) => [cluster, `e${i + 1}`]));
  const resolution = {
    text: document.report.text,
    lexicon: document.lexicon,
    problems,
    clusterOf,
    speakerMeant: meant,
    idOf: (cluster: EntityCluster) => ids.get(cluster) ?? null,
    timeOf: timeOf(
      document,
      times,
      cuesOf(said),
      drafts.filter((draft) => draft.kind === 'event'),
    ),
  };
  return {
    entities: [...ids].map(([cluster, id]) => toEntity(cluster, id)),
    mentions: mentionsOf(ids),
    times,
    observations: drafts.map((draft) => observationOf(draft, resolution)),
    problems,
  };
}

const inTextOrder = (clusters: readonly EntityCluster[]): EntityCluster[] => {
  const firstAt = ({ mentions }: EntityCluster): number => Math.min(...mentions.map(({ start }) => start));
  return clusters
    .filter(({ mentions }) => mentions.length > 0)
    .sort((a, b) => firstAt(a) - firstAt(b) || a.index - b.index);
};

const cuesOf = (drafts: readonly { cueAt: TokenAt | null }[]): TokenAt[] => drafts.flatMap(({ cueAt }) => cueAt ?? []);

/** Mentions in text order; of two with the same words, the name comes before the description. */
function mentionsOf(ids: ReadonlyMap<EntityCluster, string>): Mention[] {
  const seen = new Set<string>();
  const rank = { name: 0, nominal: 1, pronoun: 2 };
  return [...ids]
    .flatMap(([{ mentions }, entity]) => mentions.map(({ start, end, form }) => ({ start, end, entity, form })))
    .sort((a, b) => a.start - b.start || a.end - b.end || rank[a.form] - rank[b.form])
    .filter(({ start, end }) => {
      const at = `${start}:${end}`;
      if (seen.has(at)) return false;
      seen.add(at);
      return true;
    });
}

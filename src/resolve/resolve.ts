import type { Draft, DraftFiller, EventDraft, StateDraft, StatementDraft } from '../extract/draft.ts';
import type { Document } from '../language/document.ts';
import type { Entity, Mention, TimeExpression } from '../record/entity.ts';
import type { Filler, Observation } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';
import { timeOf } from './attach.ts';
import { type EntityCluster, toEntity } from './entities/cluster.ts';
import { clusterEntities } from './entities/clusters.ts';
import { withCorrectedNames } from './entities/correct-names.ts';
import { filling, type Role } from './fill.ts';
import { harmRoles } from './harm-roles.ts';
import type { ResolveLanguage } from './language.ts';
import { speakerMeant } from './meant.ts';
import { times as timesOf } from './times/times.ts';
import { toponyms } from './toponyms.ts';

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
  const entities = clusterEntities(document, toponyms(document), said, problems, harmRoles(document, drafts));
  const speech = new Set(said.flatMap(({ cueAt }) => (cueAt === null ? [] : [`${cueAt.sentence}:${cueAt.token}`])));
  const happenings = new Set(
    drafts.flatMap((draft) => (draft.kind === 'event' ? [`${draft.cueAt.sentence}:${draft.cueAt.token}`] : [])),
  );
  const when = timeOf(document, times, speech, happenings);

  const { fill, clusterOf } = filling(document, entities, idOf, problems);
  const meant = speakerMeant(document, entities, said, (speaker) => clusterOf(speaker, 'speaker'));
  // Words that fill roles may add clusters, so that all are tied before ids are given, in the order of the text.
  for (const draft of drafts) {
    for (const [filler, role] of rolesOf(draft)) {
      const known = clusterOf(filler, role, draft.kind === 'event' ? draft.what : null);
      if (known === null && acts(role) && (draft.kind === 'event' || draft.kind === 'state')) meant(draft, filler);
    }
  }
  const spoken = entities.clusters.filter(({ mentions }) => mentions.length > 0);
  spoken.sort((a, b) => firstAt(a) - firstAt(b) || a.index - b.index);
  const ids = new Map(spoken.map((cluster, i) => [cluster, `e${i + 1}`]));
  function idOf(cluster: EntityCluster): string {
    return ids.get(cluster)!;
  }

  const all = (fillers: DraftFiller[], role: Role): Filler[] => fillers.flatMap((filler) => fill(filler, role) ?? []);
  /** Who acts; where the words are a pronoun that nobody else fits, who says so. */
  function acting(draft: EventDraft | StateDraft, filler: DraftFiller, role: Role): Filler {
    const found = fill(filler, role)!;
    const speaker = found.entity === null ? meant(draft, filler) : null;
    return speaker === null ? found : { ...found, entity: idOf(speaker) };
  }
  function finished(draft: Draft): Observation {
    switch (draft.kind) {
      case 'event': {
        const { cueAt, agent, patient, place, ...rest } = draft;
        return {
          ...rest,
          agent: agent.map((filler) => acting(draft, filler, 'agent')),
          patient: all(patient, 'patient'),
          place: all(place, 'place'),
          time: when(cueAt),
        };
      }
      case 'statement': {
        const { cueAt: _, speaker, addressee, ...rest } = draft;
        const cluster = speaker === null ? null : clusterOf(speaker, 'speaker');
        return {
          ...rest,
          speaker:
            speaker === null
              ? null
              : { ...fill(speaker, 'speaker')!, role: speaker.role ?? cluster?.office ?? titleOf(cluster) },
          addressee: addressee === null ? null : fill(addressee, 'addressee'),
        };
      }
      case 'state': {
        const { cueAt, subject, object, ...rest } = draft;
        return {
          ...rest,
          subject: acting(draft, subject, 'subject'),
          object: object === null ? null : fill(object, 'object'),
          time: when(cueAt),
        };
      }
      case 'footage': {
        const { cueAt: _, ...rest } = draft;
        return rest;
      }
    }
  }
  return {
    entities: spoken.map((cluster, i) => toEntity(cluster, `e${i + 1}`)),
    mentions: mentionsOf(spoken, idOf),
    times,
    observations: drafts.map(finished),
    problems,
  };
}

/** The office that an unnamed speaker is called by, where it is written like a name: "Deputy Prime Minister". */
const titleOf = (cluster: EntityCluster | null): string | null =>
  cluster?.described != null && /^\p{Lu}.*\s\p{Lu}/u.test(cluster.described) ? cluster.described : null;

const acts = (role: Role): boolean => role === 'agent' || role === 'subject';

const firstAt = (cluster: EntityCluster): number => Math.min(...cluster.mentions.map(({ start }) => start));

function rolesOf(draft: Draft): [DraftFiller, Role][] {
  switch (draft.kind) {
    case 'event':
      return [
        ...draft.agent.map((filler) => [filler, 'agent'] as [typeof filler, Role]),
        ...draft.patient.map((filler) => [filler, 'patient'] as [typeof filler, Role]),
        ...draft.place.map((filler) => [filler, 'place'] as [typeof filler, Role]),
      ];
    case 'statement':
      return [
        ...(draft.speaker === null ? [] : [[draft.speaker, 'speaker'] as [typeof draft.speaker, Role]]),
        ...(draft.addressee === null ? [] : [[draft.addressee, 'addressee'] as [typeof draft.addressee, Role]]),
      ];
    case 'state':
      return [
        [draft.subject, 'subject'],
        ...(draft.object === null ? [] : [[draft.object, 'object'] as [typeof draft.object, Role]]),
      ];
    case 'footage':
      return [];
  }
}

/** Mentions in text order; of two with the same words, the name comes before the description. */
function mentionsOf(clusters: readonly EntityCluster[], idOf: (cluster: EntityCluster) => string): Mention[] {
  const seen = new Set<string>();
  const rank = { name: 0, nominal: 1, pronoun: 2 };
  return clusters
    .flatMap((cluster) => cluster.mentions.map(({ start, end, form }) => ({ start, end, entity: idOf(cluster), form })))
    .sort((a, b) => a.start - b.start || a.end - b.end || rank[a.form] - rank[b.form])
    .filter(({ start, end }) => {
      const at = `${start}:${end}`;
      if (seen.has(at)) return false;
      seen.add(at);
      return true;
    });
}

import type { Draft, DraftFiller, EventDraft, StateDraft, StatementDraft, TokenAt } from '../extract/draft.ts';
import type { Lexicon } from '../language/lexicon.ts';
import type { Filler, Observation, Speaker } from '../record/observation.ts';
import type { Problem } from '../record/reading.ts';
import type { EventTime } from '../record/time.ts';
import type { EntityCluster } from './entities/cluster.ts';
import type { FillerCluster, Role } from './fill.ts';

/** What drafts are finished with. */
export interface Resolution {
  text: string;
  lexicon: Lexicon;
  problems: Problem[];
  clusterOf: FillerCluster;
  /** The speaker whom a pronoun that nobody else fits stands for; null where it is none. */
  speakerMeant(draft: EventDraft | StateDraft, filler: DraftFiller): EntityCluster | null;
  /** The record's name of somebody. */
  idOf(cluster: EntityCluster): string | null;
  /** When the event or state at a token was. */
  timeOf(cue: TokenAt): EventTime;
}

/** The words of a draft that fill roles, with the roles. */
export function fillersOf(draft: Draft): { filler: DraftFiller; role: Role }[] {
  const as = (role: Role, fillers: readonly (DraftFiller | null)[]): { filler: DraftFiller; role: Role }[] =>
    fillers.flatMap((filler) => (filler === null ? [] : [{ filler, role }]));
  switch (draft.kind) {
    case 'event':
      return [...as('agent', draft.agent), ...as('patient', draft.patient), ...as('place', draft.place)];
    case 'statement':
      return [...as('speaker', [draft.speaker]), ...as('addressee', [draft.addressee])];
    case 'state':
      return [...as('subject', [draft.subject]), ...as('object', [draft.object])];
    case 'footage':
      return [];
  }
}

/** A draft as the record keeps it: words that fill roles tied to those they mean, and a time. */
export function observationOf(draft: Draft, resolution: Resolution): Observation {
  switch (draft.kind) {
    case 'event': {
      const { cueAt, agent, patient, place, ...rest } = draft;
      return {
        ...rest,
        agent: agent.map((filler) => acting(draft, filler, 'agent', resolution)),
        patient: patient.map((filler) => filled(filler, 'patient', resolution)),
        place: place.flatMap((filler) => placed(filler, resolution) ?? []),
        time: resolution.timeOf(cueAt),
      };
    }
    case 'statement': {
      const { cueAt: _, speaker, addressee, ...rest } = draft;
      return {
        ...rest,
        speaker: speaker === null ? null : speaking(speaker, resolution),
        addressee: addressee === null ? null : filled(addressee, 'addressee', resolution),
      };
    }
    case 'state': {
      const { cueAt, subject, object, ...rest } = draft;
      return {
        ...rest,
        subject: acting(draft, subject, 'subject', resolution),
        object: object === null ? null : filled(object, 'object', resolution),
        time: resolution.timeOf(cueAt),
      };
    }
    case 'footage': {
      const { cueAt: _, ...rest } = draft;
      return rest;
    }
  }
}

const fillerOf = ({ start, end }: DraftFiller, cluster: EntityCluster | null, { idOf }: Resolution): Filler => ({
  start,
  end,
  entity: cluster === null ? null : idOf(cluster),
});

const filled = (filler: DraftFiller, role: Role, resolution: Resolution): Filler =>
  fillerOf(filler, resolution.clusterOf(filler, role), resolution);

/** Who acts; where the words are a pronoun that nobody else fits, who says so. */
const acting = (draft: EventDraft | StateDraft, filler: DraftFiller, role: Role, resolution: Resolution): Filler =>
  fillerOf(filler, resolution.clusterOf(filler, role) ?? resolution.speakerMeant(draft, filler), resolution);

function speaking(speaker: NonNullable<StatementDraft['speaker']>, resolution: Resolution): Speaker {
  const cluster = resolution.clusterOf(speaker, 'speaker');
  return {
    ...fillerOf(speaker, cluster, resolution),
    role: speaker.role ?? cluster?.office ?? (cluster === null ? null : titleOf(cluster)),
  };
}

/** The office that an unnamed speaker is called by, where it is written like a name: "Deputy Prime Minister". */
const titleOf = ({ described }: EntityCluster): string | null =>
  described !== null && /^\p{Lu}.*\s\p{Lu}/u.test(described) ? described : null;

/** Where something was; words in such a role that mean no place give null and a problem. */
function placed(filler: DraftFiller, resolution: Resolution): Filler | null {
  const { text, lexicon, problems, clusterOf } = resolution;
  const { start, end } = filler;
  const cluster = clusterOf(filler, 'place');
  if (cluster !== null && isWhere(cluster, lexicon)) return fillerOf(filler, cluster, resolution);
  const kind = cluster?.kind === 'organisation' ? 'a body' : `a ${cluster?.kind}`;
  const reason = cluster === null ? 'not known to be a place' : kind;
  const rule = 'place-is-no-place';
  // One phrase may be drafted for several events: it is said once.
  if (!problems.some((problem) => problem.rule === rule && problem.start === start))
    problems.push({
      stage: 'resolve',
      rule,
      reason: `"${text.slice(start, end)}" is ${reason}, so it tells no place`,
      start,
      end,
    });
  return null;
}

/** Places, and bodies whose name or noun is that of the building they sit in: "the French embassy". */
const isWhere = ({ kind, name, described }: EntityCluster, { facilities }: Lexicon): boolean =>
  kind === 'place' ||
  (kind === 'organisation' && facilities.isFacility((name ?? described ?? '').split(/\s+/).at(-1) ?? ''));

import type { Place } from '../../record/entity.ts';
import type { Actor } from '../../record/event-mention.ts';
import type { Judgement, SourceGrade } from '../../record/judgement.ts';
import type { KnownMention } from '../../record/known-mention.ts';
import { nameKey, partyKey } from '../../record/name-key.ts';
import { isReadAs } from '../../record/read-as.ts';
import type { Side } from '../../record/side.ts';
import type { Source } from '../../record/source.ts';
import { weakest } from './grades.ts';
import { type Key, keyOf, type Verdict } from './mention-key.ts';
import type { FootageEvidence } from './roles.ts';
import { type Standing, standingOf } from './standing-judgements.ts';

/** What the judgements that stand at one moment of knowledge do to the fold. */
export interface JudgementView {
  /** Does none stand? */
  none: boolean;
  /** Tellings that are one happening whatever the grouping says, and the places of each key in that list. */
  links: readonly (readonly Key[])[];
  linksOf(key: Key): readonly number[];
  /** The split that a mention was taken out by: those of one split are together, and with nobody else that it was taken from. */
  splitOf(mention: KnownMention): string | null;
  /** Was one of the two taken from the other? */
  apart(a: KnownMention, b: KnownMention): boolean;
  /** The mention with the sides that persons set, and sure where a person accepted how it is read. */
  asJudged(mention: KnownMention): KnownMention;
  verdictOn(cluster: readonly KnownMention[]): Verdict | null;
  /** Where a person says that it happened. */
  placeOn(cluster: readonly KnownMention[]): Place | null;
  /** Was this mention itself graded doubtful or improbable, apart from its happening? */
  doubts(mention: KnownMention): boolean;
  /** The grade of a source, by its name. */
  gradeOf(name: string): SourceGrade;
  /** What was found of the footage that a report leans on. */
  footageEvidenceOf(report: string): FootageEvidence | null;
  /** Reliability of what a mention came through: who published it, whom it cites, who says it. */
  reliability(mention: KnownMention, source: Source): SourceGrade;
}

const noLinks: readonly number[] = [];

/** A person who judges nothing: the common case. */
export const noJudgements: JudgementView = {
  none: true,
  links: [],
  linksOf: () => noLinks,
  splitOf: () => null,
  apart: () => false,
  asJudged: (mention) => mention,
  verdictOn: () => null,
  placeOn: () => null,
  doubts: () => false,
  gradeOf: () => 'F',
  footageEvidenceOf: () => null,
  reliability: () => 'F',
};

/** The judgements that stand, in the order in which they became known: a later one wins over an earlier. */
export function judgementView(judgements: readonly Judgement[]): JudgementView {
  if (judgements.length === 0) return noJudgements;
  const standing = standingOf(judgements);
  const { links, splitOf, verdicts, places, doubted, grades } = standing;
  const linked = new Map<Key, number[]>();
  for (const [i, link] of links.entries()) for (const key of link) linked.set(key, [...(linked.get(key) ?? []), i]);
  const gradeOf = (name: string): SourceGrade => grades.get(nameKey(name)) ?? 'F';
  return {
    none: false,
    links,
    linksOf: (key) => linked.get(key) ?? noLinks,
    splitOf: (mention) => (splitOf.size === 0 ? null : (splitOf.get(keyOf(mention)) ?? null)),
    apart: apartBy(standing),
    asJudged: judgedBy(standing),
    verdictOn: (cluster) => latestOf(cluster, verdicts)?.verdict ?? null,
    placeOn: (cluster) => latestOf(cluster, places)?.place ?? null,
    doubts: (mention) => doubted.has(keyOf(mention)),
    gradeOf,
    footageEvidenceOf: () => null,
    reliability({ speakers }, { publisher, cites }) {
      if (grades.size === 0) return 'F';
      const through = speakers.length > 0 ? speakers.map(({ name }) => name) : cites.slice(0, 1);
      return weakest([publisher ?? '', ...through].map(gradeOf));
    },
  };
}

function apartBy({ takenFrom, splitOf, groupOf }: Standing): JudgementView['apart'] {
  if (takenFrom.size === 0 && groupOf.size === 0) return () => false;
  const taken = (from: ReadonlySet<string> | undefined, by: string | undefined): boolean =>
    from !== undefined && by !== undefined && from.has(by);
  return (a, b) => {
    const [x, y] = [keyOf(a), keyOf(b)];
    for (const [judgement, group] of groupOf.get(x) ?? []) {
      const other = groupOf.get(y)?.get(judgement);
      if (other !== undefined && other !== group) return true;
    }
    return taken(takenFrom.get(x), splitOf.get(y)) || taken(takenFrom.get(y), splitOf.get(x));
  };
}

function judgedBy(standing: Standing): JudgementView['asJudged'] {
  const { accepted } = standing;
  const withSides = sidesBy(standing);
  if (accepted.size === 0) return withSides;
  return (mention) => {
    const read = mention.sure ? undefined : accepted.get(keyOf(mention));
    return withSides(read !== undefined && isReadAs(mention, read) ? { ...mention, sure: true } : mention);
  };
}

function sidesBy({ sides }: Standing): JudgementView['asJudged'] {
  if (sides.size === 0) return (mention) => mention;
  /** Names met so far: the same few come over and over. */
  const named = new Map<string, { of: Side | null | undefined }>();
  const sideOf = (name: string): Side | null | undefined => {
    const have = named.get(name) ?? { of: sides.get(partyKey(name)) };
    named.set(name, have);
    return have.of;
  };
  const setSide = <T extends Actor>(actor: T): T => {
    const side = sideOf(actor.name);
    return side === undefined || side === actor.side ? actor : { ...actor, side };
  };
  return (mention) => {
    const { agent, patient, speakers } = mention;
    return { ...mention, agent: agent.map(setSide), patient: patient.map(setSide), speakers: speakers.map(setSide) };
  };
}

/** Of what several mentions carry, the latest. */
function latestOf<T extends { at: number }>(cluster: readonly KnownMention[], from: ReadonlyMap<Key, T>): T | null {
  if (from.size === 0) return null;
  let found: T | null = null;
  for (const mention of cluster) {
    const one = from.get(keyOf(mention));
    if (one !== undefined && (found === null || one.at > found.at)) found = one;
  }
  return found;
}

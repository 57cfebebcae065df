import type { Place } from '../record/entity.ts';
import type { Actor } from '../record/event-mention.ts';
import type { LineKind } from '../record/happening.ts';
import type { JudgedLine, Judgement, SourceGrade } from '../record/judgement.ts';
import type { KnownMention } from '../record/known-mention.ts';
import { nameKey, partyKey } from '../record/name-key.ts';
import { asCounted, type Side } from '../record/side.ts';
import type { Source } from '../record/source.ts';
import { itemGrades, weakest } from './grades.ts';
import type { Clipped } from './roles.ts';

/** What a person decided of a happening's status. */
export interface Verdict {
  judgement: string;
  by: string;
  reason: string;
  status: 'confirmed' | 'reported' | 'claimed' | 'disputed';
  /** "confirms it", "grades it 2 (probably true)". */
  words: string;
}

/** Names a telling across cells: an observation tells an event and answers others under one id, never two lines of one kind. */
export type Key = `${LineKind}|${string}`;
export const keyOf = ({ kind, id }: { kind: LineKind; id: string }): Key => `${kind}|${id}`;
/** The id of the telling that a key names. */
export const idInKey = (key: Key): string => key.slice(key.indexOf('|') + 1);

/** What the judgements that stand at one moment of knowledge do to the fold. */
export interface Judged {
  /** Does none stand? */
  none: boolean;
  /** Tellings that are one happening whatever the grouping says, and the places of each key in that list. */
  links: readonly (readonly Key[])[];
  linksOf(key: Key): readonly number[];
  /** The split that a telling was taken out by: those of one split are together, and with nobody else that it was taken from. */
  splitOf(telling: KnownMention): string | null;
  /** Was one of the two taken from the other? */
  apart(a: KnownMention, b: KnownMention): boolean;
  /** The telling with the sides that persons set. */
  dress(telling: KnownMention): KnownMention;
  verdictOn(cluster: readonly KnownMention[]): Verdict | null;
  /** Where a person says that it happened. */
  placeOn(cluster: readonly KnownMention[]): Place | null;
  /** Was this telling itself graded doubtful or improbable, apart from its happening? */
  doubts(telling: KnownMention): boolean;
  /** The grade of a source, by its name. */
  gradeOf(name: string): SourceGrade;
  /** What was found of the footage that a report leans on. */
  clippedOf(report: string): Clipped | null;
  /** Reliability of what a telling came through: who published it, whom it cites, who says it. */
  reliability(telling: KnownMention, source: Source): SourceGrade;
}

const noLinks: readonly number[] = [];

/** A person who judges nothing: the common case. */
export const nothingJudged: Judged = {
  none: true,
  links: [],
  linksOf: () => noLinks,
  splitOf: () => null,
  apart: () => false,
  dress: (telling) => telling,
  verdictOn: () => null,
  placeOn: () => null,
  doubts: () => false,
  gradeOf: () => 'F',
  clippedOf: () => null,
  reliability: () => 'F',
};

/** The judgements that stand, in the order in which they became known: a later one wins over an earlier. */
export function judgedBy(standing: readonly Judgement[]): Judged {
  if (standing.length === 0) return nothingJudged;
  let links: Key[][] = [];
  const splitOf = new Map<Key, string>();
  const takenFrom = new Map<Key, Set<string>>();
  const verdicts = new Map<Key, { at: number; verdict: Verdict | null }>();
  const places = new Map<Key, { at: number; place: Place }>();
  const doubted = new Set<Key>();
  const sides = new Map<string, Side | null>();
  const grades = new Map<string, SourceGrade>();

  /** Sides of those that were told apart: nobody of one side joins, or is tied to, anybody of another. */
  const sideOf = new Map<Key, Map<string, number>>();
  const tellApart = (judgement: string, groups: readonly (readonly Key[])[]): void => {
    for (const [side, group] of groups.entries())
      for (const key of group) sideOf.set(key, (sideOf.get(key) ?? new Map<string, number>()).set(judgement, side));
    links = links
      .flatMap((link) => {
        const own = groups.map((group) => link.filter((key) => group.includes(key)));
        return [...own, link.filter((key) => !groups.some((group) => group.includes(key)))];
      })
      .filter(({ length }) => length > 1);
  };
  const split = (judgement: string, kind: LineKind, out: readonly string[], rest: readonly string[]): void => {
    const own = new Set(out.map((id) => keyOf({ kind, id })));
    links = links.flatMap((link) => [link.filter((key) => own.has(key)), link.filter((key) => !own.has(key))]);
    links.push([...own]);
    links = links.filter(({ length }) => length > 1);
    for (const key of own) splitOf.set(key, judgement);
    for (const id of rest) {
      const key = keyOf({ kind, id });
      takenFrom.set(key, (takenFrom.get(key) ?? new Set()).add(judgement));
    }
  };
  const decide = (line: JudgedLine, at: number, verdict: Verdict | null): void =>
    void verdicts.set(leadKey(line), { at, verdict });

  for (const [at, { id, by, reason, act, about }] of standing.entries()) {
    const [line] = about;
    const verdict = (status: Verdict['status'], words: string): Verdict => ({
      judgement: id,
      by,
      reason,
      status,
      words,
    });
    switch (act.do) {
      case 'merge':
        links.push(about.flatMap(({ kind, observations }) => observations.map((one) => keyOf({ kind, id: one }))));
        break;
      case 'apart':
        tellApart(
          id,
          about.map(({ kind, observations }) => observations.map((one) => keyOf({ kind, id: one }))),
        );
        break;
      case 'split': {
        const out = new Set(act.observations);
        split(
          id,
          line.kind,
          act.observations,
          line.observations.filter((one) => !out.has(one)),
        );
        break;
      }
      case 'confirm':
        decide(line, at, verdict('confirmed', 'confirms it'));
        break;
      case 'dispute':
        decide(line, at, verdict('disputed', 'disputes it'));
        break;
      case 'grade-item': {
        const { gives, words } = itemGrades[act.grade];
        const key = leadKey(line);
        doubted.delete(key);
        if (!line.whole && (act.grade === '4' || act.grade === '5')) doubted.add(key);
        else if (gives === null) decide(line, at, null);
        else decide(line, at, verdict(gives as Verdict['status'], `grades it ${act.grade} (${words})`));
        break;
      }
      case 'place':
        // One observation that tells of another place tells another happening.
        if (!line.whole)
          split(
            id,
            line.kind,
            [line.lead],
            line.observations.filter((one) => one !== line.lead),
          );
        places.set(leadKey(line), { at, place: act.place });
        break;
      case 'side':
        sides.set(partyKey(act.party), act.side === null ? null : asCounted(act.side));
        break;
      case 'grade-source':
        grades.set(nameKey(act.source), act.grade);
        break;
      case 'undo':
        break;
    }
  }

  const linked = new Map<Key, number[]>();
  for (const [i, link] of links.entries()) for (const key of link) linked.set(key, [...(linked.get(key) ?? []), i]);
  /** Names met so far: the same few come over and over. */
  const sideNamed = new Map<string, { of: Side | null | undefined }>();
  const setSide = <T extends Actor>(actor: T): T => {
    let side = sideNamed.get(actor.name);
    if (side === undefined) {
      side = { of: sides.get(partyKey(actor.name)) };
      sideNamed.set(actor.name, side);
    }
    return side.of === undefined || side.of === actor.side ? actor : { ...actor, side: side.of };
  };
  const gradeOf = (name: string): SourceGrade => grades.get(nameKey(name)) ?? 'F';
  /** Of what several tellings carry, the latest. */
  const latest = <T extends { at: number }>(cluster: readonly KnownMention[], from: ReadonlyMap<Key, T>): T | null => {
    if (from.size === 0) return null;
    let found: T | null = null;
    for (const telling of cluster) {
      const one = from.get(keyOf(telling));
      if (one !== undefined && (found === null || one.at > found.at)) found = one;
    }
    return found;
  };

  return {
    none: false,
    links,
    linksOf: (key) => linked.get(key) ?? noLinks,
    splitOf: (telling) => (splitOf.size === 0 ? null : (splitOf.get(keyOf(telling)) ?? null)),
    apart(a, b) {
      if (takenFrom.size === 0 && sideOf.size === 0) return false;
      const [x, y] = [keyOf(a), keyOf(b)];
      for (const [judgement, side] of sideOf.get(x) ?? []) {
        const other = sideOf.get(y)?.get(judgement);
        if (other !== undefined && other !== side) return true;
      }
      return taken(takenFrom.get(x), splitOf.get(y)) || taken(takenFrom.get(y), splitOf.get(x));
    },
    dress(telling) {
      if (sides.size === 0) return telling;
      const { agent, patient, speakers } = telling;
      return { ...telling, agent: agent.map(setSide), patient: patient.map(setSide), speakers: speakers.map(setSide) };
    },
    verdictOn: (cluster) => latest(cluster, verdicts)?.verdict ?? null,
    placeOn: (cluster) => latest(cluster, places)?.place ?? null,
    doubts: (telling) => doubted.has(keyOf(telling)),
    gradeOf,
    clippedOf: () => null,
    reliability({ speakers }, { publisher, cites }) {
      if (grades.size === 0) return 'F';
      const through = speakers.length > 0 ? speakers.map(({ name }) => name) : cites.slice(0, 1);
      return weakest([publisher ?? '', ...through].map(gradeOf));
    },
  };
}

const leadKey = ({ kind, lead }: JudgedLine): Key => keyOf({ kind, id: lead });
const taken = (from: ReadonlySet<string> | undefined, by: string | undefined): boolean =>
  from !== undefined && by !== undefined && from.has(by);

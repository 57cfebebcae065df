import type { Place } from '../../record/entity.ts';
import type { LineKind } from '../../record/happening.ts';
import type { Act, JudgedLine, Judgement, ReadAs, SourceGrade } from '../../record/judgement.ts';
import { nameKey, partyKey } from '../../record/name-key.ts';
import { asCounted, type Side } from '../../record/side.ts';
import { itemGrades } from './grades.ts';
import { type Key, keyOf, type Verdict } from './mention-key.ts';

/** What all judgements that stand say, by what they act on. `at` is a judgement's place in their order: of two the later wins. */
export interface Standing {
  /** Mentions that are one happening whatever the grouping says. */
  links: Key[][];
  /** The split that a mention was taken out by, and those that it was taken from. */
  splitOf: Map<Key, string>;
  takenFrom: Map<Key, Set<string>>;
  /** By judgement, the side that a mention was told apart on: nobody of one side joins, or is tied to, anybody of another. */
  groupOf: Map<Key, Map<string, number>>;
  verdicts: Map<Key, { at: number; verdict: Verdict | null }>;
  places: Map<Key, { at: number; place: Place }>;
  /** Mentions graded doubtful or improbable, apart from their happening. */
  doubted: Set<Key>;
  /** How mentions that are not sure were read when a person accepted them. */
  accepted: Map<Key, ReadAs>;
  /** Sides by the key of a party; null for one who is on none. */
  sides: Map<string, Side | null>;
  /** Grades by the key of a source. */
  grades: Map<string, SourceGrade>;
}

/** Takes the judgements up in their order. */
export function standingOf(judgements: readonly Judgement[]): Standing {
  const standing: Standing = {
    links: [],
    splitOf: new Map(),
    takenFrom: new Map(),
    groupOf: new Map(),
    verdicts: new Map(),
    places: new Map(),
    doubted: new Set(),
    accepted: new Map(),
    sides: new Map(),
    grades: new Map(),
  };
  for (const [at, judgement] of judgements.entries()) takeUp(standing, judgement, at);
  return standing;
}

function takeUp(standing: Standing, judgement: Judgement, at: number): void {
  const { act, about } = judgement;
  const [line] = about;
  switch (act.do) {
    case 'merge':
      standing.links.push(about.flatMap(keysOf));
      return;
    case 'apart':
      tellApart(standing, judgement.id, about.map(keysOf));
      return;
    case 'side':
      standing.sides.set(partyKey(act.party), act.side === null ? null : asCounted(act.side));
      return;
    case 'grade-source':
      standing.grades.set(nameKey(act.source), act.grade);
      return;
    case 'undo':
      return;
  }
  if (line !== undefined) actOn(standing, line, act, judgement, at);
}

/** What is said of one line. */
type OnLine = Extract<Act, { do: 'split' | 'accept' | 'confirm' | 'dispute' | 'grade-item' | 'place' }>;

function actOn(standing: Standing, line: JudgedLine, act: OnLine, judgement: Judgement, at: number): void {
  const { id, by, reason } = judgement;
  const decide = (status: Verdict['status'], words: string): void =>
    void standing.verdicts.set(leadKey(line), { at, verdict: { judgement: id, by, reason, status, words } });
  switch (act.do) {
    case 'split':
      split(standing, id, line, act.observations);
      return;
    case 'accept':
      if (line.read !== undefined) for (const key of keysOf(line)) standing.accepted.set(key, line.read);
      return;
    case 'confirm':
      decide('confirmed', 'confirms it');
      return;
    case 'dispute':
      decide('disputed', 'disputes it');
      return;
    case 'place':
      // One observation that tells of another place tells another happening.
      if (!line.whole) split(standing, id, line, [line.lead]);
      standing.places.set(leadKey(line), { at, place: act.place });
      return;
    case 'grade-item': {
      const { gives, words } = itemGrades[act.grade];
      const key = leadKey(line);
      standing.doubted.delete(key);
      if (!line.whole && (act.grade === '4' || act.grade === '5')) standing.doubted.add(key);
      else if (gives === null) standing.verdicts.set(key, { at, verdict: null });
      else decide(gives as Verdict['status'], `grades it ${act.grade} (${words})`);
    }
  }
}

function tellApart(standing: Standing, judgement: string, groups: readonly (readonly Key[])[]): void {
  for (const [side, group] of groups.entries())
    for (const key of group)
      standing.groupOf.set(key, (standing.groupOf.get(key) ?? new Map<string, number>()).set(judgement, side));
  standing.links = standing.links
    .flatMap((link) => {
      const own = groups.map((group) => link.filter((key) => group.includes(key)));
      return [...own, link.filter((key) => !groups.some((group) => group.includes(key)))];
    })
    .filter(isLink);
}

/** Takes observations out of a line: they are one happening by themselves. */
function split(standing: Standing, judgement: string, line: JudgedLine, out: readonly string[]): void {
  const own = new Set(out.map((id) => keyOf({ kind: line.kind, id })));
  standing.links = [
    ...standing.links.flatMap((link) => [link.filter((key) => own.has(key)), link.filter((key) => !own.has(key))]),
    [...own],
  ].filter(isLink);
  for (const key of own) standing.splitOf.set(key, judgement);
  for (const key of keysOf(line)) {
    if (own.has(key)) continue;
    standing.takenFrom.set(key, (standing.takenFrom.get(key) ?? new Set()).add(judgement));
  }
}

const isLink = ({ length }: readonly Key[]): boolean => length > 1;
const keysOf = ({ kind, observations }: { kind: LineKind; observations: readonly string[] }): Key[] =>
  observations.map((id) => keyOf({ kind, id }));
const leadKey = ({ kind, lead }: JudgedLine): Key => keyOf({ kind, id: lead });

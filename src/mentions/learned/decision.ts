import { factsOf } from '../../record/event-types.ts';
import type { Candidate, Cue } from './candidates.ts';
import { MODES, type Mode, ROLES, type Role, TYPES } from './labels.ts';
import type { Verdict } from './verdict.ts';

/** Who or what fills a role, and how likely. */
export interface Filling {
  candidate: Candidate;
  p: number;
}

/** What is made of a verdict: one line that a report may tell. */
export interface Decision {
  cue: Cue;
  what: string;
  agent: readonly Filling[];
  patient: readonly Filling[];
  place: readonly Filling[];
  said: readonly Filling[];
  mode: Mode;
  background: boolean;
  verdict: Verdict;
}

/**
 * From which probability on a candidate fills a role. A filler that is left out makes a line incomplete, a wrong one makes it wrong: tried on
 * a held-out sixth of the training reports and on the development part, for the most lines that are right or incomplete where one in eight
 * is wrong (docs/learned.md).
 */
const FILLS: Record<Role, number> = { agent: 0.75, patient: 0.8, place: 0.85, said: 0.5 };
/** From which probability on a second one does what several do together: "Egypt and Jordan sign". */
const ALSO_FILLS = 0.8;
/** From which probability on words tell a second event too ("shot dead"). */
const SECOND = 0.5;

/** The lines that a verdict makes. */
export function decisionsOn(verdict: Verdict): Decision[] {
  const { types } = verdict;
  const ranked = TYPES.map((what, type) => ({ what, p: types[type] ?? 0 }))
    .slice(1)
    .sort((a, b) => b.p - a.p);
  return ranked
    .slice(0, 2)
    .filter(({ p }, rank) => rank === 0 || p > SECOND)
    .flatMap(({ what }) => eachGround(decisionOn(verdict, what)));
}

function decisionOn(verdict: Verdict, what: string): Decision {
  const { modes, background, cue } = verdict;
  const isMutual = factsOf(what)?.frame === 'mutual';
  const isGround = factsOf(what)?.eachPlace === true;
  const filled = (role: Role): Filling[] =>
    fillings(verdict, role)
      .filter(({ candidate, p }) => p > FILLS[role] && canFill(candidate, role))
      // One that is sure: of several the others are often the same under another name.
      .filter(
        ({ candidate, p }, i) =>
          i === 0 ||
          (role === 'agent' && isMutual && p > ALSO_FILLS) ||
          (role === 'patient' && isGround && isPlace(candidate)),
      );
  return {
    cue,
    what,
    agent: filled('agent'),
    patient: filled('patient'),
    place: filled('place'),
    said: filled('said'),
    mode: MODES[modes.indexOf(Math.max(...modes))] ?? 'fact',
    background: background > 0.5,
    verdict,
  };
}

const isPlace = ({ entity }: Candidate): boolean => entity?.kind === 'place';

/** Pronouns stand for who is named, places have names, and "others" are nobody. */
const canFill = ({ form, named, nameless }: Candidate, role: Role): boolean =>
  named || (role !== 'place' && form !== 'pronoun' && !nameless);

/** A line for each place that is acted on: "seized Hama and Homs". */
const eachGround = (decision: Decision): Decision[] =>
  decision.patient.length > 1 && decision.patient.every(({ candidate }) => isPlace(candidate))
    ? decision.patient.map((one) => ({ ...decision, patient: [one], place: [one] }))
    : [{ ...decision, patient: decision.patient.slice(0, 1) }];

/** Candidates for a role, each entity once by its likeliest mention, those of the cue's own sentence before others; the likeliest first. */
export function fillings({ candidates, roles, cue }: Verdict, role: Role): Filling[] {
  const r = ROLES.indexOf(role);
  const isHere = ({ word }: Candidate): boolean => word.sentence === cue.word.sentence;
  const best = new Map<string, Filling>();
  candidates.forEach((candidate, c) => {
    const p = roles[c]?.[r] ?? 0;
    const key = candidate.entity?.id ?? `word ${candidate.word.at}`;
    const before = best.get(key);
    if (
      before === undefined ||
      (isHere(candidate) && !isHere(before.candidate)) ||
      (isHere(candidate) === isHere(before.candidate) && p > before.p)
    )
      best.set(key, { candidate, p });
  });
  return [...best.values()].sort((a, b) => b.p - a.p);
}

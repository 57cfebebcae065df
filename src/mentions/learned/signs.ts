import type { EventMention } from '../../record/event-mention.ts';
import { ARTICLE } from './article.ts';
import type { Decision, Filling } from './decision.ts';
import { fillings } from './decision.ts';
import { isTold, type Role, TYPES } from './labels.ts';
import { areNear } from './near-types.ts';

/** Signs by which a decision is more or less likely right; each a number, in this order. */
export const SIGNS = [
  'kind of event',
  'type',
  'agent',
  'patient',
  'place',
  'told or not',
  'background or news',
  'speaker',
  'no agent',
  'no patient',
  'no place',
  'agent left out',
  'patient left out',
  'place left out',
  'all together',
  'rules tell it',
  'rules agree on the kind',
  'rules agree on the agent',
  'rules agree on the patient',
  'rules agree on the place',
  'rules agree on background',
  'agents',
  'patients',
  'article',
  'length',
  'somebody says it',
  'agent elsewhere',
  'patient elsewhere',
  'place elsewhere',
  'several observations',
  'agent unnamed',
  'patient unnamed',
  'place unnamed',
] as const;

/** Probabilities nearer than this to 0 or 1 count as this near. */
const EDGE = 1e-4;
const logOdds = (p: number): number => {
  const inside = Math.min(1 - EDGE, Math.max(EDGE, p));
  return Math.log(inside / (1 - inside));
};
const one = (yes: boolean): number => (yes ? 1 : 0);
const least = (all: readonly Filling[]): number => all.reduce((min, { p }) => Math.min(min, p), 1);

/** The signs of a decision in a text of some length, as many as `SIGNS`. */
export function signsOf(decision: Decision, length: number): number[] {
  const { what, agent, patient, place, said, mode, background, cue, verdict } = decision;
  const kind = TYPES.reduce((sum, type, t) => sum + (t > 0 && areNear(type, what) ? (verdict.types[t] ?? 0) : 0), 0);
  const told = (verdict.modes[0] ?? 0) + (verdict.modes[1] ?? 0);
  const sureTold = isTold(mode) ? told : 1 - told;
  const sureBackground = Math.max(verdict.background, 1 - verdict.background);
  const speaker = said[0]?.p ?? 1 - bestOutside(decision, 'said', []);
  const rule = cue.mentions.at(0);
  const roles = [agent, patient, place];
  return [
    logOdds(kind),
    logOdds(verdict.types[TYPES.indexOf(what)] ?? 0),
    ...roles.map((all) => logOdds(least(all))),
    logOdds(sureTold),
    logOdds(sureBackground),
    logOdds(speaker),
    ...roles.map((all) => one(all.length === 0)),
    ...(['agent', 'patient', 'place'] as const).map((role) =>
      decision[role].length > 0 ? 0 : logOdds(bestOutside(decision, role, decision[role])),
    ),
    Math.log(kind * least(agent) * least(patient) * least(place) * sureTold * sureBackground * speaker + 1e-3),
    one(rule !== undefined),
    one(rule !== undefined && areNear(rule.what, what)),
    agreement(agent, rule, 'agent'),
    agreement(patient, rule, 'patient'),
    agreement(place, rule, 'place'),
    one(rule?.background === background),
    Math.min(3, agent.length),
    Math.min(3, patient.length),
    one(length > ARTICLE),
    Math.log(length + 1),
    said.length,
    ...roles.map((all) => one(all.some(({ candidate }) => candidate.word.sentence !== cue.word.sentence))),
    one(cue.observations.length > 1),
    ...roles.map((all) => one(all.some(({ candidate }) => candidate.form === 'noun'))),
  ];
}

/** The likeliest of those that were not taken. */
const bestOutside = ({ verdict }: Decision, role: Role, taken: readonly Filling[]): number =>
  fillings(verdict, role).find(({ candidate }) => taken.every((other) => other.candidate !== candidate))?.p ?? 0;

/** Do the rules fill a role alike (1), otherwise (-1), or is nobody there to compare (0)? */
function agreement(
  all: readonly Filling[],
  rule: EventMention | undefined,
  role: 'agent' | 'patient' | 'place',
): number {
  if (rule === undefined || all.length === 0) return 0;
  const entities = new Set(rule[role].map(({ entity }) => entity));
  return all.every(({ candidate }) => candidate.entity !== null && entities.has(candidate.entity.id)) ? 1 : -1;
}

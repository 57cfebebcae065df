import type { Proven } from '../../language/construction.ts';
import type { Decided, MentionPlace, MentionSpeaker, Participant } from '../../record/event-mention.ts';
import type { EventObservation } from '../../record/observation.ts';
import type { MentionContext } from '../context.ts';

/** An event on its way to a mention: what the words say, and what was decided so far. */
export interface Draft {
  event: EventObservation;
  what: string;
  agent: Participant[];
  patient: Participant[];
  place: MentionPlace | null;
  /** Outermost first. */
  speakers: MentionSpeaker[];
  /** Does its speaker declare it taken ("declares X liberated")? */
  declared: boolean;
  decided: Decided[];
}

/** What a decision changes, and why. */
export type Change = Partial<Pick<Draft, 'what' | 'agent' | 'patient' | 'place' | 'speakers' | 'declared'>> & {
  reason: string;
};

/** One way in which a mention differs from its observation. Its name is that of the field it is about and of its file. */
export interface Decision extends Proven {
  /** Null where the case is not given. */
  decide(draft: Draft, context: MentionContext): Change | null;
}

/** A decision that was taken, and what it made of what. */
export interface Step {
  decision: Decision;
  before: Draft;
  after: Draft;
}

/** The words of each field, for the note of what was decided. */
const inWords = {
  what: ({ what }: Draft): string | null => what,
  agent: ({ agent }: Draft): string | null => namesIn(agent),
  patient: ({ patient }: Draft): string | null => namesIn(patient),
  place: ({ place }: Draft): string | null => place?.place.name ?? null,
};
const fields = ['what', 'agent', 'patient', 'place'] as const;
const namesIn = (parties: readonly Participant[]): string | null => parties.map(({ name }) => name).join('; ') || null;

/** Takes the decisions in their order; each that changes a field is noted. */
export function* stepsFrom(start: Draft, decisions: readonly Decision[], context: MentionContext): Generator<Step> {
  let before = start;
  for (const decision of decisions) {
    const change = decision.decide(before, context);
    if (change === null) continue;
    const { reason, ...rest } = change;
    const after = changed(before, rest, decision.name, reason);
    yield { decision, before, after };
    before = after;
  }
}

/** What all decisions together make of a draft. */
export function decideAll(start: Draft, decisions: readonly Decision[], context: MentionContext): Draft {
  let draft = start;
  for (const { after } of stepsFrom(start, decisions, context)) draft = after;
  return draft;
}

/** A draft with a change made to it, which is noted where it changes a field. */
export function changed(before: Draft, change: Omit<Change, 'reason'>, rule: string, reason: string): Draft {
  const after = { ...before, ...change };
  return { ...after, decided: [...before.decided, ...differences(before, after, rule, reason)] };
}

const differences = (before: Draft, after: Draft, rule: string, reason: string): Decided[] =>
  fields.flatMap((field): Decided[] => {
    const [from, to] = [inWords[field](before), inWords[field](after)];
    return from === to ? [] : [{ field, from, to, rule, reason }];
  });

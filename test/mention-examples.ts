import { readText } from '../src/intake.ts';
import type { Language } from '../src/languages/language.ts';
import { speakersOf } from '../src/mentions/attribution/speakers.ts';
import { type MentionContext, mentionContext } from '../src/mentions/context.ts';
import { decisions } from '../src/mentions/event/decisions.ts';
import { type Decision, type Draft, stepsFrom } from '../src/mentions/event/draft.ts';
import { draftOf } from '../src/mentions/event/event.ts';
import type { Refusal } from '../src/mentions/event/refusals/refusal.ts';
import { refusedFor } from '../src/mentions/event/refusals.ts';
import { typeOf } from '../src/mentions/event-type.ts';
import type { Inheritance } from '../src/mentions/territory/inherited/inheritance.ts';
import type { EventObservation } from '../src/record/observation.ts';
import { readReport } from './by-rules.ts';

/* What is decided on the events of a text, as the examples of decisions and refusals tell it: each in its place among the others. */

const published = '2024-12-05T18:00:00Z';

const contextOf = (language: Language, text: string): MentionContext =>
  mentionContext(readReport(readText(text, { publisher: 'Sample Times', published })), language);

const listedIn = ({ events }: MentionContext): EventObservation[] => events.filter(({ what }) => typeOf(what) !== null);

/** What a decision makes of the events of a text: "agent: Rebels > army". */
export function decidedIn(language: Language, decision: Decision, text: string): string[] {
  const context = contextOf(language, text);
  return listedIn(context).flatMap((event) => {
    const speakers = speakersOf(context, event);
    if (refusedFor(event, context, speakers) !== null) return [];
    const steps = [...stepsFrom(draftOf(context, event, speakers), decisions, context)];
    return steps.filter((step) => step.decision === decision).flatMap(({ before, after }) => changes(before, after));
  });
}

/** Why a refusal leaves out events of a text. */
export function refusedIn(language: Language, refusal: Refusal, text: string): string[] {
  const context = contextOf(language, text);
  return listedIn(context).flatMap((event) => {
    const reason = refusal.refuses(event, context, speakersOf(context, event).at(-1));
    return reason === null ? [] : [reason];
  });
}

const names = (parties: readonly { name: string }[]): string => parties.map(({ name }) => name).join(', ') || '–';

const fields: Record<string, (draft: Draft) => string> = {
  what: ({ what }) => what,
  agent: ({ agent }) => names(agent),
  patient: ({ patient }) => names(patient),
  place: ({ place }) => place?.place.name ?? '–',
  speakers: ({ speakers }) => names(speakers),
};

const changes = (before: Draft, after: Draft): string[] =>
  Object.entries(fields).flatMap(([field, print]) => {
    const [from, to] = [print(before), print(after)];
    return from === to ? [] : [`${field}: ${from} > ${to}`];
  });

/** The places that events of a text take from others in it by a way of doing so: "attack: – > Hama". */
export function inheritedIn({ name }: Inheritance, text: string): string[] {
  const { eventMentions } = readReport(readText(text, { publisher: 'Sample Times', published }));
  return eventMentions.flatMap(({ lemma, decided }) =>
    decided.filter(({ rule }) => rule === name).map(({ from, to }) => `${lemma}: ${from ?? '–'} > ${to}`),
  );
}

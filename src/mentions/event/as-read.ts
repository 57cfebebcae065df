import type { Decided, MentionPlace, Participant } from '../../record/event-mention.ts';
import type { EventObservation, Filler } from '../../record/observation.ts';
import { wordsOf } from '../../record/plain.ts';
import type { MentionContext } from '../context.ts';

/** What is made of the words of the roles before anything is decided on them. */
interface AsRead {
  agent: readonly Participant[];
  patient: readonly Participant[];
  place: MentionPlace | null;
}

const reasons = {
  agent: 'only parties act: what names none is left out, and a party named within words stands for them',
  patient: 'what names neither party nor thing is left out, and one named within words stands for them',
  place: 'where it was is the finest spot that the words of its place, or of whom it was done to, stand for',
} as const;

/** Where the parties and the spot of an event are not the words that the observation has in these roles. */
export function asRead({ text }: MentionContext, event: EventObservation, made: AsRead): Decided[] {
  const words = (fillers: readonly Filler[]): string | null =>
    fillers.map((filler) => wordsOf(text, filler).replace(/\s+/g, ' ')).join('; ') || null;
  const note = (field: 'agent' | 'patient' | 'place', to: readonly Filler[], name: string | null): Decided[] =>
    isSame(event[field], to)
      ? []
      : [{ field, from: words(event[field]), to: name, rule: `${field}/as-read`, reason: reasons[field] }];
  const names = (parties: readonly Participant[]): string | null => parties.map(({ name }) => name).join('; ') || null;
  return [
    ...note('agent', made.agent, names(made.agent)),
    ...note('patient', made.patient, names(made.patient)),
    ...note('place', made.place === null ? [] : [made.place], made.place?.place.name ?? null),
  ];
}

/** Do both stand on the same words, in whatever order? */
const isSame = (some: readonly Filler[], others: readonly Filler[]): boolean =>
  some.length === others.length &&
  some.every(({ start, end }) => others.some((other) => other.start === start && other.end === end));

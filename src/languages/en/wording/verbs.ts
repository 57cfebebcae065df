import type { EventFacts } from '../../../record/event-facts.ts';
import { type EventType, eventTypeNames, eventTypes } from '../../../record/event-types.ts';
import { third } from './number.ts';

/** A type of event that may stand in the brief, as record/event-types.ts has it, with its verb. */
export interface Kind extends EventFacts {
  family: string;
  /** Third person singular and plural, for the plain line. */
  verb: [string, string];
  /** Word between the verb and the one acted on ("" for a direct object). */
  on: string;
}

/** The verb of a type where it is not the type's own word. */
const verbs: Partial<Record<EventType, string>> = {
  use: 'gas',
  war: 'fight',
  suppress: 'crack down',
  ceasefire: 'agree a ceasefire',
  exercise: 'hold a drill',
  recognize: 'recognise',
  demand: 'call',
  disaster: 'hit',
};

/** What stands between a verb and its object, where anything does. */
const prepositions: Partial<Record<EventType, string>> = {
  advance: 'on',
  withdraw: 'from',
  surrender: 'to',
  fall: 'to',
  defect: 'from',
  explode: 'at',
  clash: 'with',
  suppress: 'on',
  riot: 'in',
  ceasefire: 'with',
  deploy: 'to',
  exercise: 'with',
  arrive: 'in',
  return: 'to',
  agree: 'with',
  sign: 'with',
  negotiate: 'with',
  mediate: 'between',
  demand: 'on',
  vote: 'in',
};

function verbOf(what: EventType): [string, string] {
  const [head = '', ...rest] = (verbs[what] ?? what).split(' ');
  return [[third(head), ...rest].join(' '), [head, ...rest].join(' ')];
}

/** The types of events that may stand in the brief, by the record's plain word. Words that are not here never become a line. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  eventTypeNames.flatMap((what) => {
    const { family, ...facts } = eventTypes[what];
    return family === null ? [] : [[what, { ...facts, family, verb: verbOf(what), on: prepositions[what] ?? '' }]];
  }),
);

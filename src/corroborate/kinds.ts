import type { EventFacts, Gain } from '../record/event-facts.ts';
import { type EventType, eventTypeNames, eventTypes, familiesWhere } from '../record/event-types.ts';

/** A type of event that may stand in the brief, as record/event-types.ts has it, with its verb. */
export interface Kind extends EventFacts {
  family: string;
  /** Third person singular and plural, for the plain line. */
  verb: [string, string];
  /** Word between the verb and the one acted on ("" for a direct object). */
  on: string;
}

/** "seize" → "seizes", "clash" → "clashes", "flee" → "flees", "be" → "is", "deny" → "denies". */
export function third(verb: string): string {
  if (verb === 'are') return 'is';
  if (/(?:s|sh|ch|x|z|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
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
  const [head, ...rest] = (verbs[what] ?? what).split(' ');
  return [[third(head), ...rest].join(' '), [head, ...rest].join(' ')];
}

/** The types of events that may stand in the brief, by the record's plain word. Words that are not here never become a line. */
export const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>(
  eventTypeNames.flatMap((what) => {
    const { family, ...facts } = eventTypes[what];
    return family === null ? [] : [[what, { ...facts, family, verb: verbOf(what), on: prepositions[what] ?? '' }]];
  }),
);

/** Families that tell who holds a place: of events, and the states that say so. */
export const controlFamilies: readonly string[] = [
  ...familiesWhere(({ hold, tellsOfHolder }) => hold !== null || tellsOfHolder),
  'control',
];

/** Families that drive people or a side out of a place. */
export const drivingFamilies: ReadonlySet<string> = new Set(familiesWhere(({ drivesOut }) => drivesOut));

/** Those that tell who holds a place, and what drives a side out of it: that tells nothing of places where nothing else is told. */
export const holdingFamilies: readonly string[] = [...controlFamilies, ...drivingFamilies];

/** Families after which one who moves is in the place: the mover, or another than the one who leaves. */
export const comingFamilies: ReadonlySet<string> = new Set(familiesWhere(({ bringsIn }) => bringsIn === 'agent'));
export const leavingFamilies: ReadonlySet<string> = new Set(familiesWhere(({ bringsIn }) => bringsIn === 'other'));
/** Families of taking a place. */
export const takingFamilies: ReadonlySet<string> = new Set(familiesWhere(({ hold }) => hold === 'take'));

/** Families of events that tell where a person is then, or that he is no longer there. */
export const arrivalFamilies: ReadonlySet<string> = new Set(
  familiesWhere(({ whereabouts }) => whereabouts === 'there'),
);
export const departureFamilies: ReadonlySet<string> = new Set(
  familiesWhere(({ whereabouts }) => whereabouts === 'left'),
);
/** Those, and the states that say so. */
export const whereaboutsFamilies: readonly string[] = [...departureFamilies, ...arrivalFamilies, 'whereabouts'];

/** Families whose numbers count the dead. */
export const deadlyFamilies: ReadonlySet<string> = new Set(familiesWhere(({ counts }) => counts === 'killed'));

/** Families of deeds that nobody does to himself: who does it in one telling does not suffer it in another of the same. */
export const doneToOthers: ReadonlySet<string> = new Set(familiesWhere((facts) => facts.doneToOthers));

const gains = new Map(
  Object.values(eventTypes).flatMap(({ family, gain }): [string, Gain][] =>
    family === null || gain === 'none' ? [] : [[family, gain]],
  ),
);
/** Whom it serves that an event of a family is believed: its types have one gain or none. That somebody holds a place serves the holder. */
export const gainOf = (family: string): Gain => (family === 'control' ? 'agent' : (gains.get(family) ?? 'none'));

/** Families of what serves those it is done to: harm that others do to them, and a side's own going, which serves the other side. */
export const harmFamilies: ReadonlySet<string> = new Set(
  familiesWhere(({ gain, needsAgent }) => gain === 'patient' && !needsAgent),
);
export const goingFamilies: ReadonlySet<string> = new Set(
  familiesWhere(({ gain, needsAgent }) => gain === 'patient' && needsAgent),
);
/** Families of harm that a side tells of itself. */
export const lossFamilies: ReadonlySet<string> = new Set(familiesWhere(({ ownLoss }) => ownLoss));
/** Families by which ground is lost to another, and the states that say so. */
export const lostGroundFamilies: ReadonlySet<string> = new Set([
  ...familiesWhere(({ lostToAnother }) => lostToAnother),
  'control',
]);

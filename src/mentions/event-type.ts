import type { Codes } from '../record/codes.ts';
import type { EventFacts } from '../record/event-facts.ts';
import { eventTypeNames, eventTypes, factsOf, familiesWhere } from '../record/event-types.ts';

/** A type of event that may stand in the brief. */
export interface ListedType extends EventFacts {
  family: string;
}

const listed: ReadonlyMap<string, ListedType> = new Map(
  eventTypeNames.flatMap((what): [string, ListedType][] => {
    const { family, ...facts } = eventTypes[what];
    return family === null ? [] : [[what, { ...facts, family }]];
  }),
);

/** What the record knows of a type of event; null for one that never becomes a line. */
export const typeOf = (what: string): ListedType | null => listed.get(what) ?? null;

const doneToOthers: ReadonlySet<string> = new Set(familiesWhere((facts) => facts.doneToOthers));

/** Is it a deed that nobody does to himself? */
export const isDoneToOthers = (what: string): boolean => doneToOthers.has(typeOf(what)?.family ?? '');

/** Codes of a type, where the words give none that are finer. */
export const codesOf = (what: string): Codes => factsOf(what)?.codes ?? { plover: null, cameo: null, acled: null };

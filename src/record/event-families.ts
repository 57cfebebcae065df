import type { Gain } from './event-facts.ts';
import { eventTypes, factsOf, familiesWhere } from './event-types.ts';

/* Families of event types, and of the states beside them, by what is so of their types. */

/** Families that tell who holds a place: of events, and the states that say so. */
export const controlFamilies: readonly string[] = [
  ...familiesWhere(({ hold, tellsOfHolder }) => hold !== null || tellsOfHolder),
  'control',
];

/** Families that drive people or a side out of a place. */
export const drivingFamilies: ReadonlySet<string> = new Set(familiesWhere(({ drivesOut }) => drivesOut));

/** Those that tell who holds a place, and what drives a side out of it: that tells nothing of places where nothing else is told. */
export const holdingFamilies: readonly string[] = [...controlFamilies, ...drivingFamilies];

const holding: ReadonlySet<string> = new Set(holdingFamilies);
/** Does an item tell of one place who holds it, or held it? */
export const tellsOfHolding = ({ family, place }: { family: string; place: string | null }): boolean =>
  place !== null && holding.has(family);

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

/** Families of deeds that nobody does to himself: who does it in one mention does not suffer it in another of the same. */
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
/** Types of a side's own loss: its dead and wounded, its captured, what it lost. */
export const isOwnLoss = (what: string): boolean => {
  const facts = factsOf(what);
  return facts !== null && (facts.ownLoss || facts.counts === 'killed');
};
/** Does whoever may do it do it by saying so? */
export const isDoneByWord = (what: string): boolean => factsOf(what)?.byWord === true;
/** Families of which others of the kind happen in one area at one time. */
export const repeatedFamilies: ReadonlySet<string> = new Set(familiesWhere(({ repeats }) => repeats));
/** Families by which ground is lost to another, and the states that say so. */
export const lostGroundFamilies: ReadonlySet<string> = new Set([
  ...familiesWhere(({ lostToAnother }) => lostToAnother),
  'control',
]);

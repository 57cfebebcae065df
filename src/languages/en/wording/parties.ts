import type { Party } from '../../../record/happening.ts';
import type { Worded } from '../../../record/line-wording.ts';
import type { Frame } from './frames.ts';
import { isLand, isPlural } from './number.ts';

/* Who stands where in a line: each once, and each where his name makes sense. */

/** Who did what to whom, where. */
export type Told = Pick<Worded, 'what' | 'agent' | 'patient' | 'place' | 'quantity'>;

const key = ({ name }: Party): string => name.replace(/^(?:the|an?) /i, '').toLowerCase();

/** "Rebels" beside "Syrian rebels", "Sample" beside "Jane Sample": one of them says all. */
const isShortOf = (short: Party, long: Party): boolean =>
  key(long).endsWith(` ${key(short)}`) &&
  (short.kind === 'person' || /^\p{Ll}/u.test(short.name) || long.kind === short.kind);

const isSame = (one: Party, other: Party): boolean =>
  key(one) === key(other) || isShortOf(one, other) || isShortOf(other, one);

/** "People and wounds 19 others": another deed that was taken into the name. */
const otherDeed = /,? and (?:injur|wound|kill|hurt|leav|captur|arrest)\p{Ll}* .*$/u;

/** Each party once, under its fuller name, in their order. */
export function apart<T extends Party>(named: readonly T[]): T[] {
  const parties = named.map((one) => ({ ...one, name: one.name.replace(otherDeed, '') }));
  return parties.filter(
    (one, i) => !parties.some((other, j) => (key(other) === key(one) ? j < i : isShortOf(one, other))),
  );
}

/** Papers that are signed, and truces that are agreed: with a verb that says so already, they are nobody that it is done with. */
const truce = /\b(?:cease-?fires?|truces?|armistices?|pauses?)$/i;

/** What people vote in; what else stands beside their verb is told by its words alone. */
const poll = /(?:elections?|referend(?:ums?|a)|polls?|run-?offs?|round|ballots?|primar(?:y|ies))$/i;
/** What is declared, and no party. */
const declared =
  /(?:independence|autonomy|secession|sovereignty|war|jihad|victory|emergency|emergencies|law|curfew|lockdown|ceasefire|truce|state|republic|caliphate|mourning|holiday|moratorium|bankruptcy|famine|pandemic|epidemic|outbreak|disaster|calamity|area|winner|candidacy|neutrality|boycott|strike|end)$/i;
/** Words for those who act themselves: whom each of them meant, no line can tell. */
const oneAnother = /^(?:each other|one another|themselves|himself|herself|itself)$/i;
/** What goes off by itself. */
const explosive =
  /(?:bombs?|devices?|grenades?|mines?|rockets?|missiles?|shells?|drones?|cars?|trucks?|vehicles?|pagers?|tanks?|tankers?|explosives)$/i;
/** Types that undergo: who did it, if anybody, is no subject of their verb. */
const undergone: ReadonlySet<string> = new Set(['die', 'crash', 'collapse', 'explode', 'disaster']);

const patients = (told: Told, holds: (one: Party) => boolean): Told => ({
  ...told,
  patient: told.patient.filter(holds),
});
const isPlace = ({ kind }: Party): boolean => kind === 'place';

/** What a type makes of its parties; null where they make no sense with it. */
const senses: Readonly<Record<string, (told: Told) => Told | null>> = {
  resign: (told) => ({ ...told, patient: [] }),
  vote: (told) => patients(told, ({ name }) => poll.test(name)),
  riot: (told) => patients(told, (one) => one.kind !== 'person' && !isPlural(one)),
  ceasefire: (told) => patients(told, ({ name }) => !truce.test(name)),
  overthrow: (told) => (told.patient.some(isPlace) ? null : told),
  fall: (told) => (told.agent.length > 0 && !told.patient.every(isPlace) ? null : told),
  declare: (told) => (told.patient.every(({ name }) => declared.test(name)) ? told : null),
};

/** What somebody undergoes has no doer; what went off may have been taken for one. */
function undergoing(told: Told): Told {
  if (!undergone.has(told.what)) return told;
  const off = told.what === 'explode' && told.patient.length === 0 ? told.agent : [];
  return { ...told, agent: [], patient: [...told.patient, ...off.filter(({ name }) => explosive.test(name))] };
}

/** A common noun that was tied to a place is no name of one: "its soldiers". */
const asPeople = <T extends Party>(one: T): T =>
  isPlace(one) && !/\p{Lu}/u.test(one.name) ? { ...one, kind: 'group' } : one;

/** Whom it befell, without places; null where nothing else is left and the places tell no where. */
function befalling(all: Told): Told | null {
  const told = { ...all, patient: all.patient.map(asPeople) };
  const [patient, place] = withoutPlaces(told.patient, told.place);
  const isLost = told.patient.length > 0 && patient.length === 0;
  const isElsewhere = [...told.agent, ...told.patient].some((one) => isLandOrPlace(one) && one.name !== place?.name);
  const isOfLand = told.quantity === null && told.patient.some(({ name }) => isLand(name));
  return isLost && (place === null || isElsewhere || isOfLand) ? null : { ...told, patient, place };
}

/** Who is in the streets, and against whom: against a country, and in a town. */
function inStreets(told: Told): Told {
  const [agent, place] = withoutPlaces(told.agent, told.place);
  const isTown = (one: Party): boolean => isPlace(one) && !isLand(one.name);
  const towns = told.patient.filter(isTown);
  if (towns.length === 0) return { ...told, agent, place };
  return { ...told, agent, patient: told.patient.filter((one) => !isTown(one)), place: withoutPlaces(towns, place)[1] };
}

/** Those who do it together: each on one side; a town that it was done in is no party. */
function together(told: Told): Told {
  const { agent, place } = told;
  const isTown = place !== null && !/^(?:country|continent)$/.test(place.feature);
  return patients(
    told,
    (one) => !agent.some((other) => isSame(one, other)) && !(isTown && isPlace(one) && one.name === place.name),
  );
}

/** The parties as a line can name them; null where the same party stands on both sides, or where a place stands for people of whom nobody knows. */
export function arranged(all: Told, frame: Frame): Told | null {
  const told = undergoing({ ...all, agent: apart(all.agent), patient: apart(all.patient) });
  const placed = frame.people === 'patient' ? befalling(told) : frame.people === 'agent' ? inStreets(told) : told;
  const paired = placed !== null && frame.mutual ? together(placed) : placed;
  const sense = senses[all.what];
  if (paired?.patient.some(({ name }) => oneAnother.test(name))) return null;
  const made = paired === null || sense === undefined ? paired : sense(paired);
  if (made === null) return null;
  return made.agent.some((one) => made.patient.some((other) => key(one) === key(other))) ? null : made;
}

/** Is it a land by its name, whatever was made of it: "Egypt" for "Egyptian pilgrims"? */
const isLandOrPlace = (one: Party): boolean => isPlace(one) || isLand(one.name);

/** Without places; the only one is where it was, if nothing else is. */
function withoutPlaces<T extends Party>(parties: readonly T[], place: Told['place']): [T[], Told['place']] {
  const people = parties.filter((one) => !isLandOrPlace(one));
  // A land may stand for a ship under its flag, or for its state.
  const [only, ...others] = parties.filter((one) => isPlace(one) && !isLand(one.name));
  if (people.length > 0 || only === undefined || others.length > 0 || place !== null) return [people, place];
  return [people, { name: only.name, lat: null, lon: null, country: null, feature: 'other', source: null }];
}

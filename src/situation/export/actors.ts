import { countryIn } from '../../mentions/parties/nation.ts';
import { campOf } from '../../mentions/parties/camps.ts';
import { whomOf } from '../../mentions/parties/victim-category.ts';
import { factsOf } from '../../record/event-types.ts';
import type { Happening, Party } from '../../record/happening.ts';

/** ACLED's kinds of actors. */
export type ActorType =
  | 'State forces'
  | 'Rebel group'
  | 'Political militia'
  | 'Identity militia'
  | 'Rioters'
  | 'Protesters'
  | 'Civilians'
  | 'External/Other forces';

const militia =
  /\b(?:militias?|militiam[ae]n|gunm[ae]n|armed (?:men|man|groups?)|attackers?|assailants?|assassins?|gangs?|cartels?|vigilantes?|paramilitar(?:y|ies)|bandits?|pirates?)\b/i;
const identity = /\b(?:tribal|tribes?|clans?|ethnic|communal|herders|herdsmen|villagers)\b/i;
const world =
  /\b(?:peacekeepers?|coalition|un|united nations|african union|nato|mercenar(?:y|ies)|private (?:military|security))\b/i;
const state =
  /\b(?:police(?:man|men)?|army|troops|soldiers?|military|forces|navy|air force|warplanes|jets|guards?|gendarmes?|marines|commandos|security (?:forces|services)|government|regime|authorities|junta|intelligence)\b/i;

/**
 * ACLED's kind of an actor from the words that name it and from where it acts; null where they do not tell. A state's forces outside their
 * own country are external forces; armed people of whom nobody says whose they are count as a political militia, as ACLED has it.
 */
export function actorTypeOf(
  party: Party,
  { what, place }: Pick<Happening, 'what' | 'place'>,
  acts: boolean,
): ActorType | null {
  const { name } = party;
  const told = acts ? (factsOf(what)?.actors ?? null) : null;
  if (told !== null) return told;
  if (/\brioters?\b/i.test(name)) return 'Rioters';
  if (/\b(?:protest[eo]rs?|demonstrators?|marchers?)\b/i.test(name)) return 'Protesters';
  if (world.test(name)) return 'External/Other forces';
  const whom = whomOf([name]);
  if (militia.test(name) && !/\bpro-government\b/i.test(name)) return 'Political militia';
  if (acts && identity.test(name)) return 'Identity militia';
  const camp = campOf(name);
  if (camp === 'opposition') return 'Rebel group';
  const isCountry = party.kind === 'place' && countryIn(name) !== null;
  if (camp === 'government' || state.test(name) || isCountry) {
    if (whom === 'civilians' || (!state.test(name) && !isCountry)) return 'Civilians';
    const home = countryIn(name);
    return home !== null && place?.country != null && home !== place.country ? 'External/Other forces' : 'State forces';
  }
  if (whom === 'civilians' || (!acts && whom === 'unknown' && /\b(?:people|persons?|men|man|others)\b/i.test(name)))
    return 'Civilians';
  if (acts) return whom === 'combatants' ? 'Political militia' : null;
  return party.kind === 'person' ? 'Civilians' : null;
}

/** Is what acts a thing that was fired, thrown or planted? Whoever did so is not named. */
export const isWeapon = (name: string): boolean => weapon.test(name);
const weapon =
  /\b(?:bombs?|shells?|shelling|rockets?|missiles?|mortars?|mines?|landmines?|grenades?|explosives?|explosions?|blasts?|bullets?|gunfire|(?:air|drone|missile)?[ -]?strikes?|fire|bombing|bombardment|attacks?|raids?|clashes|fighting|drones?)$/i;

/** ACLED's interaction: both kinds joined, or the only one where only one side is told. */
export function interactionOf(one: ActorType | null, other: ActorType | null, alone: boolean): string | null {
  if (one !== null && other !== null) return `${one}-${other}`;
  const only = one ?? other;
  return only !== null && alone ? `${only} only` : null;
}

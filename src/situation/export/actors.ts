import type { Actor, PartyClass } from '../../record/event-mention.ts';
import { factsOf } from '../../record/event-types.ts';
import type { Happening } from '../../record/happening.ts';

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

/**
 * ACLED's kind of an actor from the words that name it and from where it acts; null where they do not tell. A state's forces outside their
 * own country are external forces; armed people of whom nobody says whose they are count as a political militia, as ACLED has it.
 */
export function actorTypeOf(
  { classes, kind, nation }: Actor,
  { what, place }: Pick<Happening, 'what' | 'place'>,
  acts: boolean,
): ActorType | null {
  const is = (one: PartyClass): boolean => classes.includes(one);
  const told = acts ? (factsOf(what)?.actors ?? null) : null;
  if (told !== null) return told;
  if (is('rioter')) return 'Rioters';
  if (is('protester')) return 'Protesters';
  if (is('international')) return 'External/Other forces';
  if (is('militia')) return 'Political militia';
  if (acts && is('communal')) return 'Identity militia';
  if (is('opposition')) return 'Rebel group';
  const isCountry = kind === 'place' && nation !== null;
  if (is('government') || is('state-force') || isCountry) {
    if (is('civilian') || (!is('state-force') && !isCountry)) return 'Civilians';
    return nation !== null && place?.country != null && nation !== place.country
      ? 'External/Other forces'
      : 'State forces';
  }
  const unarmed = is('civilian') || (!acts && is('people') && !is('combatant'));
  if (unarmed) return 'Civilians';
  if (acts) return is('combatant') ? 'Political militia' : null;
  return kind === 'person' ? 'Civilians' : null;
}

/** Is what acts a thing that was fired, thrown or planted? Whoever did so is not named. */
export const isWeapon = ({ classes }: Actor): boolean => classes.includes('weapon');

/** ACLED's interaction: both kinds joined, or the only one where only one side is told. */
export function interactionOf(one: ActorType | null, other: ActorType | null, alone: boolean): string | null {
  if (one !== null && other !== null) return `${one}-${other}`;
  const only = one ?? other;
  return only !== null && alone ? `${only} only` : null;
}

import type { Place } from '../../record/entity.ts';
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

/** What a class alone decides, in this order; `acting`: only of the one who acts. */
const kindByClass: readonly { is: PartyClass; kind: ActorType; acting?: true }[] = [
  { is: 'rioter', kind: 'Rioters' },
  { is: 'protester', kind: 'Protesters' },
  { is: 'international', kind: 'External/Other forces' },
  { is: 'militia', kind: 'Political militia' },
  { is: 'communal', kind: 'Identity militia', acting: true },
  { is: 'opposition', kind: 'Rebel group' },
];

/**
 * ACLED's kind of an actor from the words that name it and from where it acts; null where they do not tell. A state's forces outside their
 * own country are external forces; armed people of whom nobody says whose they are count as a political militia, as ACLED has it.
 */
export function actorTypeOf(
  actor: Actor,
  happening: Pick<Happening, 'what' | 'place'>,
  acts: boolean,
): ActorType | null {
  const told = acts ? factsOf(happening.what)?.actors : null;
  if (told != null) return told;
  const decided = kindByClass.find(({ is, acting }) => actor.classes.includes(is) && (acts || !acting));
  return decided?.kind ?? stateKind(actor, happening.place) ?? (acts ? kindOfDoer(actor) : kindOfSufferer(actor));
}

/** What a state is, or those in its pay: forces at home or abroad, or its civil servants; null for those who are none of a state. */
function stateKind({ classes, kind, nation }: Actor, place: Place | null): ActorType | null {
  const isCountry = kind === 'place' && nation !== null;
  const isForce = classes.includes('state-force');
  if (!isForce && !isCountry && !classes.includes('government')) return null;
  if (classes.includes('civilian') || (!isForce && !isCountry)) return 'Civilians';
  const isAbroad = nation !== null && place?.country != null && nation !== place.country;
  return isAbroad ? 'External/Other forces' : 'State forces';
}

function kindOfDoer({ classes }: Actor): ActorType | null {
  if (classes.includes('civilian')) return 'Civilians';
  return classes.includes('combatant') ? 'Political militia' : null;
}

/** Whom it befell is a civilian where nothing says that they bore arms. */
function kindOfSufferer({ classes, kind }: Actor): ActorType | null {
  const isUnarmed = classes.includes('civilian') || (classes.includes('people') && !classes.includes('combatant'));
  return isUnarmed || kind === 'person' ? 'Civilians' : null;
}

/** Is what acts a thing that was fired, thrown or planted? Whoever did so is not named. */
export const isWeapon = ({ classes }: Actor): boolean => classes.includes('weapon');

/** ACLED's interaction: both kinds joined, or the only one where only one side is told. */
export function interactionOf(one: ActorType | null, other: ActorType | null, alone: boolean): string | null {
  if (one !== null && other !== null) return `${one}-${other}`;
  const only = one ?? other;
  return only !== null && alone ? `${only} only` : null;
}

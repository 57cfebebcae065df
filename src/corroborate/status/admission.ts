import { together } from '../../mentions/parties/sides.ts';
import type { Place } from '../../record/entity.ts';
import { goingFamilies, harmFamilies, isOwnLoss, lostGroundFamilies } from '../../record/event-families.ts';
import type { Actor, PartyClass } from '../../record/event-mention.ts';
import type { KnownMention, Speaker } from '../../record/known-mention.ts';
import { governedBy, partsOfSide, type Side } from '../../record/side.ts';

/** Does a party not fight, as far as its words say? */
export const isNoFighter = ({ classes }: Actor): boolean => classes.includes('non-fighter');

/** Does a government speak of what happened in another country? */
const isAbroad = (voice: Speaker, place: Place | null): boolean =>
  place !== null &&
  place.country !== null &&
  voice.side !== null &&
  partsOfSide(voice.side).camp === 'government' &&
  governedBy(voice.side) !== place.country;

/**
 * One of the very side that speaks: of the same country, so that an ally's or a foreign capital's word is none. Of "soldiers" abroad, of whose
 * country the words say nothing, nobody knows that they are the speaker's.
 */
function isOwn(voice: Speaker, actor: Actor, place: Place | null): boolean {
  if (actor.key === voice.key) return true;
  if (voice.side !== null && actor.side !== null && voice.side !== actor.side) return false;
  if (actor.country === null && isAbroad(voice, place)) return false;
  return together(voice, actor) === true && !actor.classes.includes('sponsored');
}

/**
 * Is a party's word against its own interest? Its own loss is, in any act of saying: its dead, its going, ground that it holds no longer.
 * Harm to people who do not fight is, where it owns up to its own hand. What it says that it did to an enemy or to things never is.
 */
export function isAdmission(mention: KnownMention, voice: Speaker, losing: readonly Side[], loses: boolean): boolean {
  const { family, what, agent, patient, outcome, place } = mention;
  const people = patient.filter(({ kind }) => kind !== 'place');
  const own = (one: Actor): boolean => isOwn(voice, one, place);
  if (harmFamilies.has(family) || family === 'detain') {
    const lost = (one: Actor): boolean => own(one) && isItsForce(one) && isAlive(voice, one);
    if (!agent.some(own)) return people.some((one) => isLost(what, one) && lost(one));
    return voice.act === 'admit' && people.length > 0 && people.every((one) => isNoFighter(one) || lost(one));
  }
  if (!loses || (voice.side !== null && losing.length > 0 && !losing.includes(voice.side))) return false;
  if (goingFamilies.has(family)) return agent.some(own) && outcome !== 'success';
  if (isAbroad(voice, place)) return false;
  return lostGroundFamilies.has(family) ? isFoe(mention, voice) : voice.act === 'admit';
}

/** Those of a party whom it loses by its own word: who serve or fight for it, and what they fight with. Its people's losses it accuses of. */
const isItsForce = (one: Actor): boolean =>
  !isNoFighter(one) &&
  !one.classes.includes('civilian') &&
  (one.classes.some((kind) => serving.has(kind)) || one.own.some(({ nation }) => nation === null));

const serving: ReadonlySet<string> = new Set<PartyClass>([
  'government',
  'opposition',
  'force',
  'weapon',
  'combatant',
  'state-force',
  'militia',
  'insider',
]);

/** A jet that was shot is lost; soldiers who were shot at may be unhurt. */
const isLost = (what: string, one: Actor): boolean =>
  isOwnLoss(what) || (what === 'shoot' && one.kind !== 'person' && !one.classes.includes('force'));

/** Nobody tells of his own death, and a ministry has none; a force does of its men's. */
const isAlive = (voice: Speaker, one: Actor): boolean =>
  voice.key !== one.key || (one.kind !== 'person' && one.classes.includes('force'));

/** Who took the ground must be known for another: "the town was captured" and "special forces came in" may be told by those who did it. */
function isFoe({ family, agent, outcome }: KnownMention, voice: Speaker): boolean {
  if (agent.length === 0) return family !== 'take' || outcome === 'loss' || voice.act === 'admit';
  return !agent.every(({ side, classes }) => side === null && classes.includes('any-side'));
}

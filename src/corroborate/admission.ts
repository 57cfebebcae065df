import type { Place } from '../record/entity.ts';
import { isNoFighter } from '../mentions/parties/non-fighters.ts';
import { goingFamilies, harmFamilies, lossFamilies, lostGroundFamilies } from './kinds.ts';
import { together } from '../mentions/parties/camps.ts';
import type { Actor, Telling, Voice } from './telling.ts';

/** Forces that a state has as well as those who fight it: the name tells no foe. */
const anySide =
  /\b(?:soldiers?|troops|forces|army|police|policemen|officers?|guards?|marines|commandos?|units?|men|columns?|convoys?|brigades?)$/i;
/** Does a government speak of what happened in another country? */
const isAbroad = (voice: Voice, place: Place | null): boolean =>
  place !== null &&
  place.country !== null &&
  voice.side?.startsWith('government:') === true &&
  voice.side !== `government:${place.country}`;

/**
 * One of the very side that speaks: of the same country, so that an ally's or a foreign capital's word is none. Of "soldiers" abroad, of whose
 * country the words say nothing, nobody knows that they are the speaker's.
 */
function isOwn(voice: Voice, actor: Actor, place: Place | null): boolean {
  if (actor.key === voice.key) return true;
  if (voice.side !== null && actor.side !== null && voice.side !== actor.side) return false;
  if (actor.country === null && isAbroad(voice, place)) return false;
  return together(voice, actor) === true && !/-(?:backed|led|allied|aligned|supported|sponsored)\b/i.test(actor.name);
}

/** "Withdrew to the hills", "pulled out after completing its task": going told as a success, which gives nothing up. */
const NO_LOSS =
  /^(?!.*\b(?:from|out of|left|leav(?:e|ing)|abandon\p{L}*|ced(?:e|ed|ing))\b).*\b(?:withdr\p{L}+|pull(?:ed|ing|s)?(?: back| out)?|retreat\p{L}*|fell back|fall(?:en|ing)? back|redeploy\p{L}*)\b.* (?:in)?to\b|\b(?:success\p{L}*|(?:complet|accomplish|achiev|fulfil)\p{L}* (?:its|their|the|all|his|our)\b)/iu;

/**
 * Is a party's word against its own interest? Its own loss is, in any act of saying: its dead, its going, ground that it holds no longer.
 * Harm to people who do not fight is, where it owns up to its own hand. What it says that it did to an enemy or to things never is.
 */
export function isAdmission(telling: Telling, voice: Voice, losing: readonly string[], loses: boolean): boolean {
  const { family, agent, patient, said, place } = telling;
  const people = patient.filter(({ kind }) => kind !== 'place');
  const own = (one: Actor): boolean => isOwn(voice, one, place);
  if (harmFamilies.has(family) || family === 'detain') {
    const lost = (one: Actor): boolean =>
      own(one) && !isNoFighter(one, said) && (voice.side !== null || voice.kind !== 'person');
    if (!agent.some(own)) return lossFamilies.has(family) && people.some(lost);
    return voice.act === 'admit' && people.length > 0 && people.every((one) => isNoFighter(one, said) || lost(one));
  }
  if (!loses || (voice.side !== null && losing.length > 0 && !losing.includes(voice.side))) return false;
  if (goingFamilies.has(family)) return agent.some(own) && !NO_LOSS.test(said);
  if (isAbroad(voice, place)) return false;
  return lostGroundFamilies.has(family) ? isFoe(telling, voice) : voice.act === 'admit';
}

/** Who took the ground must be known for another: "the town was captured" and "special forces came in" may be told by those who did it. */
function isFoe({ family, agent, lemma }: Telling, voice: Voice): boolean {
  if (agent.length === 0) return family !== 'take' || /^(?:fall|lose|collapse)$/.test(lemma) || voice.act === 'admit';
  return !agent.every(({ side, name }) => side === null && anySide.test(name));
}

import type { Participant } from '../../record/event-mention.ts';
import { isArea } from '../../record/place-key.ts';
import type { MentionContext } from '../context.ts';
import { leavesIt } from '../territory/around.ts';
import { declaresTaken, stateOf } from '../territory/declared.ts';
import type { Decision, Draft } from './draft.ts';
import { isWholeForce } from './parties.ts';

/* What type of event it is, where the word alone would say another. */

/** To capture a town is to take it, whatever the table says of capturing people. */
export const captureOfPlace: Decision = {
  name: 'what/place-is-seized',
  decide({ what, patient }) {
    if (what !== 'detain' || patient.length === 0 || !patient.every(({ kind }) => kind === 'place')) return null;
    return { what: 'seize', reason: 'a place that is captured is taken, not detained' };
  },
};

const isParty = ({ kind, side, classes }: Participant): boolean =>
  kind !== 'place' && (side !== null || kind === 'organisation' || classes.includes('force'));

/** "The army has lost Hama": a loss by the army, whatever roles its words were given. */
export const lost: Decision = {
  name: 'what/lost-ground',
  decide({ event, agent, patient }, { language }) {
    if (!language.lexicon.holding.loses.has(event.lemma)) return null;
    // "Lost X to the rebels" tells who lost it as done to, and who won it as doing; "lost control of X to them" the other way round.
    const [losers, winners] = event.rule === 'verb:fall' ? [patient, agent] : [agent, patient];
    const winner = winners.find(isParty);
    const loser = losers.find(isParty) ?? winner;
    return {
      agent: loser === undefined ? [] : [winner ?? loser],
      patient: [],
      what: winner === undefined ? 'withdraw' : 'seize',
      reason: 'ground that one side loses to another is taken; lost to nobody named, it is left',
    };
  },
};

/** "Hama fell to the rebels" is a taking by the rebels; "the fall of Hama" one by nobody named. */
export const fallOfPlace: Decision = {
  name: 'what/fall-of-a-place',
  decide({ event, what, place, patient }, { territory, language }) {
    if (what !== 'fall' || language.lexicon.holding.loses.has(event.lemma)) return null;
    const fallen =
      place === null ? (event.patient.map((one) => territory(one)).find((one) => one !== null) ?? null) : null;
    const ground = place ?? fallen?.place ?? null;
    const taken =
      ground !== null && !isArea(ground.place) && (fallen !== null || patient.some(({ kind }) => kind === 'place'));
    return { place: ground, what: taken ? 'seize' : what, reason: 'a place that falls is taken' };
  },
};

/** In a place of its own, of whole forces of a side: then going is giving the place up. */
const givesUp = ({ event, agent, place }: Draft, { language: { lexicon } }: MentionContext): boolean =>
  place !== null && !isArea(place.place) && event.quantity === null && agent.some((one) => isWholeForce(lexicon, one));

/** "The army flees X": soldiers who run give the place up, unless they are only some of them. */
export const forcesFlee: Decision = {
  name: 'what/forces-flee',
  decide: (draft, context) =>
    draft.what === 'flee' && givesUp(draft, context)
      ? { what: 'withdraw', reason: 'forces of a side that flee a place give it up' }
      : null,
};

/** "The troops have left X": soldiers who leave the town itself give it up. */
export const forcesLeave: Decision = {
  name: 'what/forces-leave',
  decide: (draft, context) =>
    draft.what === 'leave' && givesUp(draft, context) && leavesIt(context, draft.event)
      ? { what: 'withdraw', reason: 'forces of a side that leave a place give it up' }
      : null,
};

/** "The prime minister declared X liberated": whoever declares it says that the place is theirs. */
export const declaredTaken: Decision = {
  name: 'what/declared-taken',
  decide({ event, agent, speakers }, context) {
    const declarer = agent.find(({ side }) => side !== null);
    if (declarer === undefined || !declaresTaken(context, event)) return null;
    return {
      what: 'seize',
      declared: true,
      speakers: [...speakers, { ...declarer, act: 'announce', nameless: false }],
      agent: [stateOf(context.language.lexicon, declarer)],
      reason: 'who declares a place liberated says that his side took it',
    };
  },
};

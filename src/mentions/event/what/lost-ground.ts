import type { Participant } from '../../../record/event-mention.ts';
import type { Decision } from '../draft.ts';

const isParty = ({ kind, side, classes }: Participant): boolean =>
  kind !== 'place' && (side !== null || kind === 'organisation' || classes.includes('force'));

/** A loss of ground is one by its loser, whatever roles its words were given. */
export const lostGround: Decision = {
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
  yes: [
    ['The army lost Hama to the rebels on Thursday.', 'what: fall > seize & patient: army, Hama > –'],
    [
      'Rebels have lost control of Hama to the army.',
      'what: withdraw > seize & agent: Rebels > army & patient: army > –',
    ],
    ['The army lost Hama on Thursday.', 'what: fall > withdraw & agent: – > army & patient: army, Hama > –'],
  ],
  no: ['The army left Hama to the rebels on Thursday.', 'The army lost 40 soldiers in Hama on Thursday.'],
};

import type { Decision } from '../draft.ts';
import { partyOfSpeaker } from '../parties.ts';

/** A place told as liberated by nobody was so by those who say so. */
export const liberatorSpeaks: Decision = {
  name: 'agent/liberator-speaks',
  decide({ event, agent, speakers }, { language }) {
    const inner = speakers.at(-1);
    const { frees } = language.lexicon.holding;
    if (!frees.has(event.lemma) || agent.length > 0 || inner === undefined || inner.side === null) return null;
    return { agent: [partyOfSpeaker(inner)], reason: 'who speaks of liberation speaks of what his side took' };
  },
  yes: [
    ['Hama has been liberated, the Syrian army said on Thursday.', 'agent: – > Syrian army'],
    ['Homs was liberated on Thursday, rebels said.', 'agent: – > rebels'],
  ],
  no: [
    'Hama has been liberated, residents said on Thursday.',
    'Hama has been seized, the Syrian army said on Thursday.',
  ],
};

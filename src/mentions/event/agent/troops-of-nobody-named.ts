import { findIn } from '../../../language/phrase.ts';
import { isArea } from '../../../record/place-key.ts';
import { renamed } from '../../parties/participants.ts';
import type { Decision } from '../draft.ts';

/** Troops that leave a country and of which only that is told: whose they are nobody says, least of all that country. */
export const troopsOfNobody: Decision = {
  name: 'agent/troops-of-nobody-named',
  decide({ what, agent, place }, { language: { lexicon, eventPhrases } }) {
    if (what !== 'withdraw' || place === null || !isArea(place.place)) return null;
    return {
      agent: agent.map((one) => {
        const troops = findIn(eventPhrases.troopsOfNobody, one.name)?.slots.troops;
        return troops === undefined
          ? one
          : { ...renamed(lexicon, one, troops), key: one.key, side: null, country: null };
      }),
      reason: 'whose troops left a country nobody says, least of all that country',
    };
  },
  yes: [
    ['The withdrawal of troops from Ethiopia began on Thursday.', 'agent: troops from Ethiopia > troops'],
    ['The withdrawal of 2,000 soldiers from Syria began on Thursday.', 'agent: soldiers from Syria > soldiers'],
  ],
  no: [
    'The withdrawal of Eritrean troops from Ethiopia began on Thursday.',
    'The withdrawal of troops from Mekelle began on Thursday.',
  ],
};

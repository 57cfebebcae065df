import { declaresTaken, stateOf } from '../../territory/declared.ts';
import type { Decision } from '../draft.ts';

/** Whoever declares a place liberated says that it is theirs. */
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
  yes: [
    [
      'The prime minister declared Mosul liberated on Thursday.',
      'what: declare > seize & agent: prime minister > Iraq & speakers: – > prime minister',
    ],
    [
      'The Iraqi prime minister declared victory in Mosul on Thursday.',
      'what: declare > seize & agent: Iraqi prime minister > Iraq & speakers: – > Iraqi prime minister',
    ],
  ],
  no: [
    'The Iraqi prime minister declared a curfew in Mosul on Thursday.',
    'The Iraqi prime minister praised victory in Mosul on Thursday.',
  ],
};

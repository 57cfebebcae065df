import { actsBehindOf, ofNoun } from './of-noun.ts';

/** "The town's seizure by rebels": where somebody else does it, the owner is the one acted on. */
export const doneToOwner = ofNoun('done-to-owner', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  unless: { actsBehindOf, nobodyActs: (_, { agent }) => agent.length === 0 },
  who: ({ owner }) => owner,
  yes: [
    ["The town's seizure by rebels was denied.", 'town'],
    ["The police's arrest by soldiers was condemned.", 'police'],
  ],
  no: [
    "The rebels' seizure of the town was denied.",
    "The rebels' attack failed.",
    "The reporter's release was welcomed.",
  ],
});

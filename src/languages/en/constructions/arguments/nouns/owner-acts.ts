import { ofNoun } from './of-noun.ts';

/** "The rebels' attack", "the army's seizure of the town". */
export const ownerActs = ofNoun('owner-acts', {
  role: 'agent',
  frames: ['act', 'move', 'mutual', 'speak'],
  ifNone: true,
  unless: { ownerSuffers: ({ owner }, { patient }) => patient.includes(owner) },
  who: ({ owner }) => owner,
  yes: [
    ["The rebels' attack on the base failed.", 'rebels'],
    ["The army's seizure of the town was denied.", 'army'],
    ['Their return to the village was slow.', 'Their'],
  ],
  no: ["The reporter's release was welcomed.", "The town's seizure by rebels was denied.", "Monday's attack failed."],
});

import { behind } from '../../../../../extract/arguments/nominal.ts';
import { prepositions } from '../../../lexicon/prepositions.ts';
import { ofNoun } from './of-noun.ts';

/** "The seizure of the town by rebels". */
export const byAgent = ofNoun('by-agent', {
  role: 'agent',
  who: (event) => behind(event, prepositions.agent),
  yes: [
    ['The shelling of the village by the army went on.', 'army'],
    ["The town's seizure by rebels was denied.", 'rebels'],
  ],
  no: [
    'The seizure of the base by night surprised them.',
    'The arrest of the editor by Monday was expected.',
    'The rebels attacked the town by the river.',
  ],
});

import type { SpeakerConstruction } from '../../../../../extract/speech/language.ts';
import { agent } from '../../paths.ts';

/** "The report was denied BY OFFICIALS". */
export const byAgent: SpeakerConstruction = {
  name: 'speech/speaker/agent',
  find: ({ sentence, cue }) => agent(sentence, cue.at.token)[0] ?? -1,
  yes: [
    ['The report was denied by officials.', 'deny: officials'],
    ['It was said by the mayor that the road was shut.', 'say: mayor'],
  ],
  no: ['The report was denied.', 'The report was denied on Sunday.'],
};

import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import { saidBehind } from './whole.ts';

/** "Said the road was shut", "denied the report": what the verb's dependents say, as `dependents/` tells. */
export const dependents: ComplementConstruction = {
  name: 'speech/complement/dependents',
  read: (one) => (one.dependents === null ? null : saidBehind(one, one.dependents)),
  yes: [
    ['The ministry said that the road was closed.', 'that the road was closed'],
    ['The army denied the report.', 'the report'],
    ['The ministry said the road was closed, and added nothing.', 'the road was closed'],
  ],
  no: ['The mayor spoke.', 'The road was closed, officials said.'],
};

import { isActor } from '../../../../../extract/arguments/kinds.ts';
import { ofVerb } from './of-verb.ts';

/** "The ministry promised the workers aid", "accused the army of looting". */
export const addressee = ofVerb('addressee', {
  role: 'patient',
  frames: ['speak'],
  who: ({ sentence, receiver, object }) =>
    [receiver, object].find((token) => token >= 0 && isActor(sentence, token)) ?? -1,
  yes: [
    ['The ministry promised the rebels an answer.', 'rebels'],
    ['The ministry accused the army of looting.', 'army'],
  ],
  no: ['The ministry rejected the plan.', 'The envoy appealed to the rebels.', 'The ministry shelled the rebels.'],
});

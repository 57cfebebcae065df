import { actorWithin } from '../../../../../extract/arguments/actors-within.ts';
import { ofVerb } from './of-verb.ts';

/** "The ministry rejected the rebels' offer", "condemned an attack by militants". */
export const addresseeWithin = ofVerb('addressee-within', {
  role: 'patient',
  frames: ['speak'],
  ifNone: true,
  who: ({ sentence, object, subject }) => (object < 0 ? -1 : actorWithin(sentence, object, subject)),
  yes: [
    ["The ministry rejected the rebels' offer.", 'rebels'],
    ['The ministry condemned an attack by militants.', 'militants'],
  ],
  no: ['The ministry rejected the plan.', 'The ministry accused the army of looting.'],
});

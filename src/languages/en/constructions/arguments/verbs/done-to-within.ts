import { actorWithin } from '../../../../../extract/arguments/actors-within.ts';
import { namedBehind, ofVerb } from './of-verb.ts';

/** "The state imposed sanctions against its neighbour": whom it is done to stands in the phrase that tells it. */
export const doneToWithin = ofVerb('done-to-within', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  unless: { namedBehind, objectSuffers: ({ objectTells }) => !objectTells },
  who: ({ sentence, object, subject }) => actorWithin(sentence, object, subject),
  yes: [
    ['The state suspended aid of its neighbour.', 'neighbour'],
    ['The state halted American aid.', 'American'],
  ],
  no: [
    'The state halted military aid for the rebels.',
    'The state suspended aid.',
    'The army shelled positions of the rebels.',
  ],
});

import { innerArgument } from '../../../../../extract/arguments/inner.ts';
import { ofVerb } from './of-verb.ts';

/** "Police fired on protesters", "cracked down on the press": whom it is done to stands behind a preposition of the verb. */
export const doneTo = ofVerb('done-to', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  who: ({ sentence, target, subject }) => innerArgument(sentence, target, subject),
  yes: [
    ['Police fired on protesters.', 'protesters'],
    ['The state imposed sanctions on its neighbour.', 'neighbour'],
  ],
  no: ['Police fired on Monday.', 'Rebels shelled the town.', 'The envoy appealed to the rebels.'],
});

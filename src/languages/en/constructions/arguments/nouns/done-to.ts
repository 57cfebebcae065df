import { innerArgument } from '../../../../../extract/arguments/inner.ts';
import { ofNoun, takenBehindOf } from './of-noun.ts';

/** "An attack on the town", "talks with the rebels": whom it is done to, or with, stands behind a preposition of the noun. */
export const doneTo = ofNoun('done-to', {
  role: 'patient',
  frames: ['act', 'mutual', 'speak'],
  unless: { takenBehindOf },
  who: ({ sentence, target }, { agent }) => innerArgument(sentence, target, agent[0] ?? -1),
  yes: [
    ['An attack on the base failed.', 'base'],
    ['Talks with the rebels began.', 'rebels'],
    ['The crackdown on protesters went on.', 'protesters'],
  ],
  no: [
    'The liberation of the town from the militia was praised.',
    'An attack on Monday failed.',
    'The attack of the rebels failed.',
  ],
});

import { actorWithin } from '../../../../../extract/arguments/actors-within.ts';
import { isActor } from '../../../../../extract/arguments/kinds.ts';
import { isTime } from '../../../../../extract/arguments/time-words.ts';
import { ofVerb } from './of-verb.ts';

/** "The envoy appealed to the rebels", "demanded an answer from the ministry", "called for the release of prisoners". */
export const addresseeBehind = ofVerb('addressee-behind', {
  role: 'patient',
  frames: ['speak'],
  ifNone: true,
  who({ sentence, subject, obliques, entry }) {
    for (const preposition of entry?.on ?? []) {
      for (const oblique of obliques) {
        const { token } = oblique;
        if (oblique.preposition !== preposition || isTime(sentence, token)) continue;
        const actor = isActor(sentence, token) ? token : actorWithin(sentence, token, subject);
        if (actor >= 0) return actor;
      }
    }
    return -1;
  },
  yes: [
    ['The envoy appealed to the rebels.', 'rebels'],
    ['The envoy called for the release of prisoners.', 'prisoners'],
  ],
  no: [
    'The envoy called for a truce on Monday.',
    'The ministry accused the army of looting.',
    'Police fired on protesters.',
  ],
});

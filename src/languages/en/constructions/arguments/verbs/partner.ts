import { isActor } from '../../../../../extract/arguments/kinds.ts';
import { ofVerb } from './of-verb.ts';

/** "The ministers met the envoy". */
export const partner = ofVerb('partner', {
  role: 'patient',
  frames: ['mutual'],
  unless: { objectTells: ({ objectTells }) => objectTells },
  who: ({ sentence, object }) => (object >= 0 && isActor(sentence, object) ? object : -1),
  yes: [
    ['The ministers met the envoy.', 'envoy'],
    ['Rebels fought the army.', 'army'],
  ],
  no: ['The ministers held talks.', 'The ministers met with the envoy.', 'The unions negotiated a pay rise.'],
});

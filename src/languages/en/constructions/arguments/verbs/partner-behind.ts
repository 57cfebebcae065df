import { innerArgument } from '../../../../../extract/arguments/inner.ts';
import { ofVerb } from './of-verb.ts';

/** "The ministers met with the envoy", "clashed with the army". */
export const partnerBehind = ofVerb('partner-behind', {
  role: 'patient',
  frames: ['mutual'],
  ifNone: true,
  who: ({ sentence, subject, target }) => innerArgument(sentence, target, subject),
  yes: [
    ['The ministers met with the envoy.', 'envoy'],
    ['Rebels clashed with the army.', 'army'],
  ],
  no: ['The ministers met the envoy.', 'The president met in Geneva.', 'Rebels clashed on Monday.'],
});

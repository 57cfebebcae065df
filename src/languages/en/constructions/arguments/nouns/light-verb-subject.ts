import { ofNoun } from './of-noun.ts';

/** "Rebels carried out an attack": the subject of a verb that only carries the noun acts. */
export const lightVerbSubject = ofNoun('light-verb-subject', {
  role: 'agent',
  ifNone: true,
  who: ({ carrier }) => carrier?.subject ?? -1,
  yes: [
    ['Rebels carried out an attack on the base.', 'Rebels'],
    ['The army launched an offensive.', 'army'],
  ],
  no: ['The envoy praised the offensive.', 'Troops fled the attack.', 'Rebels announced an attack by the army.'],
});

import { ofNoun } from './of-noun.ts';

/** "Gave the militia its support": whom a verb that only carries the noun gives it to. */
export const lightVerbReceiver = ofNoun('light-verb-receiver', {
  role: 'patient',
  who: ({ carrier }) => carrier?.receiver ?? -1,
  yes: [
    ['The ministry offered the rebels a truce.', 'rebels'],
    ['The court sent him a warning.', 'him'],
  ],
  no: [
    'The ministry offered a truce on Monday.',
    'The ministry told the rebels a lie about the truce.',
    'Rebels carried out an attack on the base.',
  ],
});

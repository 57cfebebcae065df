import { ofVerb } from './of-verb.ts';

/** "The agency gave the villagers food": who is helped. */
export const aidReceiver = ofVerb('aid-receiver', {
  role: 'patient',
  frames: ['act'],
  unless: { noAid: ({ entry }) => entry?.codes.plover !== 'AID' },
  who: ({ receiver }) => receiver,
  yes: [
    ['The agency gave the refugees medical help.', 'refugees'],
    ['The agency gave him food.', 'him'],
  ],
  no: [
    'The state gave them weapons of the army.',
    'The agency sent aid to the refugees.',
    'The ministry promised the rebels an answer.',
  ],
});

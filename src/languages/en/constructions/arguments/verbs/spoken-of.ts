import { ofVerb } from './of-verb.ts';

/** "The ministry condemned the attack": what is spoken of, where nobody is. */
export const spokenOf = ofVerb('spoken-of', {
  role: 'patient',
  frames: ['speak'],
  ifNone: true,
  unless: { objectTells: ({ objectTells }) => objectTells },
  who: ({ object }) => object,
  yes: [
    ['The ministry condemned the attack.', 'attack'],
    ['The ministry rejected the plan.', 'plan'],
  ],
  no: [
    'The ministry condemned an attack by militants.',
    'The ministry accused the army of looting.',
    'The ministry ended the plan.',
  ],
});

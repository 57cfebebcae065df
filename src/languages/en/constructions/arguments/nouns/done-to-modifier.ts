import { actsBehindOf, ofNoun, suffersAsOwner } from './of-noun.ts';

/** "The Aleppo siege by the army": what stands before the noun is acted on, where it does not act. */
export const doneToModifier = ofNoun('done-to-modifier', {
  role: 'patient',
  frames: ['act'],
  ifNone: true,
  unless: { actsBehindOf, suffersAsOwner, modifierActs: ({ modifier }, { agent }) => agent.includes(modifier) },
  who: ({ modifier }) => modifier,
  yes: [
    ['The Aleppo siege by the army went on.', 'Aleppo'],
    ['The Homs bombardment by the army went on.', 'Homs'],
  ],
  no: ['The rebel siege of the town went on.', 'The Aleppo offensive failed.', 'Mortar fire by the army went on.'],
});

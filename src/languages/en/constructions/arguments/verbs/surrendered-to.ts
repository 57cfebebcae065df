import { ofVerb } from './of-verb.ts';

/** "The rebels surrendered to the army". */
export const surrenderedTo = ofVerb('surrendered-to', {
  role: 'patient',
  frames: ['move'],
  unless: { nobodySurrenders: ({ entry }) => entry?.what !== 'surrender', object: ({ object }) => object >= 0 },
  who: ({ target }) => target,
  yes: [
    ['The rebels surrendered to the army.', 'army'],
    ['The militia surrendered to the state.', 'state'],
  ],
  no: ['The soldiers surrendered their rifles to the army.', 'Troops withdrew to the base.'],
});

import { ofVerb } from './of-verb.ts';

/** "Three people died", "the town fell"; and "the army lost the town", which happens to both. */
export const undergoer = ofVerb('undergoer', {
  role: 'patient',
  frames: ['undergo'],
  who: ({ passive, subject, object }) => (passive ? object : [subject, object]),
  yes: [
    ['Three people died.', 'people'],
    ['The army lost the town to the militia.', 'army | town'],
    ['The town was lost to the militia.', 'town'],
  ],
  no: ['Rebels shelled the town.', 'Prices fell to a new low.'],
});

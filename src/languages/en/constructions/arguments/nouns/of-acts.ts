import { doneBehindOf, isPlaceOfDeed, ofNoun, ofPhrase } from './of-noun.ts';

/** "The attack of the rebels", "the talks of the ministers". */
export const ofActs = ofNoun('of-acts', {
  role: 'agent',
  frames: ['act', 'move', 'mutual', 'speak'],
  ifNone: true,
  unless: {
    doneBehindOf,
    ownerActs: ({ owner }) => owner >= 0,
    modifierActs: (event) => event.modifier >= 0 && !isPlaceOfDeed(event),
  },
  who: ofPhrase,
  yes: [
    ['The attack of the rebels failed.', 'rebels'],
    ['The talks of the ministers failed.', 'ministers'],
  ],
  no: ['The siege of the city went on.', "The army's attack failed.", 'The rebel attack failed.'],
});

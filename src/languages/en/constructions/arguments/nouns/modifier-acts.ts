import { actsBehindOf, isPlaceOfDeed, ofNoun, suffersAsOwner } from './of-noun.ts';

/** "The rebel offensive", "a Russian air strike". */
export const modifierActs = ofNoun('modifier-acts', {
  role: 'agent',
  frames: ['act', 'move', 'mutual', 'speak'],
  ifNone: true,
  unless: {
    suffersAsOwner,
    ownerActs: (event) => event.owner >= 0 && actsBehindOf(event),
    isPlaceOfDeed,
  },
  who: ({ modifier }) => modifier,
  yes: [
    ['The rebel offensive failed.', 'rebel'],
    ['A Russian air strike hit the port.', 'Russian'],
  ],
  no: [
    'The Aleppo offensive failed.',
    'Mortar fire hit the town.',
    'The tragic attack was condemned.',
    "The rebels' night attack failed.",
  ],
});

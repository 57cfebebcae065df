import { ofNoun } from './of-noun.ts';

/** "The withdrawal from the town", "their return to the village": where those who go leave or arrive. */
export const goal = ofNoun('goal', {
  role: 'place',
  frames: ['move'],
  who: ({ target }) => target,
  yes: [
    ['The withdrawal from Homs was slow.', 'Homs'],
    ['Their return to the village was slow.', 'village'],
  ],
  no: ['An attack on the base failed.', 'The withdrawal of the troops was slow.'],
});

import { behind } from '../../../../../extract/arguments/nominal.ts';
import { ofNoun } from './of-noun.ts';

/** "The fall of the town to the rebels": who brings it about stands behind a preposition of the noun. */
export const fellTo = ofNoun('fell-to', {
  role: 'agent',
  frames: ['undergo'],
  who: (event) => (event.entry?.from ?? []).map((preposition) => behind(event, [preposition])),
  yes: [
    ["The town's fall to the militia was denied.", 'militia'],
    ['The fall of Homs to the rebels was denied.', 'rebels'],
  ],
  no: [
    'The collapse of the town to the rebels was denied.',
    'The fall of Homs on Monday was denied.',
    "The rebels' return to the town was denied.",
  ],
});

import { behind } from '../../../../../extract/arguments/verbal.ts';
import { ofVerb } from './of-verb.ts';

/** "The town fell to the rebels": who brings it about stands behind a preposition of the verb. */
export const fellTo = ofVerb('fell-to', {
  role: 'agent',
  frames: ['undergo'],
  who: (event) => (event.entry?.from ?? []).map((preposition) => behind(event, [preposition])),
  yes: [
    ['The town fell to the rebels.', 'rebels'],
    ['The army lost the town to the militia.', 'militia'],
  ],
  no: ['Prices fell to a new low.', 'The town fell on Monday.', 'Three people died.'],
});

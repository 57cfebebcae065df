import { isPlaceName } from '../../../../../extract/arguments/nominal.ts';
import { doneBehindOf, ofNoun, suffersAsOwner } from './of-noun.ts';

/** "The Aleppo offensive": a place before the noun, where it does not act. */
export const placeBefore = ofNoun('place-before', {
  role: 'place',
  frames: ['act', 'move', 'mutual', 'speak'],
  unless: { doneBehindOf, suffersAsOwner, modifierActs: ({ modifier }, { agent }) => agent.includes(modifier) },
  who: ({ sentence, modifier }) => (modifier >= 0 && isPlaceName(sentence, modifier) ? modifier : -1),
  yes: [
    ['The Aleppo offensive failed.', 'Aleppo'],
    ['The Homs raid failed.', 'Homs'],
  ],
  no: ['The rebel offensive failed.', 'The Syrian attack failed.', 'The Aleppo siege by the army went on.'],
});

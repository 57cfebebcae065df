import { lemma } from '../../../../language/pattern.ts';
import { loyal } from '../../lexicon/alliances.ts';
import { state } from '../state.ts';
import { sided, withWhom } from './allied-with.ts';

/** "Forces loyal to the president". */
export const loyalTo = state('alliance', 'loyal-to', {
  at: lemma(loyal),
  slots: { withWhom, sided },
  read: ({ withWhom, sided }) => ({ subject: sided, object: withWhom, value: 'ally' }),
  yes: [
    ['Forces loyal to the president fired on the crowd.', 'Forces | president | ally'],
    ['The brigade is loyal to the junta.', 'brigade | junta | ally'],
  ],
  no: ['Loyal readers wrote letters.', 'The dog was loyal to the boy.'],
});

import { lemmaAt, relation, tokenAt } from '../../../../language/tree.ts';
import { bringing } from './counted.ts';
import { toll } from './toll.ts';
import { countBeside } from './toll-comes-to.ts';

/** "Bringing the death toll to 45". */
export const tollBroughtTo = toll({
  name: 'quantity/toll-brought-to',
  countOf(sentence, token) {
    const { head, deprel } = tokenAt(sentence, token);
    if (head < 0 || relation(deprel) !== 'obj' || !bringing.has(lemmaAt(sentence, head))) return -1;
    return countBeside(sentence, head, token, false);
  },
  yes: [
    ['Two of the wounded died, bringing the death toll to 45.', 'toll 45'],
    ['Officials put the death toll at 45.', 'toll 45'],
  ],
  no: ['Officials expect the death toll to rise.', 'The city raised the road toll to 45.'],
});

import { relation, tokenAt } from '../../../../language/tree.ts';
import { counted } from './counted.ts';
import { toll } from './toll.ts';

/** "The death toll is 45": the number is the predicate. */
export const tollIs = toll({
  name: 'quantity/toll-is',
  countOf(sentence, token) {
    const { head, deprel } = tokenAt(sentence, token);
    return head >= 0 && relation(deprel) === 'nsubj' ? counted(sentence, head) : -1;
  },
  yes: [
    ['The death toll is 45.', 'toll 45'],
    ['The number of dead was 12.', 'number 12'],
  ],
  no: ['The death toll is high.', 'The toll on the bridge is 45.'],
});

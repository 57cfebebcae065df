import { caseOf, childrenOf } from '../../../../language/tree.ts';
import { counted } from './counted.ts';
import { toll } from './toll.ts';

/** "A death toll of 45". */
export const tollOf = toll({
  name: 'quantity/toll-of',
  countOf(sentence, token) {
    const own = childrenOf(sentence, token).find(
      (child) => caseOf(sentence, child) === 'of' && counted(sentence, child) >= 0,
    );
    return own === undefined ? -1 : counted(sentence, own);
  },
  yes: [
    ['Officials gave a death toll of 45.', 'toll 45'],
    ['The quake left a death toll of 300 people.', 'toll people'],
  ],
  no: ['The bridge charges a toll of 45.', 'The death toll of the quake is not known.'],
});

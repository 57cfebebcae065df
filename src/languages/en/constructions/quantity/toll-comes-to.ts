import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import { caseOf, childrenOf, lemmaAt, relation, tokenAt } from '../../../../language/tree.ts';
import { bringing, coming, counted } from './counted.ts';
import { toll } from './toll.ts';

const goal = words('to at');
const near = words('over above past beyond near');

/** The last number behind a verb that may be what a toll comes to, or the first that it comes "to"; -1 where there is none. */
export function countBeside(sentence: Sentence, verb: number, token: number, takesObject: boolean): number {
  let found = -1;
  for (const child of childrenOf(sentence, verb)) {
    const count = child === token ? -1 : counted(sentence, child);
    if (count < 0) continue;
    const marker = caseOf(sentence, child);
    const name = relation(tokenAt(sentence, child).deprel);
    if (takesObject && marker === null && (name === 'obj' || name === 'xcomp')) found = count;
    if (marker === null || (name !== 'obl' && name !== 'nmod')) continue;
    if (goal.has(marker)) return count;
    if (near.has(marker)) found = count;
  }
  return found;
}

/** "The death toll rose to 45", "the number of dead has climbed past 45", "the toll was put at 45". */
export const tollComesTo = toll({
  name: 'quantity/toll-comes-to',
  countOf(sentence, token) {
    const { head, deprel } = tokenAt(sentence, token);
    if (head < 0 || relation(deprel) !== 'nsubj') return -1;
    const verb = lemmaAt(sentence, head);
    return coming.has(verb) || bringing.has(verb) ? countBeside(sentence, head, token, true) : -1;
  },
  yes: [
    ['The death toll rose to 45.', 'toll 45'],
    ['The number of dead has climbed past 45.', 'number 45'],
    ['The death toll was put at 45.', 'toll 45'],
    ['The death toll reached 45.', 'toll 45'],
  ],
  no: ['The death toll rose on Sunday.', 'The road toll rose to 45.', 'The number of visitors rose to 45.'],
});

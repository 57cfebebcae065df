import { isTime } from '../../../../extract/arguments/time-words.ts';
import type { BackgroundConstruction, ToldEvent } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';
import { hasForm } from './around.ts';
import { isOldTime } from './old-times.ts';

const links = words('before after when until');
const open = words('since until from');

/** Is a clause in the past hung on another one in the past, with a link and no time of its own? */
function isUndated({ sentence, clause }: ToldEvent): boolean {
  const { deprel, xpos, head } = tokenAt(sentence, clause);
  if (relation(deprel) !== 'advcl' || head < 0 || xpos !== 'VBD' || tokenAt(sentence, head).xpos !== 'VBD')
    return false;
  const own = childrenOf(sentence, clause);
  return (
    own.some((child) => child < clause && links.has(lowerAt(sentence, child))) &&
    !own.some((child) => isTime(sentence, child))
  );
}

/** "Took the town in 2012 before others drove them out": a clause without a time of its own is of the time of the one it hangs on. */
export const besideDated: BackgroundConstruction = {
  name: 'background/beside-dated',
  holds(told) {
    if (!isUndated(told)) return false;
    const { sentence, clause, published } = told;
    return childrenOf(sentence, tokenAt(sentence, clause).head).some(
      (child) =>
        child !== clause &&
        relation(tokenAt(sentence, child).deprel) === 'obl' &&
        !hasForm(sentence, child, open) &&
        isOldTime(sentence, child, published),
    );
  },
  yes: [
    ['Rebels captured Gao in 2012 before Islamist groups drove them out.', 'drove'],
    ['The militia held the port in 2015 until the army attacked.', 'attacked'],
  ],
  no: [
    'Rebels captured Gao in 2012 before the army drove them out on Monday.',
    'The town had been rebel-held since 2012 before the army drove them out.',
    'Rebels captured Gao on Monday before the army drove them out.',
  ],
};

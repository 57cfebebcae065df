import { isTime } from '../../../../extract/arguments/time-words.ts';
import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { childrenOf, tokenAt } from '../../../../language/tree.ts';

const beside = new Set(['appos', 'parataxis']);

/** "Ras Amer, the only town captured by rebels, …": what an apposition says of a thing is known already, unless it is dated. */
export const aside: BackgroundConstruction = {
  name: 'background/aside',
  holds({ sentence, token }) {
    const { deprel, xpos, head } = tokenAt(sentence, token);
    if (deprel !== 'acl' || xpos !== 'VBN' || head < 0) return false;
    if (!beside.has(tokenAt(sentence, head).deprel) || tokenAt(sentence, head).upos !== 'NOUN') return false;
    return !childrenOf(sentence, token).some((child) => isTime(sentence, child));
  },
  yes: [
    ['Troops left Hama, the only town captured by rebels.', 'captured'],
    ['Karam, a general dismissed by the president, spoke in Homs.', 'dismissed'],
  ],
  no: [
    'Troops left Hama, the town captured by rebels on Sunday.',
    'Troops left the town captured by rebels.',
    'Rebels captured Hama, the largest town of the province.',
  ],
};

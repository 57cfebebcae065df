import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { treeOf } from '../../../../language/tree.ts';
import { hangingOn } from './around.ts';

const long = words('year decade century month');

/** "He was jailed two decades ago". */
export const yearsAgo: BackgroundConstruction = {
  name: 'background/years-ago',
  holds(told) {
    const { tokens } = told.sentence;
    return hangingOn(told, 'advmod').some(
      ({ child }) =>
        tokens[child].lemma.toLowerCase() === 'ago' &&
        treeOf(told.sentence).children[child].some((unit) => long.has(tokens[unit].lemma.toLowerCase())),
    );
  },
  yes: [
    ['He was jailed two decades ago.', 'jailed'],
    ['The garrison surrendered months ago.', 'surrendered'],
  ],
  no: ['He was jailed two weeks ago.', 'The garrison surrendered hours ago.'],
};

import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { childrenOf, lemmaAt, lowerAt } from '../../../../language/tree.ts';
import { hangingOn } from './around.ts';

const long = words('year decade century month');
const before = words('ago earlier before');

/** "He was jailed two decades ago", "a year earlier". */
export const yearsAgo: BackgroundConstruction = {
  name: 'background/years-ago',
  holds(told) {
    const { sentence } = told;
    return hangingOn(told, 'advmod').some(
      ({ child }) =>
        before.has(lowerAt(sentence, child)) &&
        childrenOf(sentence, child).some((unit) => long.has(lemmaAt(sentence, unit))),
    );
  },
  yes: [
    ['He was jailed two decades ago.', 'jailed'],
    ['The garrison surrendered months ago.', 'surrendered'],
    ['Rebels seized the port a decade earlier.', 'seized'],
    ['The dam burst two years before.', 'burst'],
  ],
  no: [
    'He was jailed two weeks ago.',
    'The garrison surrendered hours ago.',
    'The envoys met earlier this year.',
    'Rebels seized the port a week earlier.',
  ],
};

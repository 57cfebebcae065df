import { words } from '../../../../language/lexicon.ts';
import { caseOf, tokenAt } from '../../../../language/tree.ts';
import { debunking, isCopular, isEarlier } from './debunking.ts';

const from = words('from');

/** "A video shared as showing … is from 2019". */
export const fromEarlier = debunking({
  name: 'footage/from-earlier',
  holds(told) {
    const { sentence, predicate, isPassedOff } = told;
    return (
      isPassedOff &&
      isCopular(told) &&
      from.has(caseOf(sentence, predicate) ?? '') &&
      isEarlier(told, tokenAt(sentence, predicate).form)
    );
  },
  yes: [
    ['A video shared as showing ships in the harbour is from 2019.', 'video'],
    ['The pictures posted as showing the fire are from 2021.', 'image'],
  ],
  no: [
    'A video showing ships in the harbour is from 2019.',
    'A video shared as showing ships in the harbour is from 2024.',
  ],
});

import { words } from '../../../../language/lexicon.ts';
import { lowerAt } from '../../../../language/tree.ts';
import { debunking, isCopular } from './debunking.ts';

const untrue = words(`
  old outdated unrelated fake false bogus doctored staged misleading manipulated fabricated edited altered generated miscaptioned
  mislabelled mislabeled inauthentic`);

/** "The footage is fake", "is three years old". */
export const isOld = debunking({
  name: 'footage/is-old',
  holds: (told) => isCopular(told) && untrue.has(lowerAt(told.sentence, told.predicate)),
  yes: [
    ['Footage of the burning harbour is fake.', 'video'],
    ['Video of the convoy is three years old.', 'video'],
  ],
  no: ['Footage of the burning harbour is not fake.', 'Footage of the old harbour is clear.'],
});

import type { BoundConstruction } from '../../../../extract/quantity/constructions.ts';
import { beforeArticle } from './article.ts';

const lowerEnd = /([\d,.]+|[a-z-]+)\s*(?:-|–|to|or|and)\s*$/i;
const between = /between\s*$/i;

/** "Put the toll at two to five dead": the number is the upper end. */
export const rangeBefore: BoundConstruction = {
  name: 'quantity/range-before',
  read({ value, before: whole, parse }) {
    const before = beforeArticle(whole);
    const found = lowerEnd.exec(before);
    if (found === null) return null;
    const [words, lower = ''] = found;
    const low = parse(lower);
    if (low === null || low >= value) return null;
    // Numbers in words need more than "or" and "and" between them.
    const isRange = /\d/.test(lower) || between.test(before.slice(0, found.index)) || /\bto\s*$/.test(before);
    return isRange ? { low, best: null, high: value, before: words.length, behind: 0 } : null;
  },
  yes: [
    ['Officials put the toll at two to five dead.', 'two to five = 2 – 5'],
    ['Officials put the toll at 200 to 1,500 dead.', '200 to 1,500 = 200 – 1500'],
  ],
  no: ['The blast killed 250 people.', 'The shelling killed two soldiers and five children.'],
};

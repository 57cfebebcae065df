import type { BoundConstruction } from '../../../../extract/quantity/constructions.ts';
import { beforeArticle } from './article.ts';

const upperEnd = /^\s*(?:-|–|to|or|and)\s*(\d(?:[\d,.]*\d)?|[a-z-]+)/i;
const between = /\bbetween\s*$/i;
/** What joins two ends without "between" before them. */
const joins = /^\s*(?:-|–|to|or)/;

/** "200 to 250", "between 200 and 250": the number is the lower end. */
export const rangeBehind: BoundConstruction = {
  name: 'quantity/range-behind',
  read({ value, before, behind, parse }) {
    const found = upperEnd.exec(behind);
    if (found === null || !(joins.test(found[0]) || between.test(beforeArticle(before)))) return null;
    const [words, upper = ''] = found;
    const high = parse(upper);
    return high !== null && high > value ? { low: value, best: null, high, before: 0, behind: words.length } : null;
  },
  yes: [
    ['The shelling killed 200 to 250 people.', '200 to 250 = 200 – 250'],
    ['Between two and five soldiers were killed.', 'two and five = 2 – 5'],
    ['The blast killed 20 or 30 people.', '20 or 30 = 20 – 30'],
    ['20 or 30 were killed in the blast.', '20 or 30 = 20 – 30'],
    ['Gunmen raided the port, killing 40 to 50.', '40 to 50 = 40 – 50'],
  ],
  no: ['The blast killed 200 people.', 'The shelling killed 20 soldiers and 30 children.'],
};

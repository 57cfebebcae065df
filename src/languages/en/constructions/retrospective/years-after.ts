import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';
import { lowerAt } from '../../../../language/tree.ts';

const years = words('year years decade decades century centuries');
const after = words('after since');
const stops = new Set([',', ';', ':', '—', '–']);

/** "Ten years after bombs killed 187 people, …": what the words count the years from. */
export const yearsAfter: RetrospectiveConstruction = {
  name: 'retrospective/years-after',
  spares: 'nothing',
  holds({ document, at }) {
    const sentence = sentenceAt(document, at.sentence);
    for (let i = at.token - 1; i > 0; i--) {
      const word = lowerAt(sentence, i);
      if (stops.has(word)) return false;
      if (after.has(word) && years.has(lowerAt(sentence, i - 1))) return true;
    }
    return false;
  },
  yes: [
    ['Ten years after bombs killed 187 people, families met in Karam.', 'killed'],
    ['A decade since rebels seized the port, it is still shut.', 'seized'],
  ],
  no: ['Ten days after bombs killed 187 people, families met.', 'Families met after bombs killed 187 people.'],
};

import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';

const years = words('year years decade decades century centuries');
const after = words('after since');
const stops = new Set([',', ';', ':', '—', '–']);

/** "Ten years after bombs killed 187 people, …": what the words count the years from. */
export const yearsAfter: RetrospectiveConstruction = {
  name: 'retrospective/years-after',
  spares: 'nothing',
  holds({ document, at }) {
    const { tokens } = document.sentences[at.sentence];
    for (let i = at.token - 1; i > 0; i--) {
      const word = tokens[i].form.toLowerCase();
      if (stops.has(word)) return false;
      if (after.has(word) && years.has(tokens[i - 1].form.toLowerCase())) return true;
    }
    return false;
  },
  yes: [
    ['Ten years after bombs killed 187 people, families met in Karam.', 'killed'],
    ['A decade since rebels seized the port, it is still shut.', 'seized'],
  ],
  no: ['Ten days after bombs killed 187 people, families met.', 'Families met after bombs killed 187 people.'],
};

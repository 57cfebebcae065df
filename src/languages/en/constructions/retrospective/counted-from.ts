import type { RetrospectiveConstruction } from '../../../../extract/factuality/constructions.ts';
import { sentenceAt } from '../../../../language/at.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, marked, tag } from '../../../../language/pattern.ts';

const isCountedFrom = all(tag('NOUN'), marked(words('since')));

/** "The worst fighting since the fall of the capital": what is only counted from. */
export const countedFrom: RetrospectiveConstruction = {
  name: 'retrospective/counted-from',
  spares: 'nothing',
  holds: ({ document, at }) => isCountedFrom(sentenceAt(document, at.sentence), at.token),
  yes: [
    ['It was the worst fighting since the fall of the capital.', 'fall'],
    ['Prices have doubled since the invasion.', 'invasion'],
  ],
  no: ['Prices doubled after the invasion.', 'Prices have doubled since rebels invaded.'],
};

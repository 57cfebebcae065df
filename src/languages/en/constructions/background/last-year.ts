import { words } from '../../../../language/lexicon.ts';
import { lemmaAt } from '../../../../language/tree.ts';
import { hasForm } from './around.ts';
import { datedBy, type OldTime } from './old-time.ts';

const before = words('last previous');

export const isLastYear: OldTime = (sentence, token) =>
  lemmaAt(sentence, token) === 'year' && hasForm(sentence, token, before);

/** "The army shelled the town in the previous year". */
export const lastYear = datedBy('last-year', isLastYear, {
  yes: [
    ['Gunmen attacked the base in the previous year.', 'attacked'],
    ['The militia seized the port in the last year.', 'seized'],
  ],
  no: ['Gunmen attacked the base this year.', 'Gunmen attacked the base last week.'],
});

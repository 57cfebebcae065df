import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { tokenAt } from '../../../../language/tree.ts';
import { isYearBefore } from './years.ts';

/** How far before the noun its year may stand. */
const REACH = 4;

/** "Victims of the 2010 bombing": a year before the noun dates it. */
export const yearBefore: BackgroundConstruction = {
  name: 'background/year-before',
  holds({ sentence, token, published }) {
    if (isVerbal(tokenAt(sentence, token))) return false;
    for (let at = token - 1; at >= Math.max(0, token - REACH); at--) {
      const { form, upos, head } = tokenAt(sentence, at);
      if (upos === 'NUM' && head >= at && isYearBefore(form, published)) return true;
      if (upos === 'ADP' || upos === 'VERB') return false;
    }
    return false;
  },
  yes: [
    ['Relatives remembered the victims of the 2010 Karam bombing.', 'bombing'],
    ['The report blames the 2012 massacre.', 'massacre'],
  ],
  no: ['The report blames the bombing.', 'In 2012 the victims of the bombing met.'],
};

import { isInfinitive } from '../../../../extract/factuality/clauses.ts';
import type { Governed, GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { tokenAt } from '../../../../language/tree.ts';

const have = words('have');

/** "Have to leave", "had to leave". */
export const isHaveTo = ({ sentence, token, governor, relation }: Governed): boolean =>
  relation === 'xcomp' && have.has(tokenAt(sentence, governor).lemma) && isInfinitive(sentence, token);

/** "The troops had to leave": a past duty came about. */
export const hadTo: GoverningConstruction = {
  name: 'factuality/had-to',
  read(governed, above) {
    const { sentence, governor } = governed;
    if (!isHaveTo(governed) || tokenAt(sentence, governor).xpos !== 'VBD') return null;
    const own = above();
    return own.certainty === 'asserted' ? { ...own, value: Math.min(own.value, 2), marks: ['had-to'] } : null;
  },
  yes: [
    ['The troops had to leave the town.', 'leave asserted'],
    ['Doctors had to close the hospital.', 'close asserted'],
  ],
  no: ['The troops have to leave the town.', 'The troops had a plan to leave the town.'],
};

import { isInfinitive, markerOf } from '../../../../extract/factuality/clauses.ts';
import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { asserted } from '../../../../extract/factuality/modality.ts';
import { words } from '../../../../language/lexicon.ts';

const without = words('without');

/** "Left without firing a shot": what was left undone. */
export const withoutDoing: GoverningConstruction = {
  name: 'factuality/without-doing',
  read: ({ sentence, token, relation }) =>
    relation === 'advcl' && !isInfinitive(sentence, token) && without.has(markerOf(sentence, token, 'mark'))
      ? { ...asserted('without'), value: -2.5, negative: true }
      : null,
  yes: [
    ['The troops left without firing a shot.', 'firing not'],
    ['Rebels entered the town without meeting resistance.', 'meeting not'],
  ],
  no: ['The troops left after firing a shot.', 'The troops left without a fight.'],
};

import type { Decision } from '../draft.ts';

/** To capture a town is to take it, whatever the table says of capturing people. */
export const placeIsSeized: Decision = {
  name: 'what/place-is-seized',
  decide({ what, patient }) {
    if (what !== 'detain' || patient.length === 0 || !patient.every(({ kind }) => kind === 'place')) return null;
    return { what: 'seize', reason: 'a place that is captured is taken, not detained' };
  },
  yes: [
    ['Rebels detained Hama on Thursday.', 'what: detain > seize'],
    ['The army detained Homs on Thursday.', 'what: detain > seize'],
  ],
  no: ['Rebels captured a general in Hama on Thursday.', 'Rebels detained a mayor on Thursday.'],
};

import type { Decision } from '../draft.ts';
import { givesUp } from './gives-up.ts';

/** Soldiers who run give the place up, unless they are only some of them. */
export const forcesFlee: Decision = {
  name: 'what/forces-flee',
  decide: (draft, context) =>
    draft.what === 'flee' && givesUp(draft, context)
      ? { what: 'withdraw', reason: 'forces of a side that flee a place give it up' }
      : null,
  yes: [
    ['The Syrian army fled Hama on Thursday.', 'what: flee > withdraw'],
    ['Syrian forces fled Hama on Thursday.', 'what: flee > withdraw'],
  ],
  no: ['Dozens of soldiers fled Hama on Thursday.', 'Residents fled Hama on Thursday.'],
};

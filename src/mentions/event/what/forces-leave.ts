import { leavesIt } from '../../territory/around.ts';
import type { Decision } from '../draft.ts';
import { givesUp } from './gives-up.ts';

/** Soldiers who leave the town itself give it up. */
export const forcesLeave: Decision = {
  name: 'what/forces-leave',
  decide: (draft, context) =>
    draft.what === 'leave' && givesUp(draft, context) && leavesIt(context, draft.event)
      ? { what: 'withdraw', reason: 'forces of a side that leave a place give it up' }
      : null,
  yes: [
    ['The army left Hama on Thursday.', 'what: leave > withdraw'],
    ['The troops have left Homs.', 'what: leave > withdraw'],
  ],
  no: ['Soldiers left a camp near Hama on Thursday.', 'The mayor left Hama on Thursday.'],
};

import { words } from '../../../../language/lexicon.ts';
import { lemmaAt } from '../../../../language/tree.ts';
import { debunking } from './debunking.ts';

const faking = words('doctor stage manipulate fabricate edit alter generate fake miscaption mislabel misattribute');

/** "The video was doctored". */
export const wasFaked = debunking({
  name: 'footage/was-faked',
  holds: ({ sentence, predicate, isPassive }) => isPassive && faking.has(lemmaAt(sentence, predicate)),
  yes: [
    ['The video of the raid was manipulated.', 'video'],
    ['A clip showing the raid has been staged.', 'video'],
  ],
  no: ['The video of the raid was never staged.', 'The video of the raid was published.'],
});

import { words } from '../../../../language/lexicon.ts';
import { lemma } from '../../../../language/pattern.ts';
import { seeming } from './seeming.ts';

/** "Appears to show", "apparently shows": the writer's own doubt. */
export const seemsToShow = seeming({
  name: 'footage/seems-to-show',
  certainty: 'hedged',
  lead: lemma(
    words(`
      apparently seemingly reportedly possibly probably appear seem believe think understand suspect suggest`),
  ),
  yes: [
    ['The clip appears to show marines in the port.', 'show | marines in the port'],
    ['The pictures apparently show the fire.', 'show | the fire'],
  ],
  no: [
    'The clip shows marines in the port.',
    'Marines appear to show the way.',
    'The clip, it appears, shows marines.',
  ],
});

import type { Sentence } from '../../../../language/document.ts';
import { lemmaAt } from '../../../../language/tree.ts';
import { emerging } from '../../lexicon/footage.ts';
import { ofMedia } from './media.ts';
import { isSharing, verbOf } from './paths.ts';

/** The verb by which footage came to light, told of it as its subject; -1 where there is none. */
export function emergedBy(sentence: Sentence, noun: number): number {
  const verb = verbOf(sentence, noun);
  if (verb < 0) return -1;
  return emerging.has(lemmaAt(sentence, verb)) || isSharing(sentence, verb) ? verb : -1;
}

/** "Footage has emerged": nothing is said of what it shows. */
export const emerged = ofMedia({
  name: 'footage/emerged',
  rule: 'footage/emerged',
  find(sentence, noun) {
    const cue = emergedBy(sentence, noun);
    return cue < 0 ? null : { cue, shows: null };
  },
  yes: [
    ['New footage has emerged.', 'footage emerged'],
    ['The pictures were published on Sunday.', 'pictures published'],
  ],
  no: ['The pictures were lost on Sunday.', 'The mayor emerged with new footage.'],
});

import { phrase } from '../../../../language/phrase.ts';
import { part } from '../../lexicon/ground.ts';

/** A part or a share, right before the name of what it is of. */
export const partBefore = phrase('territory/part-before', {
  pattern: new RegExp(`(?:\\b${part}\\b|\\d(?: ?%| ?per ?cent))[^,;:.]*\\bof (?:[\\p{L}'’-]+ ){0,5}$`, 'iu'),
  yes: [
    ['the last district of ', 'district of '],
    ['took 80 % of the ancient city of ', '0 % of the ancient city of '],
  ],
  no: ['the city of ', 'the last district, near the town of '],
});

import { phrase } from '../../../../language/phrase.ts';

/** Right before a noun for footage that was told of before. */
export const clipAgain = phrase('events/clip-again', {
  pattern: /(?:^|\s)(?:the|this|that|these|those)(?: same)? $/i,
  yes: [
    ['he shared the ', ' the '],
    ['That same ', 'That same '],
  ],
  no: ['he shared a ', 'of the sam'],
});

import { phrase } from '../../../../language/phrase.ts';

/** What hangs on the head of a long phrase, which can do without it. */
export const hungOn = phrase('parties/hung-on', {
  pattern: /,| (?:who|which|that|where|led by|including|following|after|in|from|with|at|on|during) /,
  yes: [
    ['fighters who had come by sea', ' who '],
    ['a convoy led by an officer', ' led by '],
  ],
  no: ['the town council', 'soldiers of the army'],
});

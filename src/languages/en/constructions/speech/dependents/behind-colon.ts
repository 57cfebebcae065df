import { dependent, phrase } from './phrase.ts';

/** "The mayor said: THE ROAD IS SHUT". */
export const behindColon = dependent('behind-colon', {
  relations: ['parataxis'],
  read: (one) =>
    one.cue.saying.clause && one.sentence.tokens[one.cue.last + 1]?.form === ':' ? [phrase(one, one.token)] : [],
  yes: [
    ['Officials repeated: stay at home.', ': stay at home'],
    ['The envoy stressed: nobody wants war.', ': nobody wants war'],
  ],
  no: ['The mayor said the road was shut.', 'The mayor left: the road was shut.'],
});

import { phrase } from '../../../../language/phrase.ts';

/** Behind a name: what lies around it. */
export const aroundBehind = phrase('territory/around-behind', {
  pattern: /^ (?:countryside|hinterland|surroundings)\b/i,
  yes: [
    [' countryside fell', ' countryside'],
    [' surroundings', ' surroundings'],
  ],
  no: [' fell', 'countryside'],
});

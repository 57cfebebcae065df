import { phrase } from '../../../../language/phrase.ts';

/** Right behind a word of taking: control. */
export const controlBehind = phrase('territory/control-behind', {
  pattern: /^ (?:full |total )?control\b/i,
  yes: [
    [' control there', ' control'],
    [' full control', ' full control'],
  ],
  no: [' of control', ' controls'],
});

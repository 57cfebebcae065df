import { phrase } from '../../../../language/phrase.ts';

/** Control is taken of what is named. */
export const controlOf = phrase('territory/control-of', {
  pattern: /^ (?:full |total |control |there |again )*(?:of|over)\b/i,
  yes: [
    [' of Hama', ' of'],
    [' full control over Hama', ' full control over'],
  ],
  no: [' on Monday', ' in Hama'],
});

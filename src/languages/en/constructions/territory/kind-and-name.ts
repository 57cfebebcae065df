import { phrase } from '../../../../language/phrase.ts';

/** What kind of place it is, and its name. */
export const kindAndName = phrase('territory/kind-and-name', {
  slots: ['kind', 'name'],
  pattern: /^(?<kind>.*?)(?<name>(?:the )?\p{Lu}[\p{L}'’ -]*)$/u,
  yes: [
    ['the town of Qarmush', 'the town of  | Qarmush'],
    ['Qarmush', ' | Qarmush'],
  ],
  no: ['the town', 'Qarmush, 12 km'],
});

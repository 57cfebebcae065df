import { phrase } from '../../../../language/phrase.ts';

/** Right behind a noun of a place: its name. */
export const nameBehind = phrase('territory/name-behind', {
  slots: ['gap', 'name'],
  pattern: /^(?<gap> (?:of )?)(?<name>(?:(?:al|el|ad|as|ash|at|an|ar)-)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*)/u,
  yes: [
    [' Qarmush on Monday', '  | Qarmush'],
    [' of al-Nur Gate', ' of  | al-Nur Gate'],
  ],
  no: [' in Hama', ' of rebels'],
});

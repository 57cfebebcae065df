import { phrase } from '../../../../language/phrase.ts';

/** Opens the text or the headline by which an agency takes a story back. */
export const killHead = phrase('notes/kill-head', {
  pattern: /^\s*(?:\(?(?:mandatory |bulletin )?kill(?:ed)?\)?|withdrawn|retraction|retracted)\s*[:–—-]/i,
  yes: [
    ['KILL: Rebels take Hama', 'KILL:'],
    ['RETRACTION – Sample story', 'RETRACTION –'],
  ],
  no: ['Killed in Hama: two teachers', 'Two killed - police'],
});

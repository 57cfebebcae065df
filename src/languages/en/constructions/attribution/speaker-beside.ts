import { phrase } from '../../../../language/phrase.ts';

/** Behind the first speaker and before the word of saying: who says it too. */
export const speakerBeside = phrase('attribution/speaker-beside', {
  slots: ['second'],
  pattern: /^ and (?<second>(?:(?:a|an|the|two|three|several) )?[\p{L}'’ -]{3,40}?) ?$/u,
  yes: [
    [' and a war monitor ', 'a war monitor'],
    [' and several residents', 'several residents'],
  ],
  no: [', and a war monitor ', ' and, on Monday, a monitor '],
});

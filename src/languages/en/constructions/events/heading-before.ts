import { phrase } from '../../../../language/phrase.ts';

/** Before a noun that heads what is told: nothing but the words of a heading. */
export const headingBefore = phrase('events/heading-before', {
  pattern: /(?:^|[.!?\n]\s*)(?:[\p{L}\p{N}–'’() -]{0,40} )?$/u,
  yes: [
    ['', ''],
    ['He left. Two years of ', '. Two years of '],
  ],
  no: ['the town, after ', 'rebels:'],
});

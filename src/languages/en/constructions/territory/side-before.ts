import { phrase } from '../../../../language/phrase.ts';

/** A side of a place, right before its name. */
export const sideBefore = phrase('territory/side-before', {
  pattern: /\b(?:(?:north|south)-?(?:east|west)|north|south|east|west|cent(?:er|re)|centr)(?:ern|al)? $/i,
  yes: [
    ['in eastern ', 'eastern '],
    ['North-West ', 'North-West '],
  ],
  no: ['the eastern city of ', 'the old '],
});

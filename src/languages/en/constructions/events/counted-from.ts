import { phrase } from '../../../../language/phrase.ts';

/** How long after an event it is told; what stands between the two is the rest. */
export const countedFrom = phrase('events/counted-from', {
  slots: ['count', 'unit', 'rest'],
  pattern:
    /\b(?<count>an?|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred) (?<unit>day|week|month|year)s? (?:after|since)\s+(?<rest>(?:[\p{L}\p{N}'’-]+\s+){0,6})$/iu,
  yes: [
    ['A week after rebels ', 'A | week | rebels '],
    ['three months since the ', 'three | month | the '],
  ],
  no: ['a week of ', 'some days after the '],
});

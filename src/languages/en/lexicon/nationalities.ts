import type { NationalityWords } from '../../../language/lexicon/nationalities.ts';
import { words } from '../../../language/lexicon.ts';

const ending = /^[A-Z]\p{L}*(?:[ai]n|ish|ese|sh|ch|i|ek|eek|ic|ss|ite|ajik|zakh|urd|rab|erb|roat|zech|utch|lav)$/u;

// Adjectives that end so and open a sentence or a headline: "Tragic attack".
const plain = words(`
  Urban Human Tragic Horrific Public Domestic Chaotic Frantic Dramatic Historic Economic Electric Epic Civilian Suburban Terrific Main Certain
  Toxic Ethnic Fresh Rich Harsh Lavish`);

const ofPeople = /(?:s|ese|men)$/;

const governments: readonly (readonly [code: string, names: readonly string[]])[] = [
  [
    'US',
    [
      'white house',
      'pentagon',
      'state department',
      'department of state',
      'department of defense',
      'defense department',
    ],
  ],
  ['RU', ['kremlin']],
  ['GB', ['downing street']],
];

export const nationalities: NationalityWords = {
  isAdjective: (form) => ending.test(form) && !plain.has(form),
  endsLikePeople: (form) => /(?:ans|ese|ish|is|ds)$/.test(form),
  isOfPeople: (form) => ofPeople.test(form),
  governments: new Map(governments.flatMap(([code, names]) => names.map((name) => [name, code] as const))),
};

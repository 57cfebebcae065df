import type { BackgroundConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { lemmaAt, tokenAt } from '../../../../language/tree.ts';
import { hangingOn } from './around.ts';

const often = words(
  'often usually regularly routinely frequently always sometimes generally typically traditionally periodically occasionally repeatedly',
);
const present = new Set(['VBP', 'VBZ']);

/** "The army often shells the valley": what goes on at all times is no news. */
export const habit: BackgroundConstruction = {
  name: 'background/habit',
  holds(told) {
    const { sentence } = told;
    return hangingOn(told, 'advmod').some(
      ({ on, child }) => often.has(lemmaAt(sentence, child)) && present.has(tokenAt(sentence, on).xpos),
    );
  },
  yes: [
    ['The army often shells the valley.', 'shells'],
    ['Gunmen regularly attack the convoys.', 'attack'],
  ],
  no: ['The army shells the valley.', 'The army repeatedly shelled the valley on Sunday.'],
};

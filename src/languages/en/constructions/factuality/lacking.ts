import type { DenialConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { down, form, has } from '../../../../language/pattern.ts';

const without = has(down('case', form(words('without'))));

/** "Fell without a battle": an event noun that was wanting. */
export const lacking: DenialConstruction = {
  name: 'factuality/lacking',
  denies: without,
  yes: [
    ['The town fell without a battle.', 'battle'],
    ['The talks ended without an agreement.', 'agreement'],
  ],
  no: ['The town fell after a battle.', 'The town fell without firing a shot.'],
};

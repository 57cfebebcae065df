import { isActor } from '../../../../extract/arguments/kinds.ts';
import type { GoverningConstruction } from '../../../../extract/factuality/constructions.ts';
import { open } from '../../../../extract/factuality/modality.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, down, has, lemma, not, tag, that } from '../../../../language/pattern.ts';

const helping = words('help enable allow let');
const thing = has(that(down('nsubj'), tag('NOUN'), not(isActor)));
const offers = all(lemma(helping), tag('VBZ', 'VBP'), thing);

/** "Every pound helps us to evacuate them": what a thing helps to do, in the present, is hoped for and not told. */
export const offered: GoverningConstruction = {
  name: 'factuality/offered',
  read: ({ sentence, governor, relation }) =>
    relation === 'xcomp' && offers(sentence, governor) ? open(0.7, 'planned', 'offered') : null,
  yes: [
    ['Every pound helps us to evacuate them.', 'evacuate planned'],
    ['The fund enables medics to treat the wounded.', 'treat planned'],
  ],
  no: ['Soldiers help us to evacuate them.', 'Every pound helped us to evacuate them.'],
};

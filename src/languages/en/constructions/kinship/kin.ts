import { nameAt } from '../../../../extract/arguments/phrases.ts';
import { isPerson } from '../../../../extract/states/found.ts';
import type { Sentence } from '../../../../language/document.ts';
import { words } from '../../../../language/lexicon.ts';
import {
  all,
  any,
  behind,
  down,
  either,
  first,
  form,
  found,
  given,
  has,
  lemma,
  not,
  type Test,
  tag,
  that,
  up,
} from '../../../../language/pattern.ts';
import { lemmaAt, tokenAt } from '../../../../language/tree.ts';
import { kin as kinNouns } from '../../lexicon/kin.ts';
import { subject, whose } from '../paths.ts';
import { state } from '../state.ts';

const isHis = form(words('his her their my'));
const isWho = form(words('who'));
const holdsOffice: Test = (sentence, token) => sentence.lexicon.offices.holdsOffice(tokenAt(sentence, token).lemma);
const isNamed: Test = (sentence, token) => nameAt(sentence, token)?.kind === 'person';

/** "Hafez" of "his father Hafez" and "her brother, Hafez": a name that begins right behind, or behind one comma; -1 for none. */
function nameBehind(sentence: Sentence, noun: number): number {
  const at = sentence.tokens[noun + 1]?.form === ',' ? noun + 2 : noun + 1;
  const name = nameAt(sentence, at);
  return name?.kind === 'person' && name.first === at ? at : -1;
}

/** How far behind the noun the name may stand that it hangs on, in tokens. */
const REACH = 3;

/** The relative by name: whose relation to somebody nobody named is told says nothing. */
const relative = either(
  behind(down('appos flat compound', isNamed)),
  // "Ana Ruiz, his wife": the name may be the other one.
  given(not(has(down('nmod:poss', tag('PRON')))), up('appos', isNamed)),
  given(has(down('cop')), that(subject, isPerson, not(isWho))),
  found(nameBehind),
  (sentence, noun) =>
    up('compound nmod:desc amod', isNamed)(sentence, noun).filter((at) => at > noun && at <= noun + REACH),
);

/** "His father Hafez", "Hafez, the father of Bashar", "Hafez is the father of Bashar". */
export const kin = state('kinship', 'kin', {
  at: all(tag('NOUN'), lemma(kinNouns)),
  slots: {
    whose: that(first(whose), any(isPerson, holdsOffice, isHis)),
    relative,
  },
  read: ({ whose, relative }, noun, sentence) =>
    relative === whose ? null : { subject: relative, object: whose, value: lemmaAt(sentence, noun) },
  yes: [
    ['He took power after the death of his father Hafez al-Assad.', 'Hafez | his | father'],
    ['Ana Ruiz is the daughter of the president.', 'Ana | president | daughter'],
  ],
  no: ['Her son was hungry.', 'The father of the idea spoke.', 'The sister city of Lima is Cusco.'],
});

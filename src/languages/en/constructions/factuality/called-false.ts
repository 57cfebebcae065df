import type { DenialConstruction } from '../../../../extract/factuality/constructions.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, any, down, has, lemma, up } from '../../../../language/pattern.ts';

const isUntrue = lemma(
  words('false untrue baseless unfounded groundless fake fabricated incorrect inaccurate lie misinformation'),
);
// The parse often takes "reports that …" and "claims that …" for a verb of saying: the word that ends them hangs beside the clause then.
const isSaidToBeFalse = any(has(down('ccomp xcomp acl', isUntrue)), has(up('nsubj', isUntrue)));
const told = all(
  lemma(words('report claim rumour rumor allegation accusation suggestion news story')),
  isSaidToBeFalse,
);

/** "Reports that the army had left were false". */
export const calledFalse: DenialConstruction = {
  name: 'factuality/called-false',
  denies: has(up('ccomp acl', told)),
  yes: [
    ['Reports that the army had left the city were false.', 'left'],
    ['The army said claims that rebels had entered the town were untrue.', 'entered'],
  ],
  no: [
    'Reports that the army had left the city were confirmed.',
    'The army said that the rebels had left and that other reports were false.',
    'False reports spread after the troops left the city.',
  ],
};

import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form } from '../../../../../language/pattern.ts';
import { inEd, isBehind } from './forms.ts';

/** "Unions have urged calm". */
export const perfect: CueConstruction = {
  name: 'speech/cue/perfect',
  isVerb: all(inEd, isBehind(form(words('has have had')))),
  yes: [
    ['Unions have urged calm.', 'urged'],
    ['The army has also condemned the attack.', 'condemned'],
  ],
  no: ['Unions have left the talks.', 'The urged reforms failed.'],
};

import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form } from '../../../../../language/pattern.ts';
import { inEdOrS, isBehind } from './forms.ts';

/** "They argued", "who then claims". */
export const behindPronoun: CueConstruction = {
  name: 'speech/cue/behind-pronoun',
  isVerb: all(inEdOrS, isBehind(form(words('he she they we i who')))),
  yes: [
    ['They argued that the road was shut.', 'argued'],
    ['He now claims that the bridge is safe.', 'claims'],
  ],
  no: ['Their claims were false.', 'They walked home.'],
};

import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, has, next, not, tag } from '../../../../../language/pattern.ts';
import { inEdOrS, isBehind } from './forms.ts';

/** "The ministry argues that …". */
export const beforeThat: CueConstruction = {
  name: 'speech/cue/before-that',
  isVerb: all(inEdOrS, isBehind(tag('PROPN', 'NOUN')), has(next(1, form(words('that')), not(tag('DET'))))),
  yes: [
    ['The ministry argues that the road is safe.', 'argues'],
    ['Ruiz insisted that the bridge would hold.', 'insisted'],
  ],
  no: ['Such claims that nobody checked spread fast.', 'The ministry argues with the mayor.'],
};

import type { AddresseeConstruction } from '../../../../../extract/speech/language.ts';
import { all, hangs, marked } from '../../../../../language/pattern.ts';
import { to } from '../../paths.ts';

const isBehindTo = all(hangs('obl'), marked(to));

/** "Admitted TO REPORTERS that …". */
export const behindTo: AddresseeConstruction = {
  name: 'speech/addressee/behind-to',
  is: (sentence, cue, token) => cue.saying.addressedTo && isBehindTo(sentence, token),
  yes: [
    ['The mayor admitted to reporters that the bridge was lost.', 'reporters'],
    ['The mayor wrote to the council that the bridge was lost.', 'council'],
  ],
  no: ['The mayor said on Sunday that the bridge was lost.', 'The mayor spoke to reporters.'],
};

import type { AddresseeConstruction } from '../../../../../extract/speech/language.ts';
import { hangs, tag } from '../../../../../language/pattern.ts';
import { isOutlet } from '../venue/outlet-name.ts';

const isReceiver = hangs('iobj');

/** "Told REPORTERS". An outlet that is told something is where it is said. */
export const object: AddresseeConstruction = {
  name: 'speech/addressee/object',
  is: (sentence, cue, token) =>
    (isReceiver(sentence, token) || (cue.saying.addressee && hangs('obj')(sentence, token))) &&
    !tag('X', 'SYM', 'PUNCT')(sentence, token) &&
    !isOutlet(sentence, token),
  yes: [
    ['The mayor told reporters that the bridge was safe.', 'reporters'],
    ['The mayor reminded them of the truce.', 'them'],
  ],
  no: ['The mayor told Radio Nova that the bridge was safe.', 'The mayor denied the report.'],
};

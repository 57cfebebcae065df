import type { Cue } from '../../../../../extract/speech/cue.ts';
import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import type { Sentence } from '../../../../../language/document.ts';
import { tag } from '../../../../../language/pattern.ts';
import { whole } from './whole.ts';

/** How many words behind the verb "to" may stand. */
const REACH = 7;
const endsSearch = tag('VERB', 'AUX', 'PUNCT', 'CCONJ', 'ADP', 'SCONJ');

/** The first word of an infinitive behind a verb, or of the object that is said with it; -1 for none. */
function infinitiveBehind(sentence: Sentence, { last, saying }: Cue): number {
  for (let at = last + 1; at <= last + REACH; at++) {
    if (tag('TO')(sentence, at) && tag('VERB', 'AUX', 'ADV')(sentence, at + 1)) return saying.addressee ? at : last + 1;
    if (endsSearch(sentence, at)) return -1;
  }
  return -1;
}

/** "Vowed to leave", "urged them to leave", where the parse shows no complement. */
export const infinitive: ComplementConstruction = {
  name: 'speech/complement/infinitive',
  read(one) {
    const at = one.cue.saying.infinitive ? infinitiveBehind(one.sentence, one.cue) : -1;
    return at < 0 ? null : whole(one, { from: at, to: at, clause: false });
  },
  yes: [
    ['The council agreed late last year to extend the truce.', 'late last year to extend the truce'],
    ['The rebels threatened again to blow up the bridge.', 'again to blow up the bridge'],
  ],
  no: ['The group vowed revenge.', 'The mayor said so to leave no doubt.'],
};

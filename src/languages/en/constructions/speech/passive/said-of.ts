import type { ComplementConstruction } from '../../../../../extract/speech/language.ts';
import type { TokenSpan } from '../../../../../extract/speech/token-span.ts';
import { words } from '../../../../../language/lexicon.ts';
import { behind, down, form, not } from '../../../../../language/pattern.ts';
import { extentOf } from '../../../../../language/tree.ts';

/** Who or what is spoken of, in the passive. */
export const passiveSubject = down('nsubj:pass');
const clause = behind(down('xcomp ccomp csubj'));
const notIt = not(form(words('it')));

/** "The town is believed to be lost", "it was reported that …". */
export const saidOf: ComplementConstruction = {
  name: 'speech/passive/said-of',
  read({ sentence, cue }) {
    if (!cue.saying.impersonal) return null;
    const phrase = (token: number): TokenSpan => extentOf(sentence, token);
    const verb = cue.at.token;
    const [said] = clause(sentence, verb);
    if (said === undefined) return null;
    const [of] = passiveSubject(sentence, verb);
    const before = of !== undefined && of < verb && notIt(sentence, of) ? [phrase(of)] : [];
    return [...before, phrase(said)];
  },
  yes: [
    ['The town is believed to be lost.', 'The town … to be lost'],
    ['It was reported that the bridge had fallen.', 'that the bridge had fallen'],
  ],
  no: ['The mayor was told to leave.', 'He was reported for theft.'],
};

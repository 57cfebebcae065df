import type { CueConstruction } from '../../../../../extract/speech/language.ts';
import { words } from '../../../../../language/lexicon.ts';
import { tokenAt } from '../../../../../language/tree.ts';

const verbs = words(`
  Say Says Said Vow Vows Warn Warns Denies Deny Claim Claims Urge Urges Admit Admits Insist Insists Tell Tells Confirm Confirms
  Accuse Accuses Threatens Condemns Rejects`);

/** A title: at least so many words of four letters and more, and so much of them with a capital. Judged by eye on headlines. */
const LEAST_WORDS = 4;
const CAPITALS = 0.75;

/** "Mayor Says Bridge Will Reopen": a verb in a headline whose words have capitals. */
export const headline: CueConstruction = {
  name: 'speech/cue/headline',
  isVerb(sentence, token) {
    if (token === 0 || !verbs.has(tokenAt(sentence, token).form)) return false;
    const long = sentence.tokens.filter(({ form }) => /^\p{L}{4,}$/u.test(form));
    if (long.length < LEAST_WORDS) return false;
    return long.filter(({ form }) => /^\p{Lu}/u.test(form)).length / long.length >= CAPITALS;
  },
  yes: [
    ['Mayor Says Harbour Bridge Will Reopen Friday', 'Says'],
    ['Army Denies Shelling Northern Village Market', 'Denies'],
  ],
  no: ['The mayor of Says has left the town.', 'Claims of fraud were dropped in Lima on Friday.'],
};

import { canHeadPhrase } from '../../../extract/arguments/phrases.ts';
import { words } from '../../../language/lexicon.ts';
import { any, down, hangs, marked, not, type Path, type Test, where } from '../../../language/pattern.ts';

/** Prepositions and small words that more than one construction speaks of. */
export const of = words('of');
export const to = words('to');
export const inside = words('in');

export const isCapital = where(({ form }) => /^\p{Lu}/u.test(form));
/** The mark of a possessive, a word of its own: "’s". */
export const isPossessive = where(({ form }) => /^['’]s?$/.test(form));

/** The subject of a clause in the active voice. */
export const subject = down('nsubj', not(hangs('nsubj:pass nsubj:outer')));
/** Who acts in a passive: "by officials". */
export const agent = down('obl', any(hangs('obl:agent'), marked(words('by'))), canHeadPhrase);
/** "The city's mayor", "his father". */
export const possessor = down('nmod:poss');
/** "The mayor of the city". */
export const ofPhrase = down('nmod', marked(of));
/** Whose something is, in either way. */
export const whose = down('nmod', any(hangs('nmod:poss'), marked(of)));

/** The head, whatever the token hangs on it by, where it passes all tests. */
export const above =
  (...tests: Test[]): Path =>
  (sentence, token) => {
    const head = sentence.tokens[token]?.head ?? -1;
    return head >= 0 && tests.every((test) => test(sentence, head)) ? [head] : [];
  };

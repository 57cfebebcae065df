import type { Sentence } from '../../../../../language/document.ts';
import type { Saying } from '../../../../../language/lexicon/saying.ts';
import { words } from '../../../../../language/lexicon.ts';
import { all, form, type Test, where } from '../../../../../language/pattern.ts';
import { tokenAt } from '../../../../../language/tree.ts';

/** What the verb of saying that a form may be of says, whatever its tag. */
export const sayingOf = (sentence: Sentence, token: number): Saying | undefined =>
  sentence.lexicon.saying.verbs.get(sentence.lexicon.saying.verbOf(tokenAt(sentence, token).form));

const endsIn =
  (...endings: string[]): Test =>
  (sentence, token) => {
    const { form, upos } = tokenAt(sentence, token);
    return (
      endings.some((ending) => form.endsWith(ending) && form.length > ending.length) &&
      /^[a-z]+$/.test(form) &&
      /^(?:NOUN|ADJ|ADV|VERB|PROPN)$/.test(upos)
    );
  };
const isOfQuoting: Test = (sentence, token) => sayingOf(sentence, token)?.quote === true;

/** Forms in small letters that a verb which may stand beside a quotation can have, whatever their tag. */
export const inIng: Test = all(endsIn('ing'), isOfQuoting);
export const inEd: Test = all(endsIn('ed'), isOfQuoting);
export const inEdOrS: Test = all(endsIn('ed', 's'), isOfQuoting);

const between = form(words("also now then later repeatedly once never not n't often recently already"));

/** The word before a verb, adverbs between them passed over; -1 at the beginning. */
function wordBefore(sentence: Sentence, verb: number): number {
  let at = verb - 1;
  while (at >= 0 && between(sentence, at)) at--;
  return at;
}
export const isBehind =
  (test: Test): Test =>
  (sentence, token) => {
    const before = wordBefore(sentence, token);
    return before >= 0 && test(sentence, before);
  };

/** The marks that close a quotation. */
export const closes = where(({ form }) => /^(?:["”’]|'')$/.test(form));

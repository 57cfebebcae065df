import { isVerbal } from '../../../../extract/arguments/clause.ts';
import type { DenialConstruction } from '../../../../extract/factuality/constructions.ts';
import type { Sentence } from '../../../../language/document.ts';
import { type WordSet, words } from '../../../../language/lexicon.ts';
import { childrenOf, lowerAt, relation, tokenAt } from '../../../../language/tree.ts';

const nobody = words('nobody none nothing no-one neither');
const no = words('no neither');
const determining = new Set(['det', 'advmod']);
const roles = new Set(['nsubj', 'obj', 'obl']);

const persons = words('one nobody anyone no-one');
const grounds = words('reason cause purpose gain money pay fee cost');
const circumstances = words('amid amidst despite after because given');

/** "No one", "none of them", "no soldiers": the phrase denies the clause. */
const isNegative = (sentence: Sentence, token: number): boolean =>
  nobody.has(lowerAt(sentence, token)) ||
  childrenOf(sentence, token).some((child) => {
    const { form, deprel } = tokenAt(sentence, child);
    return child < token && no.has(form.toLowerCase()) && determining.has(deprel);
  });

/**
 * "Entered the town with no sign of resistance", "amid no protest", "for no reason": what goes along with the event is missing, not the event.
 * "Met with no one" keeps the verb's own preposition, and "at no point" is a negation of the verb.
 */
function isCircumstance(sentence: Sentence, token: number): boolean {
  const preposition = childrenOf(sentence, token).find(
    (child) => child < token && tokenAt(sentence, child).deprel === 'case',
  );
  if (preposition === undefined) return false;
  const word = lowerAt(sentence, preposition);
  const is = (forms: WordSet): boolean => forms.has(lowerAt(sentence, token));
  if (word === 'with') return !is(persons);
  return word === 'for' ? is(grounds) : circumstances.has(word);
}

/** "No soldiers were killed", "spoke to no one". */
export const negativePhrase: DenialConstruction = {
  name: 'factuality/negative-phrase',
  denies: (sentence, token) =>
    isVerbal(tokenAt(sentence, token)) &&
    childrenOf(sentence, token).some(
      (child) =>
        roles.has(relation(tokenAt(sentence, child).deprel)) &&
        isNegative(sentence, child) &&
        !isCircumstance(sentence, child),
    ),
  yes: [
    ['No soldiers were killed.', 'killed'],
    ['Nobody left the town.', 'left'],
    ['The envoy met with no one.', 'met'],
    ['The envoy spoke to no one.', 'spoke'],
  ],
  no: [
    'Marines landed on the island with no sign of resistance.',
    'Police cleared the square amid no protest.',
    'Guards beat them for no reason.',
  ],
};

import { isPerson } from '../../../../extract/states/found.ts';
import { words } from '../../../../language/lexicon.ts';
import { all, form, not, type Test } from '../../../../language/pattern.ts';
import { tokenAt } from '../../../../language/tree.ts';
import type { StateParts } from '../state.ts';

/** A person by name or pronoun, or the holder of an office. */
export const isSomebody: Test = (sentence, token) =>
  isPerson(sentence, token) || sentence.lexicon.offices.holdsOffice(tokenAt(sentence, token).lemma);

/** "Who has left": the one meant stands elsewhere. */
export const isWho = form(words('who'));
export const isNamedSomebody = all(isSomebody, not(isWho));

/** Nobody knows where the subject is: that much is said, whatever else the words deny. */
export const unknownWhereabouts = (subject: number): StateParts => ({
  subject,
  object: null,
  value: 'unknown',
  certainty: 'unknown',
  polarity: 'positive',
});

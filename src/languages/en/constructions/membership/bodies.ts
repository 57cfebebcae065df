import { nameAt } from '../../../../extract/arguments/phrases.ts';
import { any, lemma, type Test, tag } from '../../../../language/pattern.ts';
import { belongers, bodies } from '../../lexicon/membership.ts';

const isBodyNoun = any(tag('PROPN'), lemma(bodies));

/** A body by name, or an alliance. */
export const isBody: Test = (sentence, token) => {
  const name = nameAt(sentence, token);
  return name === null ? isBodyNoun(sentence, token) : name.kind === 'organisation';
};

/** Who can belong to it: whoever has a name, persons, armed and political groups. */
export const canBelong: Test = any(
  (sentence, token) => nameAt(sentence, token) !== null,
  tag('PROPN'),
  lemma(belongers),
);

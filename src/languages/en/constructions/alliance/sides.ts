import {
  all,
  any,
  behind,
  down,
  either,
  given,
  has,
  lemma,
  not,
  type Test,
  tag,
  up,
} from '../../../../language/pattern.ts';
import { noSides, sides } from '../../lexicon/alliances.ts';
import { subject } from '../paths.ts';

/** Who can take a side: names of bodies and countries, nouns for armed or political groups. */
export const isSide: Test = all(not(lemma(noSides)), any(tag('PROPN'), lemma(sides)));

const isEqual = has(down('cop'));

/** Whose ally or enemy is told: "X, an ally of Y", "X is an ally of Y", "its ally X". */
export const calledSo = either(
  given(isEqual, subject),
  given(not(isEqual), either(up('appos'), behind(down('appos flat', tag('PROPN'))))),
);
